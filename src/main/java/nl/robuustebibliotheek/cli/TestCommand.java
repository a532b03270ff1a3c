package nl.robuustebibliotheek.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import nl.robuustebibliotheek.calibration.BoundaryCases;
import nl.robuustebibliotheek.calibration.Case;
import nl.robuustebibliotheek.calibration.CaseReader;
import nl.robuustebibliotheek.calibration.CaseResult;
import nl.robuustebibliotheek.calibration.Coverage;
import nl.robuustebibliotheek.calibration.CoverageTable;
import nl.robuustebibliotheek.calibration.InvalidCases;
import nl.robuustebibliotheek.submission.Text;

/** Runs the cases that lie beside the categories, and shows which rules they try. */
@Command(name = "test", mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final Screen screen;
    private final Function<Engine.Folders, Engine> engines;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "CASES", arity = "0..*")
    private List<Path> places = List.of();

    @Option(names = "--fail-under", paramLabel = "PERCENT")
    private @Nullable BigDecimal least;

    @Option(names = "--boundaries")
    private boolean showsBoundaries;

    TestCommand(Screen screen, Function<Engine.Folders, Engine> engines) {
        this.screen = screen;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        check();
        Engine.Folders folders = settings.folders(screen.environment());
        Engine engine = engines.apply(folders);
        List<Case> cases;
        try {
            CaseReader reader = new CaseReader(engine.release().catalogue().categories().keySet());
            cases = places.isEmpty() ? reader.readAll(folders.categories()) : reader.read(places);
        } catch (InvalidCases invalid) {
            invalid.problems().forEach(problem -> screen.err().println(problem.line(settings.language())));
            return Commands.ERROR;
        }
        List<CaseResult> results = engine.cases().run(cases);
        results.forEach(result -> result.lines(settings.language()).forEach(screen.err()::println));
        Coverage coverage = Coverage.of(engine.release(), results);
        if (places.isEmpty() || least != null) {
            CoverageTable.lines(coverage, settings.language()).forEach(screen.out()::println);
        }
        long missed = results.stream().filter(result -> !result.isAsExpected()).count();
        screen.out().println(new Text("%d van %d gevallen als verwacht.".formatted(cases.size() - missed, cases.size()),
                "%d of %d cases as expected.".formatted(cases.size() - missed, cases.size())).in(settings.language()));
        boolean contradicts = (places.isEmpty() || showsBoundaries) && contradicts(engine, cases);
        return missed > 0 || contradicts || isUnder(coverage) ? Commands.ERROR : Commands.GOOD;
    }

    private boolean contradicts(Engine engine, List<Case> cases) {
        List<BoundaryCases.Boundary> boundaries = engine.boundaries().run(cases);
        List<Text> contradictions = boundaries.stream().flatMap(each -> each.contradictions().stream()).toList();
        if (showsBoundaries) {
            boundaries.forEach(each -> screen.out().println(each.line(settings.language())));
        }
        contradictions.forEach(each -> screen.err().println(each.in(settings.language())));
        long tries = boundaries.stream().mapToLong(each -> each.tries().size()).sum();
        screen.out().println(new Text(
                "%d grensgevallen bij %d grenzen van richtwaarden, %d tegenspraken.".formatted(tries,
                        boundaries.size(), contradictions.size()),
                "%d boundary cases at %d bounds of norms, %d contradictions.".formatted(tries, boundaries.size(),
                        contradictions.size()))
                .in(settings.language()));
        return !contradictions.isEmpty();
    }

    private void check() {
        places.stream().filter(place -> !Files.exists(place)).findFirst().ifPresent(place -> {
            throw new Misuse.Said(spec.commandLine(), new Text("Het bestand of de map %s is er niet.".formatted(place),
                    "There is no file or folder %s.".formatted(place)));
        });
        if (least != null && (least.signum() < 0 || least.compareTo(MOST) > 0)) {
            throw new Misuse.Said(spec.commandLine(), new Text("Bij --fail-under hoort een getal van 0 tot en met 100.",
                    "For --fail-under give a number from 0 to 100."));
        }
    }

    private boolean isUnder(Coverage coverage) {
        return least != null && Coverage.percent(coverage.all()).compareTo(least) < 0;
    }
}
