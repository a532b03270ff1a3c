package nl.robuustebibliotheek.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The submissions in {@code docs/examples}, by name. */
final class Examples {

    static final Path FOLDER = Path.of("docs/examples");

    private static final JsonMapper MAPPER = new JsonMapper();

    private Examples() {}

    static SequencedMap<String, ObjectNode> all() {
        SequencedMap<String, ObjectNode> examples = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file -> file.toString().endsWith(".json")).sorted()
                    .forEach(file -> examples.put(file.getFileName().toString().replace(".json", ""), read(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return examples;
    }

    private static ObjectNode read(Path file) {
        try {
            return MAPPER.readValue(Files.readString(file), ObjectNode.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The untouched form: only what every submission must say, for the service area of this one. */
    static ObjectNode untouched(ObjectNode example) {
        ObjectNode form = MAPPER.createObjectNode();
        form.putObject("library").put("name", "Bibliotheek Voorbeeldstad");
        form.set("referenceYear", example.get("referenceYear"));
        var municipalities = form.putArray("municipalities");
        example.get("municipalities").forEach(municipality -> municipalities.addObject()
                .put("code", municipality.get("code").asString()).put("name", municipality.get("name").asString())
                .set("inhabitants", municipality.get("inhabitants")));
        return form;
    }
}
