package nl.robuustebibliotheek.submission;

import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Submissions to test with. */
final class Samples {

    /** The contract's example with other names. */
    static final String ORDINARY = """
            {
              "library": { "isil": "NL-0899990001", "name": "Bibliotheek Proefdorp", "combinedInstitution": false },
              "referenceYear": 2025,
              "municipalities": [
                { "code": "GM9998", "name": "Proefdorp", "inhabitants": 48200,
                  "operatingSubsidy": 1240000, "housingInSubsidy": 310000,
                  "otherSubsidy": { "value": 95000, "source": "jaarrekening 2025, p. 12" } }
              ],
              "staff": { "permanentFte": 9.4, "temporaryFte": { "value": 1.2, "quality": "estimated", "margin": 0.2 },
                         "volunteers": 41, "volunteerHoursPerWeek": { "unknown": true, "help": true } },
              "finance": { "incidentalIncome": 95000 },
              "activities": { "functions": { "debate": { "byPartner": "Stichting Gesprek Proefdorp" } } },
              "proximity": { "locations": [ { "name": "Centrum", "municipality": "GM9998", "type": "full",
                  "opening": [ { "day": "monday", "from": "10:00", "to": "18:00", "staffedBy": "professional" } ] } ] },
              "accessibility": { "stepFree": { "notApplicable": "nieuwbouw in aanbouw" } },
              "consent": { "calibration": true, "peers": false }
            }""";

    private static final JsonMapper MAPPER = new JsonMapper();

    private Samples() {}

    static ObjectNode ordinary() {
        return MAPPER.readValue(ORDINARY, ObjectNode.class);
    }

    static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }

    static byte[] bytes(JsonNode json) {
        return MAPPER.writeValueAsBytes(json);
    }

    static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** A submission in which every field of the schema is filled in. */
    static ObjectNode full() {
        PublishedSchema schema = new PublishedSchema();
        return (ObjectNode) sample(schema, schema.root());
    }

    private static JsonNode sample(PublishedSchema schema, JsonNode node) {
        JsonNode definition = schema.resolved(node);
        if (definition.has("else")) {
            return sample(schema, definition.path("else"));
        }
        if (definition.has("examples")) {
            return definition.at("/examples/0");
        }
        if (definition.has("enum")) {
            return definition.at("/enum/0");
        }
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (definition.path("type").asString("number")) {
            case "object" -> object(schema, definition);
            case "array" -> nodes.arrayNode().addAll(List.of(sample(schema, definition.path("items"))));
            case "string" -> nodes.stringNode("tekst");
            case "boolean" -> nodes.booleanNode(true);
            default -> definition.path("minimum").intValue(0) < 0 ? nodes.numberNode(1) : definition.get("minimum");
        };
    }

    private static ObjectNode object(PublishedSchema schema, JsonNode definition) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        definition.path("properties").properties()
                .forEach(entry -> object.set(entry.getKey(), sample(schema, entry.getValue())));
        if (definition.path("additionalProperties").isObject()) {
            object.set("ownField", sample(schema, definition.path("additionalProperties")));
        }
        return object;
    }

    /** Puts a value at a pointer and makes the objects and lists that lead to it. */
    static ObjectNode with(ObjectNode submission, String pointer, JsonNode value) {
        JsonNode place = submission;
        String[] names = pointer.substring(1).split("/", -1);
        for (int i = 0; i < names.length - 1; i++) {
            boolean list = names[i + 1].matches("[0-9]+");
            place = step(place, names[i],
                    list ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode());
        }
        put(place, names[names.length - 1], value);
        return submission;
    }

    private static JsonNode step(JsonNode place, String name, JsonNode otherwise) {
        JsonNode next = place.isArray() ? place.path(Integer.parseInt(name)) : place.path(name);
        return next.isContainer() ? next : put(place, name, otherwise);
    }

    private static JsonNode put(JsonNode place, String name, JsonNode value) {
        if (!place.isArray()) {
            place.asObject().set(name.replace("~1", "/").replace("~0", "~"), value);
        } else if (Integer.parseInt(name) < place.size()) {
            place.asArray().set(Integer.parseInt(name), value);
        } else {
            place.asArray().add(value);
        }
        return value;
    }
}
