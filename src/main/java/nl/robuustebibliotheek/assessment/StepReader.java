package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

import nl.robuustebibliotheek.assessment.Assessment.Costs;
import nl.robuustebibliotheek.assessment.Assessment.Step;
import nl.robuustebibliotheek.indicator.Lever;

/** Reads what {@link StepWriter} wrote. */
final class StepReader extends StdDeserializer<Step> {

    StepReader() {
        super(Step.class);
    }

    @Override
    public Step deserialize(JsonParser json, DeserializationContext context) {
        JsonNode node = context.readTree(json);
        List<Lever.TurnedBy> by = new ArrayList<>();
        node.path("by").forEach(who -> by.add(Lever.TurnedBy.valueOf(who.asString().toUpperCase(Locale.ROOT))));
        List<String> indicators = new ArrayList<>();
        node.path("indicators").forEach(indicator -> indicators.add(indicator.asString()));
        return new Step(text(node, "lever"), value(node.path("from")), value(node.path("to")), text(node, "unit"), by,
                indicators, costs(node.path("costs")), text(node, "findOut"),
                TextReader.text(node.path("text")));
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).stringValue() : null;
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isString() ? node.stringValue() : null;
    }

    private static @Nullable Costs costs(JsonNode node) {
        return node.isObject()
                ? new Costs(node.path("low").decimalValue(), node.path("high").decimalValue(),
                        node.path("kind").asString(""), node.path("source").asString(""))
                : null;
    }
}
