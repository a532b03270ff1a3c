package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.io.InputStream;
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

import nl.robuustebibliotheek.assessment.Explanation;
import nl.robuustebibliotheek.assessment.Explanations;
import nl.robuustebibliotheek.places.SubmittedDistances;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Text;

/** Shows how a part of the answer came about, from its sentence back to the submitted fields and the lines of the rule. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

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

    @Parameters(index = "1", paramLabel = "CODE", arity = "0..1")
    private @Nullable String code;

    @Option(names = "--municipality", paramLabel = "GM0000")
    private @Nullable String municipality;

    ExplainCommand(Screen screen, Function<Engine.Folders, Engine> engines) {
        this.screen = screen;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        Input input = new Input(screen, spec.commandLine());
        input.check(List.of(file));
        byte[] submission;
        try (InputStream in = input.open(file)) {
            submission = in.readNBytes(Documents.LONGEST_FILE);
        }
        Explanations explanations;
        try {
            explanations = engines.apply(settings.folders(screen.environment())).explain(submission,
                    new SubmittedDistances(places.read(screen.environment())));
        } catch (InvalidSubmission invalid) {
            Input.problems(new Origin(file, 0), invalid.problems(), settings.language()).forEach(screen.err()::println);
            return Commands.ERROR;
        }
        show(explanations);
        return Commands.GOOD;
    }

    private void show(Explanations explanations) {
        Tree tree = new Tree(settings.language(), screen.width(), screen.outIsTerminal());
        if (code != null) {
            tree.lines(asked(code, explanations)).forEach(screen.out()::println);
            return;
        }
        FindingList list = new FindingList(explanations.assessment(), settings.language(), screen.width());
        if (municipality != null) {
            list.ofMunicipality(known(municipality, explanations)).forEach(screen.out()::println);
            return;
        }
        tree.lines(explanations.verdict()).forEach(screen.out()::println);
        list.all().forEach(screen.out()::println);
    }

    private Explanation asked(String wanted, Explanations explanations) {
        if (municipality != null) {
            String known = known(municipality, explanations);
            return explanations.find(wanted, known)
                    .orElseThrow(() -> unknown(wanted, List.copyOf(explanations.codes(known))));
        }
        Optional<Explanation> found = explanations.find(wanted);
        if (found.isPresent()) {
            return found.get();
        }
        List<String> municipalities = explanations.municipalitiesWith(wanted);
        if (municipalities.size() == 1) {
            return explanations.find(wanted, municipalities.getFirst()).orElseThrow();
        }
        throw municipalities.isEmpty()
                ? unknown(wanted, List.copyOf(explanations.codes()))
                : perMunicipality(wanted, municipalities);
    }

    private String known(String wanted, Explanations explanations) {
        List<String> codes = explanations.assessment().municipalities().stream().map(each -> each.code()).toList();
        return codes.stream().filter(each -> each.equalsIgnoreCase(wanted)).findFirst()
                .orElseThrow(() -> new Misuse.Said(spec.commandLine(), Misuse.withNearest(
                        new Text("De gemeente %s staat niet in deze zelfscan.".formatted(wanted),
                                "The municipality %s is not in this self-assessment.".formatted(wanted)),
                        wanted, codes)));
    }

    private Misuse.Said unknown(String wanted, List<String> codes) {
        return new Misuse.Said(spec.commandLine(), Misuse.withNearest(
                new Text("De code %s komt in dit antwoord niet voor.".formatted(wanted),
                        "The code %s is not in this answer.".formatted(wanted)),
                wanted.toUpperCase(java.util.Locale.ROOT), codes));
    }

    private Misuse.Said perMunicipality(String wanted, List<String> municipalities) {
        List<String> options = new ArrayList<>();
        municipalities.forEach(each -> options.add("--municipality " + each));
        String all = String.join(", ", options);
        return new Misuse.Said(spec.commandLine(),
                new Text("%s geldt per gemeente. Kies: %s.".formatted(wanted, all),
                        "%s is about one municipality. Choose: %s.".formatted(wanted, all)));
    }
}
