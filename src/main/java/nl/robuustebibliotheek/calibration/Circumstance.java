package nl.robuustebibliotheek.calibration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import nl.robuustebibliotheek.assessment.Numbers;
import nl.robuustebibliotheek.rules.Asked;
import nl.robuustebibliotheek.submission.Text;

/** Says in words what a rule asks of the circumstances, such as "minstens 30.000 inwoners". */
public final class Circumstance {

    private static final Map<String, Text> FIELDS = Map.of(
            "inhabitants", new Text("inwoners", "inhabitants"),
            "municipalities", new Text("gemeenten", "municipalities"),
            "locations", new Text("locaties", "locations"),
            "combined", new Text("gecombineerde instelling", "combined institution"),
            "caribbean", new Text("Caribisch Nederland", "Caribbean Netherlands"),
            "referenceYear", new Text("peiljaar", "reference year"));
    private static final Map<String, Text> NOT = Map.of(
            "caribbean", new Text("Europees Nederland", "European Netherlands"),
            "combined", new Text("geen gecombineerde instelling", "no combined institution"));
    private static final Map<String, Text> SINGLE = Map.of("municipalities", new Text("gemeente", "municipality"),
            "locations", new Text("locatie", "location"));
    private static final Map<String, Text> SIGNS = Map.of(
            "<", new Text("minder dan", "fewer than"),
            "<=", new Text("hoogstens", "at most"),
            ">", new Text("meer dan", "more than"),
            ">=", new Text("minstens", "at least"),
            "==", new Text("precies", "exactly"),
            "!=", new Text("niet", "not"));

    private Circumstance() {}

    /** All that a rule asks, joined by commas; empty when it asks nothing. */
    public static Text of(List<Asked> asked) {
        List<Text> words = asked.stream().map(Circumstance::of).toList();
        Function<Function<Text, String>, String> join = language -> String.join(", ",
                words.stream().map(language).toList());
        return new Text(join.apply(Text::nl), join.apply(Text::en));
    }

    private static Text of(Asked asked) {
        Text field = FIELDS.getOrDefault(asked.field(), new Text(asked.field(), asked.field()));
        return switch (asked.sign()) {
            case "is" -> field;
            case "is not" -> NOT.getOrDefault(asked.field(), new Text("niet: " + field.nl(), "not: " + field.en()));
            default -> compared(asked, field);
        };
    }

    private static Text compared(Asked asked, Text fields) {
        Text field = asked.value().equals("1") ? SINGLE.getOrDefault(asked.field(), fields) : fields;
        Text sign = SIGNS.getOrDefault(asked.sign(), new Text(asked.sign(), asked.sign()));
        if (asked.field().equals("referenceYear")) {
            return new Text("peiljaar " + sign.nl() + " " + asked.value(), "reference year " + sign.en() + " "
                    + asked.value());
        }
        Text value = asked.value().matches("-?[0-9.]+") ? Numbers.plain(new BigDecimal(asked.value()), 2)
                : new Text(asked.value(), asked.value());
        return new Text(sign.nl() + " " + value.nl() + " " + field.nl(),
                sign.en() + " " + value.en() + " " + field.en());
    }
}
