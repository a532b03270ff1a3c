package nl.robuustebibliotheek.submission;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedSchemaTests {

    private final PublishedSchema schema = new PublishedSchema();

    @Test
    void refusesUnknownFieldsEverywhere() {
        assertThat(parts(schema.root())).filteredOn(part -> part.path("properties").isObject() && part.has("type"))
                .allSatisfy(part -> assertThat(part.path("additionalProperties").asBoolean(true)).as(part.toString())
                        .isFalse());
    }

    @Test
    void boundsEveryNumberTextAndList() {
        for (JsonNode part : parts(schema.root())) {
            switch (part.path("type").asString("")) {
                case "integer", "number" ->
                    assertThat(part.has("minimum") && part.has("maximum")).as(part.toString()).isTrue();
                case "array" -> assertThat(part.has("maxItems")).as(part.toString()).isTrue();
                case "string" -> assertThat(part.has("maxLength") || part.has("format") || part.has("examples"))
                        .as(part.toString()).isTrue();
                default -> {}
            }
        }
    }

    @Test
    void describesInBothLanguagesOrNotAtAll() {
        assertThat(parts(schema.root())).allSatisfy(part -> {
            assertThat(part.path("title").isString()).as(part.toString()).isEqualTo(part.path("x-title-en").isString());
            assertThat(part.path("description").isString()).as(part.toString())
                    .isEqualTo(part.path("x-description-en").isString());
        });
    }

    @Test
    void namesEveryWordThatCanBeChosen() {
        assertThat(parts(schema.root())).filteredOn(part -> part.path("enum").isArray()).isNotEmpty()
                .allSatisfy(part -> part.path("enum").forEach(word -> {
                    JsonNode label = part.path("x-labels").path(word.stringValue());
                    assertThat(label.path("nl").asString("")).as(word.toString()).isNotBlank();
                    assertThat(label.path("en").asString("")).as(word.toString()).isNotBlank();
                }));
    }

    private static List<JsonNode> parts(JsonNode node) {
        List<JsonNode> parts = new ArrayList<>();
        if (node.isObject()) {
            parts.add(node);
        }
        node.forEach(part -> parts.addAll(parts(part)));
        return parts;
    }
}
