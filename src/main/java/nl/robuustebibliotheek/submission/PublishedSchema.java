package nl.robuustebibliotheek.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema that libraries can read too: the one place where fields, bounds and labels are written down. */
final class PublishedSchema {

    private final JsonNode root;

    PublishedSchema() {
        try (InputStream schema = PublishedSchema.class.getResourceAsStream("submission.schema.json")) {
            root = JsonMapper.shared().readTree(schema);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode root() {
        return root;
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** What a reference leads to; the schema itself when it is no reference. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? resolved(at(schema.path("$ref").stringValue().substring(1))) : schema;
    }
}
