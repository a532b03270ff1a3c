package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.places.SubmittedDistances;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;

/** Assesses the submissions in files, however many there are. */
@Command(name = "assess", mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

    enum Format {
        JSON, TEXT
    }

    private final Screen screen;
    private final Function<Engine.Folders, Engine> engines;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private PlacesOption places = new PlacesOption();

    private SubmittedDistances distances = new SubmittedDistances(Optional.empty());

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "json|text")
    private Format format = Format.JSON;

    @Option(names = "--pretty")
    private boolean pretty;

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    AssessCommand(Screen screen, Function<Engine.Folders, Engine> engines) {
        this.screen = screen;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        check();
        Input input = new Input(screen, spec.commandLine());
        input.check(files);
        Engine engine = engines.apply(settings.folders(screen.environment()));
        distances = new SubmittedDistances(places.read(screen.environment()));
        Tally tally = new Tally();
        boolean several = files.size() > 1;
        for (String file : files) {
            try (Documents documents = Documents.of(file, input.open(file))) {
                several |= documents.areLines();
                assess(documents, engine, tally, input.size(file));
            }
        }
        if (several) {
            screen.err().println(tally.summary().in(settings.language()));
        }
        return tally.anyRefused() ? Commands.ERROR : Commands.GOOD;
    }

    private void check() {
        if (jobs < 1) {
            throw new Misuse.Said(spec.commandLine(), new Text("Bij --jobs hoort een getal vanaf 1.",
                    "For --jobs give a number from 1."));
        }
    }

    private Rendering rendering(Documents documents) {
        boolean alone = files.size() == 1 && !documents.areLines();
        return switch (format) {
            case JSON -> new JsonRendering(settings.language(), alone && (pretty || screen.outIsTerminal()),
                    files.size() > 1);
            case TEXT -> new TextRendering(settings.language(), screen.width());
        };
    }

    private void assess(Documents documents, Engine engine, Tally tally, long size) {
        Rendering rendering = rendering(documents);
        try (Progress progress = documents.areLines() && screen.errIsTerminal()
                ? Progress.of(screen, documents.file(), size)
                : Progress.unseen(screen)) {
            new InOrder(jobs).run(documents, document -> reply(document, engine, rendering), reply -> {
                tally.add(reply);
                progress.reached(documents.bytes());
                return show(reply, progress);
            });
        }
    }

    private Reply reply(Document document, Engine engine, Rendering rendering) {
        try {
            if (document.json().isEmpty()) {
                return refused(document, rendering, Problems.none().and(tooLong()));
            }
            Assessment assessment = engine.assess(document.json().get(), distances);
            return new Reply(document.origin(), Optional.of(assessment.verdict().value()), Problems.none(),
                    rendering.answer(assessment));
        } catch (InvalidSubmission invalid) {
            return refused(document, rendering, invalid.problems());
        }
    }

    private static Reply refused(Document document, Rendering rendering, Problems problems) {
        return new Reply(document.origin(), Optional.empty(), problems,
                rendering.problems(document.origin(), problems));
    }

    private static Problem tooLong() {
        return new Problem("", "line-too-long",
                new Text("Deze regel is langer dan %d bytes.".formatted(Documents.LONGEST_LINE),
                        "This line is longer than %d bytes.".formatted(Documents.LONGEST_LINE)));
    }

    /** False when nobody reads the output any more. */
    private boolean show(Reply reply, Progress progress) {
        Input.problems(reply.origin(), reply.problems(), settings.language()).forEach(progress::say);
        if (!reply.shown().isEmpty()) {
            screen.out().println(reply.shown());
        }
        return !screen.out().checkError();
    }
}
