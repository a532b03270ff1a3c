package nl.robuustebibliotheek.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Nearest;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.submission.VisibleText;

/** Says what is not right about the command line itself, and what may have been meant. */
final class Misuse implements IParameterExceptionHandler {

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class,
            BigDecimal.class);

    private final Language language;

    Misuse(Language language) {
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(VisibleText.of(text(wrong).in(language)));
        line.getErr().println(new Text("Hulp: %s --help".formatted(line.getCommandSpec().qualifiedName()),
                "Help: %s --help".formatted(line.getCommandSpec().qualifiedName())).in(language));
        return Commands.MISUSE;
    }

    private static Text text(ParameterException wrong) {
        return switch (wrong) {
            case Said said -> said.text();
            case UnmatchedArgumentException unmatched -> unknown(unmatched.getUnmatched().getFirst(),
                    unmatched.getCommandLine());
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice when twice.getOverwritten() instanceof OptionSpec option -> new Text(
                    "%s kan er maar één keer staan.".formatted(option.longestName()),
                    "%s can stand there only once.".formatted(option.longestName()));
            default -> other(wrong);
        };
    }

    private static Text unknown(String word, CommandLine line) {
        if (word.startsWith("-")) {
            List<String> options = line.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
            return withNearest(new Text("De optie %s bestaat hier niet.".formatted(word),
                    "There is no option %s here.".formatted(word)), word, options);
        }
        if (line.getSubcommands().isEmpty()) {
            return new Text("%s is hier te veel.".formatted(word), "%s is too much here.".formatted(word));
        }
        List<String> commands = new ArrayList<>(line.getSubcommands().keySet());
        return withNearest(new Text("Er is geen opdracht %s.".formatted(word),
                "There is no command %s.".formatted(word)), word, commands);
    }

    /** Ends with the nearest word, or else with all of them. */
    static Text withNearest(Text what, String word, List<String> known) {
        Optional<String> nearest = Nearest.to(word, known);
        String all = String.join(", ", known);
        return what.followedBy(nearest
                .map(near -> new Text("Misschien bedoelt u %s.".formatted(near), "Maybe you mean %s.".formatted(near)))
                .orElse(new Text("Mogelijk zijn: %s.".formatted(all), "Possible are: %s.".formatted(all))));
    }

    private static Text missing(MissingParameterException missing) {
        String labels = String.join(", ", missing.getMissing().stream().map(ArgSpec::paramLabel).toList());
        return new Text("Hier ontbreekt nog: %s.".formatted(labels), "Still missing here: %s.".formatted(labels));
    }

    private static Text other(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return new Text("Dit klopt niet: " + wrong.getMessage(), "This is not right: " + wrong.getMessage());
        }
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        if (argument.completionCandidates() == null) {
            return NUMBERS.contains(argument.type())
                    ? new Text("Bij %s hoort een getal.".formatted(name),
                            "For %s a number is needed.".formatted(name))
                    : new Text("Bij %s past deze waarde niet.".formatted(name),
                            "This value does not fit %s.".formatted(name));
        }
        String choices = String.join(", ",
                StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                        .map(choice -> choice.toLowerCase(java.util.Locale.ROOT)).toList());
        return new Text("Bij %s kunt u kiezen uit: %s.".formatted(name, choices),
                "For %s you can choose from: %s.".formatted(name, choices));
    }

    /** What a command itself finds wrong with its arguments. */
    static final class Said extends ParameterException {

        private static final long serialVersionUID = 1;

        private final transient Text text;

        Said(CommandLine line, Text text) {
            super(line, text.en());
            this.text = text;
        }

        Text text() {
            return text;
        }
    }
}
