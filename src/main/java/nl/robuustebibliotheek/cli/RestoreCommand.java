package nl.robuustebibliotheek.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import nl.robuustebibliotheek.assessment.Backups;
import nl.robuustebibliotheek.assessment.Backups.Backup;
import nl.robuustebibliotheek.submission.Text;

/** Puts a backup in the data folder. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Screen screen;
    private final Function<Path, Backups> backups;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataSettings settings = new DataSettings();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--replace")
    private boolean replace;

    RestoreCommand(Screen screen, Function<Path, Backups> backups) {
        this.screen = screen;
        this.backups = backups;
    }

    @Override
    public Integer call() {
        Path folder = settings.folder(screen.environment(), spec.commandLine());
        Backup restored = backups.apply(folder).restore(file, replace);
        screen.out().println(new Text("Beoordelingen in %s: %d (tabellen: versie %s).".formatted(folder,
                restored.assessments(), restored.schema()),
                "Assessments in %s: %d (tables: version %s).".formatted(folder, restored.assessments(),
                        restored.schema()))
                .in(settings.language()));
        return Commands.GOOD;
    }
}
