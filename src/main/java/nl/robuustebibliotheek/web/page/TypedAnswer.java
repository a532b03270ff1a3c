package nl.robuustebibliotheek.web.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** What was answered to one question of the form. */
sealed interface TypedAnswer {

    String YES = "yes";
    String NO = "no";
    String ESTIMATED = "estimated";

    /** Nothing: that is unknown, and never zero. */
    record Empty() implements TypedAnswer {}

    /** What goes into the submission. */
    record Given(JsonNode node) implements TypedAnswer {}

    /** What cannot be read as an answer. */
    record Wrong(Problem problem) implements TypedAnswer {}

    /** @param before what the file that was brought along says there: its source, period and margin stay */
    static TypedAnswer of(Question question, String pointer, Entries entries, JsonNode before) {
        String typed = entries.at(pointer).strip();
        Optional<NoValue> none = question.kind().isAnswer() ? NoValue.of(entries.at(pointer + Entries.NO_VALUE))
                : Optional.empty();
        if (none.isPresent()) {
            return noValue(none.get(), pointer, entries, before);
        }
        if (typed.isEmpty()) {
            return new Empty();
        }
        Optional<JsonNode> value = value(typed, question, entries);
        if (value.isEmpty()) {
            return wrong(pointer, "number-expected", question.kind() == Field.Kind.OWN ? Said.NO_OWN : Said.NO_NUMBER);
        }
        if (question.kind() == Field.Kind.SHARE && !isShare(value.get().decimalValue())) {
            return wrong(pointer, "share-expected", Said.NO_SHARE);
        }
        return new Given(withValue(before, value.get(), question.kind(), entries.isEstimated(pointer)));
    }

    private static TypedAnswer noValue(NoValue none, String pointer, Entries entries, JsonNode before) {
        if (!entries.at(pointer).isBlank()) {
            return wrong(pointer, "two-answers", Said.TWO_ANSWERS);
        }
        String reason = entries.at(pointer + Entries.REASON).strip();
        return none.missing(reason).map(text -> wrong(pointer, "reason-missing", text))
                .orElseGet(() -> new Given(none.answer(before, reason)));
    }

    private static TypedAnswer wrong(String pointer, String code, Text text) {
        return new Wrong(new Problem(pointer, code, text));
    }

    private static JsonNode withValue(JsonNode before, JsonNode value, Field.Kind kind, boolean ticked) {
        boolean told = before.isObject() && before.has("value");
        boolean estimated = kind.isAmount() && ticked;
        if (!told && !estimated) {
            return value;
        }
        ObjectNode answer = told ? (ObjectNode) before.deepCopy() : JsonMapper.shared().createObjectNode();
        answer.set("value", value);
        if (estimated) {
            answer.put("quality", ESTIMATED);
        } else if (kind.isAmount()
                && (answer.has("margin") || answer.path("quality").stringValue("").equals(ESTIMATED))) {
            answer.remove(List.of("margin", "quality"));
        }
        return answer;
    }

    private static Optional<JsonNode> value(String typed, Question question, Entries entries) {
        return switch (question.kind()) {
            case COUNT, QUANTITY, EURO, SIGNED_EURO, SHARE, YEAR, COORDINATE -> number(typed, question, entries);
            case OWN -> yesOrNo(typed).<JsonNode>map(JsonNodeFactory.instance::booleanNode)
                    .or(() -> number(typed, question, entries));
            case YES_NO, SETTING -> Optional.of(JsonNodeFactory.instance.booleanNode(typed.equals(YES)));
            case DATE, TIME, TEXT, WORD -> Optional.of(JsonNodeFactory.instance.stringNode(typed));
            case LIST -> Optional.empty();
        };
    }

    private static Optional<JsonNode> number(String typed, Question question, Entries entries) {
        return TypedNumber.read(typed, question.kind(), entries.language()).map(TypedAnswer::shortest)
                .map(JsonNodeFactory.instance::numberNode);
    }

    private static Optional<Boolean> yesOrNo(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "ja", YES -> Optional.of(true);
            case "nee", NO -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static boolean isShare(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** What is said of an answer that cannot be read. */
    final class Said {

        private static final Text NO_NUMBER = new Text(
                "Hier hoort een getal, zoals 9,4 of 1.250.000. Misschien staat er een woord bij dat weg kan.",
                "This has to be a number, such as 9.4 or 1,250,000. Maybe there is a word beside it that can go.");
        private static final Text NO_OWN = new Text(
                "Hier hoort een getal, of ja of nee. Misschien staat er een woord bij dat weg kan.",
                "This has to be a number, or yes or no. Maybe there is a word beside it that can go.");
        private static final Text NO_SHARE = new Text(
                "Een deel is 0 tot en met 100 procent. Misschien staat er een cijfer te veel.",
                "A share is 0 to 100 percent. Maybe there is a digit too many.");
        private static final Text TWO_ANSWERS = new Text(
                "U vulde iets in en koos ook een ander antwoord. Misschien kan een van de twee weg.",
                "You filled something in and chose another answer too. Maybe one of the two can go.");

        private Said() {}
    }
}
