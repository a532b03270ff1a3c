package nl.robuustebibliotheek.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import nl.robuustebibliotheek.assessment.Backups;
import nl.robuustebibliotheek.assessment.Backups.Backup;
import nl.robuustebibliotheek.submission.Text;

/** Copies all that is kept to one file. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Screen screen;
    private final Function<Path, Backups> backups;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataSettings settings = new DataSettings();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    BackupCommand(Screen screen, Function<Path, Backups> backups) {
        this.screen = screen;
        this.backups = backups;
    }

    @Override
    public Integer call() {
        Backup made = backups.apply(settings.folder(screen.environment(), spec.commandLine())).make(file);
        screen.out().println(new Text("Beoordelingen in %s: %d (tabellen: versie %s).".formatted(file,
                made.assessments(), made.schema()),
                "Assessments in %s: %d (tables: version %s).".formatted(file, made.assessments(), made.schema()))
                .in(settings.language()));
        return Commands.GOOD;
    }
}
