package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.OneLanguage;
import nl.robuustebibliotheek.submission.Language;

/**
 * The description of the API (OpenAPI 3.0): written by hand in {@code openapi.json} and in a part for each larger subject
 * ({@code openapi-….json}, with paths and components), with the version and the example submissions put in.
 */
final class OpenApiDocument {

    private static final String EXAMPLES = "classpath*:examples/*.json";
    private static final List<String> PARTS = List.of("openapi-guide-records.json", "openapi-house-styles.json",
            "openapi-proximity.json",
            "openapi-rule-sets.json");

    private final JsonMapper mapper = JsonMapper.shared();
    private final JsonNode bilingual;

    OpenApiDocument() {
        ObjectNode document = (ObjectNode) mapper.readTree(OpenDocuments.read(OpenApiDocument.class, "openapi.json"));
        PARTS.forEach(part -> add(mapper.readTree(OpenDocuments.read(OpenApiDocument.class, part)), document));
        ((ObjectNode) document.path("info")).put("version", ApiVersion.VERSION);
        ObjectNode body = (ObjectNode) document.at("/paths/~1assessments/post/requestBody/content/application~1json");
        body.set("examples", examples());
        this.bilingual = document;
    }

    byte[] in(Language language) {
        return mapper.writeValueAsBytes(OneLanguage.of(bilingual, language));
    }

    private static void add(JsonNode part, ObjectNode to) {
        part.forEachEntry((name, value) -> {
            if (to.path(name) instanceof ObjectNode known && value.isObject()) {
                add(value, known);
            } else if (to.path(name) instanceof ArrayNode list && value.isArray()) {
                value.forEach(list::add);
            } else {
                to.set(name, value);
            }
        });
    }

    private ObjectNode examples() {
        ObjectNode examples = mapper.createObjectNode();
        try {
            for (Resource example : new PathMatchingResourcePatternResolver().getResources(EXAMPLES)) {
                String name = Objects.requireNonNull(example.getFilename()).replace(".json", "");
                examples.putObject(name).set("value", value(example));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return examples;
    }

    private JsonNode value(Resource example) throws IOException {
        try (InputStream json = example.getInputStream()) {
            return mapper.readTree(json);
        }
    }
}
