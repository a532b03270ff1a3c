package nl.robuustebibliotheek.submission;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** Reads all answers out of a submission that has been checked. */
final class AnswerReader {

    private static final BigDecimal USUAL_MARGIN = new BigDecimal("0.1");

    private final Fields fields;

    AnswerReader(Fields fields) {
        this.fields = fields;
    }

    /** The answers by the pointer at which they stand. */
    Map<String, Answer> read(JsonNode submission) {
        Map<String, Answer> answers = new TreeMap<>();
        collect(submission, "", "", answers);
        return answers;
    }

    private void collect(JsonNode node, String pointer, String pattern, Map<String, Answer> answers) {
        Optional<Field> field = fields.find(pattern).filter(found -> found.kind().isAnswer());
        if (field.isPresent()) {
            answers.put(pointer, answer(node, field.get()));
            return;
        }
        node.properties().forEach(entry -> collect(
                entry.getValue(), pointer + "/" + entry.getKey(), pattern + "/" + entry.getKey(), answers));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.path(i), pointer + "/" + i, pattern + "/*", answers);
        }
    }

    private static Answer answer(JsonNode node, Field field) {
        if (node.has("unknown")) {
            return new Answer.Unknown(node.path("help").asBoolean(false));
        }
        if (node.has("notApplicable")) {
            return new Answer.NotApplicable(node.path("notApplicable").stringValue());
        }
        if (node.has("byPartner")) {
            return new Answer.ByPartner(node.path("byPartner").stringValue());
        }
        JsonNode value = node.isObject() ? node.path("value") : node;
        return value.isBoolean() ? choice(node, value) : amount(node, value.decimalValue(), field);
    }

    private static Answer choice(JsonNode node, JsonNode value) {
        return new Answer.Choice(value.booleanValue(), quality(node), source(node));
    }

    private static Answer amount(JsonNode node, BigDecimal value, Field field) {
        Quality quality = quality(node);
        BigDecimal margin = number(node, "margin")
                .orElse(quality == Quality.ESTIMATED ? value.abs().multiply(USUAL_MARGIN) : BigDecimal.ZERO);
        return new Answer.Amount(
                value,
                value.subtract(margin).max(field.minimum()),
                value.add(margin).min(field.maximum()),
                quality,
                number(node, "notAttributable"),
                source(node));
    }

    /** What the library says of it; a value with a margin and without more is an estimate. */
    private static Quality quality(JsonNode node) {
        Quality unsaid = node.has("margin") ? Quality.ESTIMATED : Quality.EXACT;
        return Words.optional(Quality.class, node.path("quality")).orElse(unsaid);
    }

    private static Optional<BigDecimal> number(JsonNode node, String name) {
        return node.path(name).decimalValueOpt();
    }

    private static Optional<String> source(JsonNode node) {
        return node.path("source").stringValueOpt();
    }
}
