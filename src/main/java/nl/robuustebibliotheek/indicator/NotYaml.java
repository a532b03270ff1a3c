package nl.robuustebibliotheek.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.submission.Text;

/** What to say of a file that is no YAML: what the parser says helps nobody who does not know YAML. */
final class NotYaml {

    private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"([^\"]*)\"");

    private NotYaml() {}

    /**
     * @param at where the parser stopped
     * @param refused what it says
     */
    static DataProblem problem(String file, String text, DataPlaces.At at, String refused) {
        Matcher twice = TWICE.matcher(refused);
        if (twice.find()) {
            String word = twice.group(1);
            return new DataProblem(file, at.line(), 1, "", DataMistake.STANDS_TWICE,
                    new Text("'" + word + "' staat hier voor de tweede keer. Misschien kan één van de twee weg",
                            "'" + word + "' stands here for the second time. Maybe one of the two can go"),
                    "");
        }
        String written = text.lines().skip(at.line() - 1L).limit(2).collect(Collectors.joining("\n"));
        return new DataProblem(file, at.line(), at.column(), "", DataMistake.UNREADABLE_FILE, why(written), "");
    }

    private static Text why(String line) {
        Optional<Text> maybe = line.lines()
                .anyMatch(each -> each.strip().length() > 0 && each.stripTrailing().contains("\t"))
                        ? Optional.of(new Text("Misschien staat er een tab: YAML springt in met spaties",
                                "Maybe there is a tab: YAML indents with spaces"))
                        : Optional.empty();
        return new Text("dit is geen YAML.", "this is not YAML.").followedBy(maybe.orElse(new Text(
                "Misschien springt deze regel of die erboven te ver in, of ontbreekt een komma, een dubbele punt of een aanhalingsteken",
                "Maybe this line or the one above is indented too far, or a comma, a colon or a quote is missing")));
    }
}
