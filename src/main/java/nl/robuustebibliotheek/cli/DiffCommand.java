package nl.robuustebibliotheek.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.InvalidCases;
import nl.robuustebibliotheek.calibration.diff.Comparison;
import nl.robuustebibliotheek.calibration.diff.DifferenceJson;
import nl.robuustebibliotheek.calibration.diff.DifferenceSheet;
import nl.robuustebibliotheek.calibration.diff.RuleSetDifference;
import nl.robuustebibliotheek.calibration.sheet.Html;
import nl.robuustebibliotheek.calibration.sheet.Markdown;
import nl.robuustebibliotheek.calibration.sheet.Plain;
import nl.robuustebibliotheek.storage.KeptPolicy;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/** Shows what one rule set says otherwise than another, and what becomes of libraries. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON, MARKDOWN, HTML
    }

    private final Screen screen;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW")
    private String now = "";

    @Option(names = "--format", paramLabel = "text|json|markdown|html")
    private Format format = Format.TEXT;

    @Option(names = "--max-flips", paramLabel = "N")
    private int mostFlips = Integer.MAX_VALUE;

    @Option(names = "--submissions", paramLabel = "FILE")
    private List<String> files = List.of();

    @Option(names = "--data", paramLabel = "FOLDER")
    private @Nullable Path data;

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--lang", paramLabel = "nl|en")
    private Language language = Language.NL;

    DiffCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (mostFlips < 0 || jobs < 1) {
            throw new Misuse.Said(spec.commandLine(), new Text(
                    "Bij --max-flips hoort 0 of meer en bij --jobs minstens 1.",
                    "For --max-flips give 0 or more and for --jobs at least 1."));
        }
        Path folder = dataFolder();
        new Input(screen, spec.commandLine()).check(files);
        try (KeptPolicy kept = KeptPolicy.isIn(folder) ? KeptPolicy.open(folder) : null) {
            RuleSetDifference difference = compare(Optional.ofNullable(kept));
            screen.out().println(written(difference).stripTrailing());
            return isTooMuch(difference) ? Commands.ERROR : Commands.GOOD;
        } catch (InvalidCases invalid) {
            invalid.problems().forEach(screen.err()::println);
            return Commands.ERROR;
        }
    }

    private Path dataFolder() {
        String environment = screen.environment().get("ROBUUST_DATA_DIR");
        if (data != null) {
            if (!KeptPolicy.isIn(data)) {
                throw new Misuse.Said(spec.commandLine(),
                        new Text("In %s heeft nog geen dienst iets bewaard.".formatted(
                                data), "No service kept anything in %s yet.".formatted(data)));
            }
            return data;
        }
        return Path.of(environment == null || environment.isBlank() ? "data" : environment);
    }

    private RuleSetDifference compare(Optional<KeptPolicy> kept) {
        Fields fields = new Fields();
        RuleSetSource source = new RuleSetSource(new ReleaseReader(fields), kept.map(KeptPolicy::ruleSets),
                spec.commandLine());
        Assessor assessor = new Assessor(fields, Clock.systemUTC(), UUID::randomUUID, Version.number());
        return new Comparison(new SubmissionReader(), assessor, jobs).of(source.read(old), source.read(now), taker -> {
            new SubmissionFiles(screen, spec.commandLine(), files).forEach(taker);
            kept.ifPresent(each -> each.consented().forEach(taker));
        });
    }

    private String written(RuleSetDifference difference) {
        return switch (format) {
            case TEXT -> Plain.of(DifferenceSheet.of(difference), language);
            case MARKDOWN -> Markdown.of(DifferenceSheet.of(difference), language);
            case HTML -> Html.of(DifferenceSheet.of(difference), language);
            case JSON -> new DifferenceJson().readable(difference, language);
        };
    }

    private boolean isTooMuch(RuleSetDifference difference) {
        if (difference.flips() <= mostFlips) {
            return false;
        }
        screen.err().println(new Text(
                "%d uitkomsten veranderen; hoogstens %d mochten het er zijn.".formatted(difference.flips(), mostFlips),
                "%d verdicts change; at most %d may.".formatted(difference.flips(), mostFlips)).in(language));
        return true;
    }
}
