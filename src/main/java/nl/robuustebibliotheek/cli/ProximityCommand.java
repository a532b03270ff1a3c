package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import nl.robuustebibliotheek.proximity.Area;
import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.proximity.Fragment;
import nl.robuustebibliotheek.proximity.Fragments;
import nl.robuustebibliotheek.proximity.Measured;
import nl.robuustebibliotheek.proximity.Method;
import nl.robuustebibliotheek.proximity.NationalPlaces;
import nl.robuustebibliotheek.proximity.Pace;
import nl.robuustebibliotheek.proximity.Places;
import nl.robuustebibliotheek.proximity.Question;
import nl.robuustebibliotheek.proximity.Site;
import nl.robuustebibliotheek.proximity.SiteReader;
import nl.robuustebibliotheek.proximity.Sites;
import nl.robuustebibliotheek.proximity.Surveyor;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;

/** Works distances out from real places: of a submission, of a question with changes, or of a table of locations. */
@Command(name = "proximity", mixinStandardHelpOptions = true)
final class ProximityCommand implements Callable<Integer> {

    private final Screen screen;
    private final Function<Engine.Folders, Engine> engines;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private @Nullable String file;

    @Option(names = "--places", paramLabel = "FILE")
    private @Nullable String placesFile;

    @Option(names = "--locations", paramLabel = "FILE")
    private @Nullable Path locations;

    @Option(names = "--municipality", paramLabel = "NAME")
    private String municipality = "";

    @Option(names = "--without", paramLabel = "NAME")
    private List<String> without = List.of();

    @Option(names = "--rd")
    private boolean rd;

    @Option(names = "--reach", paramLabel = "KM")
    private int reach = Question.USUAL.reachKm();

    @Option(names = "--factor", paramLabel = "N")
    private @Nullable BigDecimal factor;

    @Option(names = "--factor-source", paramLabel = "TEXT")
    private String factorSource = "";

    @Option(names = "--format", paramLabel = "json|text")
    private AssessCommand.Format format = AssessCommand.Format.TEXT;

    @Option(names = "--map", paramLabel = "FILE")
    private @Nullable Path map;

    ProximityCommand(Screen screen, Function<Engine.Folders, Engine> engines) {
        this.screen = screen;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        check();
        Optional<Places> places = NationalPlaces.in(Optional.ofNullable(placesFile)
                .orElse(screen.environment().getOrDefault("ROBUUST_PLACES_FILE", "")));
        places.ifPresent(known -> tell(known.source(), known.leftOut()));
        try {
            return locations == null ? ofSubmission(places) : ofTable(places, locations);
        } catch (InvalidSubmission invalid) {
            tell(locations == null ? file() : locations.toString(), invalid.problems().list());
            return Commands.ERROR;
        }
    }

    private void check() {
        if (file == null == (locations == null)) {
            throw misuse("Geef een zelfscan of vraag als bestand, of --locations, en niet allebei.",
                    "Give a file with a self-assessment or a question, or --locations, and not both.");
        }
        if (factor != null && (factor.compareTo(BigDecimal.ONE) < 0 || factorSource.isBlank())) {
            throw misuse("Bij --factor hoort een getal vanaf 1, en --factor-source zegt waar het vandaan komt.",
                    "For --factor give a number from 1, and --factor-source says where it comes from.");
        }
        if (reach < 1 || reach > 100) {
            throw misuse("Bij --reach hoort een getal van 1 tot en met 100.",
                    "For --reach give a number from 1 to 100.");
        }
        Path list = locations;
        new Input(screen, spec.commandLine()).check(list == null ? List.of(file()) : List.of(list.toString()));
    }

    private Misuse.Said misuse(String nl, String en) {
        return new Misuse.Said(spec.commandLine(), new Text(nl, en));
    }

    private String file() {
        return file == null ? Input.STANDARD : file;
    }

    private Question question() {
        Method method = factor == null ? Method.STRAIGHT_LINE : new Method.RoadFactor(factor, factorSource);
        return new Question(method, Pace.ASSUMED, reach, Question.USUAL.worst());
    }

    private int ofSubmission(Optional<Places> places) throws IOException {
        Input input = new Input(screen, spec.commandLine());
        try (var in = input.open(file())) {
            ProximityQuestion asked = new ProximityQuestion(in.readAllBytes(), places, rd ? Crs.RD : Crs.CRS84,
                    question());
            if (format == AssessCommand.Format.JSON) {
                screen.out().println(asked.json(settings.language(),
                        submission -> engines.apply(settings.folders(screen.environment())).outline(submission)));
            }
            for (Fragment fragment : asked.fragments()) {
                show(fragment);
            }
            return Commands.GOOD;
        }
    }

    private int ofTable(Optional<Places> known, Path table) throws IOException {
        Places places = known
                .orElseThrow(() -> misuse("Waar wonen de mensen? Geef --places, of stel ROBUUST_PLACES_FILE in.",
                        "Where do people live? Give --places, or set ROBUUST_PLACES_FILE."));
        Area area = places.area(municipality, municipality).orElseThrow(() -> misuse(
                "In het bestand staan geen gebieden van de gemeente “%s”.".formatted(municipality),
                "The file has no areas of the municipality “%s”.".formatted(municipality)));
        Sites read = new SiteReader(places).read(Files.readAllBytes(table), rd ? Crs.RD : Crs.CRS84, municipality);
        tell(table.toString(), read.remarks());
        List<Site> sites = read.orThrow().all().stream().filter(site -> !without.contains(site.name())).toList();
        Measured measured = new Surveyor(question()).measure(area, sites);
        show(new Fragments(question()).of(measured, sites));
        return Commands.GOOD;
    }

    private void show(Fragment fragment) throws IOException {
        if (format == AssessCommand.Format.TEXT) {
            screen.out().print(new FragmentPage(fragment, settings.language(), screen.width()).text());
        }
        if (map != null) {
            Files.writeString(map, fragment.map().in(settings.language()));
        }
    }

    private void tell(String where, List<Problem> problems) {
        Input.problems(new Origin(where, 0), Problems.of(problems), settings.language()).forEach(screen.err()::println);
    }
}
