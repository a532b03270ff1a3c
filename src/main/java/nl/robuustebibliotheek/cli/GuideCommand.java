package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

import nl.robuustebibliotheek.assessment.AnswerInFile;
import nl.robuustebibliotheek.assessment.Assessment.ReleaseShown;
import nl.robuustebibliotheek.assessment.AssessmentJson;
import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.guide.format.GuidePress;
import nl.robuustebibliotheek.guide.format.GuideSet;
import nl.robuustebibliotheek.guide.format.HouseStyle;
import nl.robuustebibliotheek.guide.format.HouseStyleReader;
import nl.robuustebibliotheek.places.SubmittedDistances;
import nl.robuustebibliotheek.proximity.Places;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.submission.VisibleText;

/** Makes the conversation guide of a self-assessment, in one format or in all. */
@Command(name = "guide", mixinStandardHelpOptions = true)
final class GuideCommand implements Callable<Integer> {

    static final String ZIP = "zip";

    private final Screen screen;
    private final Function<Engine.Folders, Engine> engines;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Parameters(index = "0", paramLabel = "FILE")
    private String file = Input.STANDARD;

    @Option(names = "--submission", paramLabel = "FILE")
    private @Nullable String submission;

    @Mixin
    private ScenariosOption scenarios = new ScenariosOption();

    @Option(names = "--municipality", paramLabel = "GM0000")
    private @Nullable String municipality;

    @Option(names = "--audience", paramLabel = "WHO")
    private String audience = Audience.OFFICIAL.key();

    @Option(names = "--edition", paramLabel = "handout|preparation")
    private String edition = Edition.HANDOUT.key();

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format = Format.HTML.key();

    @Option(names = "--formats", paramLabel = "FORMAT,...")
    private @Nullable String formats;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private @Nullable Path output;

    @Option(names = "--house-style", paramLabel = "FILE")
    private @Nullable String houseStyle;

    @Option(names = "--logo", paramLabel = "FILE")
    private @Nullable String logo;

    GuideCommand(Screen screen, Function<Engine.Folders, Engine> engines) {
        this.screen = screen;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        Audience who = one("--audience", audience, Audience.of(audience), keys(Audience.values(), Audience::key));
        Edition which = one("--edition", edition, Edition.of(edition), keys(Edition.values(), Edition::key));
        List<String> known = new ArrayList<>(keys(Format.values(), Format::key));
        known.add(ZIP);
        if (!format.equals(ZIP)) {
            one("--format", format, Format.of(format), known);
        }
        if (logo != null && houseStyle == null) {
            throw new Misuse.Said(spec.commandLine(), new Text(
                    "--logo hoort bij --house-style. Misschien ontbreekt het bestand met naam en kleur.",
                    "--logo goes with --house-style. Maybe the file with name and colour is missing."));
        }
        List<Format> inZip = wantedFormats();
        Input input = new Input(screen, spec.commandLine());
        List<String> files = new ArrayList<>(scenarios.files(file));
        Stream.of(submission, houseStyle, logo).filter(Objects::nonNull).forEach(files::add);
        input.check(files);
        byte[] given = read(input, file);
        Optional<HouseStyle> style;
        try {
            style = style(input);
        } catch (InvalidGuideInput invalid) {
            return refused(String.valueOf(houseStyle), invalid.problems());
        }
        try {
            Optional<AnswerInFile> answer = answer(given);
            byte[] submitted = submission == null ? given : read(input, submission);
            Engine engine = engines.apply(settings.folders(screen.environment()));
            Optional<Places> areas = places.read(screen.environment());
            GuideBrief brief = answer.isPresent()
                    ? engine.brief(answer.get(), submitted, who, which, settings.language())
                    : engine.brief(submitted, new SubmittedDistances(areas), who, which, settings.language());
            answer.ifPresent(kept -> release(kept, engine));
            GuideOutput to = new GuideOutput(screen, output, new GuidePress(style),
                    scenarios.inPlace(brief, areas, engine, input));
            GuideBrief about = municipality == null ? brief : brief.about(Optional.of(municipality));
            Optional<Format> one = Format.of(format);
            return one.isPresent() ? to.one(about, one.get()) : to.all(about, inZip);
        } catch (InvalidSubmission invalid) {
            return refused(file, invalid.problems());
        } catch (InvalidGuideInput invalid) {
            return refused(file, invalid.problems());
        }
    }

    private static byte[] read(Input input, String name) throws IOException {
        try (InputStream in = input.open(name)) {
            return in.readNBytes(Documents.LONGEST_FILE);
        }
    }

    /** The answer that was given instead of a submission; it knows too little of the library to do without that. */
    private Optional<AnswerInFile> answer(byte[] given) {
        Optional<AnswerInFile> answer;
        try {
            answer = new AssessmentJson().answerIn(given);
        } catch (JacksonException broken) {
            throw InvalidGuideInput.of("", "answer-unreadable",
                    "Dit lijkt op een antwoord, maar is niet te lezen. Misschien is het met de hand veranderd.",
                    "This looks like an answer and cannot be read. Maybe it was changed by hand.");
        }
        if (answer.isPresent() && submission == null) {
            throw new Misuse.Said(spec.commandLine(), new Text(
                    "%s is een antwoord. Misschien wilt u de zelfscan die erbij hoort meegeven met --submission."
                            .formatted(file),
                    "%s is an answer. Maybe you want to give the submission that belongs to it with --submission."
                            .formatted(file)));
        }
        if (answer.isEmpty() && submission != null) {
            throw new Misuse.Said(spec.commandLine(), new Text(
                    "--submission hoort bij een antwoord, en %s is er geen. Misschien zijn de bestanden verwisseld."
                            .formatted(file),
                    "--submission goes with an answer, and %s is none. Maybe the files were exchanged."
                            .formatted(file)));
        }
        return answer;
    }

    /** Names the release that judged where another one gives the words. */
    private void release(AnswerInFile kept, Engine engine) {
        ReleaseShown judged = kept.assessment().receipt().release();
        if (!judged.hash().equals(engine.release().hash())) {
            screen.err().println(VisibleText.of(new Text(
                    "De bevindingen komen uit het antwoord en uit versie %s; de zinnen komen uit versie %s.".formatted(
                            judged.version(), engine.release().version()),
                    "The findings come from the answer and from release %s; the sentences come from release %s."
                            .formatted(judged.version(), engine.release().version()))
                    .in(settings.language())));
        }
    }

    /** Which files come in a zip. */
    private List<Format> wantedFormats() {
        return formats == null ? GuideSet.ALL
                : Stream.of(formats.split(",", -1)).map(String::strip)
                        .map(each -> one("--formats", each, Format.of(each), keys(Format.values(), Format::key)))
                        .distinct().toList();
    }

    private Optional<HouseStyle> style(Input input) throws IOException {
        if (houseStyle == null) {
            return Optional.empty();
        }
        HouseStyleReader reader = new HouseStyleReader();
        HouseStyle style = reader.read(read(input, houseStyle));
        return Optional.of(logo == null ? style : reader.withLogo(style, read(input, logo)));
    }

    private int refused(String name, Problems problems) {
        Input.problems(new Origin(name, 0), problems, settings.language()).forEach(screen.err()::println);
        return Commands.ERROR;
    }

    private <T> T one(String option, String word, Optional<T> found, List<String> known) {
        return found.orElseThrow(() -> new Misuse.Said(spec.commandLine(), Misuse.withNearest(
                new Text("%s kan niet %s zijn.".formatted(option, word), "%s cannot be %s.".formatted(option, word)),
                word, known)));
    }

    private static <T> List<String> keys(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).toList();
    }
}
