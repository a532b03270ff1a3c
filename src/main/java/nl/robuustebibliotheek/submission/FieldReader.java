package nl.robuustebibliotheek.submission;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** Walks through the schema and writes down its fields. */
final class FieldReader {

    private final PublishedSchema schema;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    FieldReader(PublishedSchema schema) {
        this.schema = schema;
    }

    Map<String, Field> read() {
        walk(schema.root(), "");
        return fields;
    }

    private void walk(JsonNode node, String pattern) {
        JsonNode definition = schema.resolved(node);
        if (definition.has("x-kind")) {
            add(pattern, kind(definition), node, definition);
        } else if (definition.has("items")) {
            add(pattern, Field.Kind.LIST, node, definition);
            walk(definition.path("items"), pattern + "/*");
        } else {
            definition.path("properties").properties()
                    .forEach(property -> walk(property.getValue(), pattern + "/" + property.getKey()));
            if (definition.path("additionalProperties").isObject()) {
                walk(definition.path("additionalProperties"), pattern + "/*");
            }
        }
    }

    private void add(String pattern, Field.Kind kind, JsonNode node, JsonNode definition) {
        JsonNode bounds = definition.has("else") ? schema.resolved(definition.path("else")) : definition;
        BigDecimal minimum = kind == Field.Kind.YES_NO ? BigDecimal.ZERO : first(bounds, "minimum", "minItems");
        BigDecimal maximum = kind == Field.Kind.YES_NO ? BigDecimal.ONE
                : first(bounds, "maximum", "maxItems", "maxLength");
        Text label = new Text(node.path("title").stringValue(), node.path("x-title-en").stringValue());
        fields.put(pattern, new Field(pattern, kind, minimum, maximum, label));
    }

    private static Field.Kind kind(JsonNode definition) {
        String name = definition.path("x-kind").stringValue();
        return Field.Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static BigDecimal first(JsonNode definition, String... keywords) {
        for (String keyword : keywords) {
            if (definition.has(keyword)) {
                return definition.path(keyword).decimalValue();
            }
        }
        return BigDecimal.ZERO;
    }
}
