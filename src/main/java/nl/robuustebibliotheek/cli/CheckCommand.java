package nl.robuustebibliotheek.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.calibration.CheckFormat;
import nl.robuustebibliotheek.calibration.CheckJson;
import nl.robuustebibliotheek.calibration.CheckJunit;
import nl.robuustebibliotheek.calibration.CheckLines;
import nl.robuustebibliotheek.calibration.CheckReport;
import nl.robuustebibliotheek.calibration.CheckSarif;
import nl.robuustebibliotheek.calibration.Checker;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/** Says everything that is wrong with a rule base, with the place and what may have been meant. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Screen screen;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "RULES", arity = "0..1")
    private @Nullable Path rules;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TERMINAL;

    CheckCommand(Screen screen) {
        this.screen = screen;
    }

    /** How the problems are written. */
    enum Format {
        TERMINAL(new CheckLines()), JSON(new CheckJson()), SARIF(new CheckSarif()), JUNIT(new CheckJunit());

        private final CheckFormat writer;

        Format(CheckFormat writer) {
            this.writer = writer;
        }
    }

    @Override
    public Integer call() {
        Engine.Folders folders = folders();
        Fields fields = new Fields();
        Checker checker = new Checker(fields, new SubmissionReader(),
                new Assessor(fields, Clock.systemUTC(), UUID::randomUUID, Version.number()), folders.kept());
        CheckReport report = checker.check(folders.rules(), folders.categories());
        screen.out().print(format.writer.write(report.in(folders.rules(), folders.categories()), settings.language()));
        return report.isGood() ? Commands.GOOD : Commands.ERROR;
    }

    /** As short as it can be said from here. */
    private static Path shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        Path shown = folder.isAbsolute() && folder.startsWith(here) ? here.relativize(folder) : folder.normalize();
        return shown.toString().isEmpty() ? Path.of(".") : shown;
    }

    /** With rules in another place go the categories beside them, unless those were given too. */
    private Engine.Folders folders() {
        Engine.Folders usual = settings.folders(screen.environment());
        Path given = rules;
        Path wanted = given == null ? usual.rules() : given;
        Path beside = Objects.requireNonNull(wanted.toAbsolutePath().normalize()).resolveSibling("categories");
        Path categories = given == null || settings.namesCategories(screen.environment()) ? usual.categories() : beside;
        for (Path folder : new Path[]{wanted, categories}) {
            if (!Files.isDirectory(folder)) {
                throw new Misuse.Said(spec.commandLine(),
                        new Text("De map %s is er niet.".formatted(folder),
                                "There is no folder %s.".formatted(folder)));
            }
        }
        return new Engine.Folders(shown(wanted), shown(categories), usual.data());
    }
}
