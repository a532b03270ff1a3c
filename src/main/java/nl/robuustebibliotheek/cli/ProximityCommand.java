package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

import nl.robuustebibliotheek.assessment.Outline;
import nl.robuustebibliotheek.proximity.Area;
import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.proximity.Fragment;
import nl.robuustebibliotheek.proximity.Fragments;
import nl.robuustebibliotheek.proximity.Measured;
import nl.robuustebibliotheek.proximity.Method;
import nl.robuustebibliotheek.proximity.Pace;
import nl.robuustebibliotheek.proximity.Places;
import nl.robuustebibliotheek.proximity.PublishedTableReader;
import nl.robuustebibliotheek.proximity.Question;
import nl.robuustebibliotheek.proximity.Site;
import nl.robuustebibliotheek.proximity.SiteReader;
import nl.robuustebibliotheek.proximity.Sites;
import nl.robuustebibliotheek.proximity.Surveyor;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Submission;
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

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private @Nullable String file;

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

    @Option(names = "--published", paramLabel = "FILE")
    private @Nullable Path published;
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
        Optional<Places> known = places.read(screen.environment());
        known.ifPresent(each -> tell(each.source(), each.leftOut()));
        try {
            return locations == null ? ofSubmission(known) : ofTable(known, locations);
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
        List<String> files = new ArrayList<>(List.of(list == null ? file() : list.toString()));
        if (published != null) {
            files.add(published.toString());
        }
        new Input(screen, spec.commandLine()).check(files);
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

    private Optional<String> published() throws IOException {
        return published == null ? Optional.empty()
                : Optional.of(new String(Files.readAllBytes(published), StandardCharsets.UTF_8));
    }

    private int ofSubmission(Optional<Places> known) throws IOException {
        Input input = new Input(screen, spec.commandLine());
        try (var in = input.open(file())) {
            ProximityQuestion asked = new ProximityQuestion(in.readAllBytes(), known, rd ? Crs.RD : Crs.CRS84,
                    question(), published());
            if (format == AssessCommand.Format.JSON) {
                screen.out().println(asked.json(settings.language(), () -> engines
                        .apply(settings.folders(screen.environment()))));
            } else {
                asked.pieces(this::judge).forEach(piece -> {
                    show(piece.fragment());
                    piece.outcome().ifPresent(each -> Paragraph.lines(each.in(settings.language()) + "\n",
                            screen.width()).forEach(screen.out()::println));
                });
            }
            draw(asked.fragments());
            return Commands.GOOD;
        }
    }

    private Outline judge(Submission submission) {
        return engines.apply(settings.folders(screen.environment())).outline(submission);
    }

    private int ofTable(Optional<Places> known, Path table) throws IOException {
        Places living = known
                .orElseThrow(() -> misuse("Waar wonen de mensen? Geef --places, of stel ROBUUST_PLACES_FILE in.",
                        "Where do people live? Give --places, or set ROBUUST_PLACES_FILE."));
        Area area = living.area(municipality, municipality).orElseThrow(() -> misuse(
                "In het bestand staan geen gebieden van de gemeente “%s”.".formatted(municipality),
                "The file has no areas of the municipality “%s”.".formatted(municipality)));
        Sites read = new SiteReader(living).read(Files.readAllBytes(table), rd ? Crs.RD : Crs.CRS84, municipality);
        tell(table.toString(), read.remarks());
        List<Site> sites = read.orThrow().all().stream().filter(site -> !without.contains(site.name())).toList();
        Measured measured = living.noted(new Surveyor(question()).measure(area, sites), sites);
        Fragment fragment = new Fragments(question(), ProximityQuestion.imprint(living)).of(measured, sites,
                published().map(text -> PublishedTableReader.read(text.getBytes(StandardCharsets.UTF_8),
                        List.of(municipality))).orElse(List.of()));
        show(fragment);
        draw(List.of(fragment));
        return Commands.GOOD;
    }

    private void show(Fragment fragment) {
        screen.out().print(new FragmentPage(fragment, settings.language(), screen.width()).text());
    }

    /** The first map in the file that was named, and each next one in a file beside it with a number. */
    private void draw(List<Fragment> fragments) throws IOException {
        for (int number = 1; map != null && number <= fragments.size(); number++) {
            Fragment fragment = fragments.get(number - 1);
            Path drawn = number == 1 ? map : map.resolveSibling(numbered(map.getFileName().toString(), number));
            Files.writeString(drawn, fragment.map().in(settings.language()));
            if (fragments.size() > 1) {
                screen.err().println(drawn + ": " + fragment.title().in(settings.language()));
            }
        }
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot);
    }

    private void tell(String where, List<Problem> problems) {
        Input.problems(new Origin(where, 0), Problems.of(problems), settings.language()).forEach(screen.err()::println);
    }
}
