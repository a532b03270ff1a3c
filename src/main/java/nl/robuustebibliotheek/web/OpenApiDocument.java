package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.OneLanguage;
import nl.robuustebibliotheek.submission.Language;

/** The description of the API (OpenAPI 3.0): written by hand, with the version and the example submissions put in. */
final class OpenApiDocument {

    private static final String EXAMPLES = "classpath*:examples/*.json";

    private final JsonMapper mapper = JsonMapper.shared();
    private final JsonNode bilingual;

    OpenApiDocument() {
        ObjectNode document = (ObjectNode) mapper.readTree(OpenDocuments.read(OpenApiDocument.class, "openapi.json"));
        ((ObjectNode) document.path("info")).put("version", ApiVersion.VERSION);
        ObjectNode body = (ObjectNode) document.at("/paths/~1assessments/post/requestBody/content/application~1json");
        body.set("examples", examples());
        this.bilingual = document;
    }

    byte[] in(Language language) {
        return mapper.writeValueAsBytes(OneLanguage.of(bilingual, language));
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
