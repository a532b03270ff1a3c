package nl.robuustebibliotheek.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;

/**
 * Reads what an adviser hands in against its published schema and writes it as JSON. Words of closed lists stand in lower case
 * with hyphens; what is not there is left out.
 *
 * @param <T> what is read
 */
public final class GuideJson<T> {

    /** Far more than a whole context of a municipality, so that nobody fills the memory. */
    public static final int MOST_BYTES = 2 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // What a record works out is no field: it could not be sent back
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .changeDefaultPropertyInclusion(
                    value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                            .withContentInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private final Class<T> type;
    private final Schema schema;

    /** @param published the schema's name, beside the type */
    public GuideJson(Class<T> type, String published) {
        this(type, schema(resource(type, published)));
    }

    private GuideJson(Class<T> type, Schema schema) {
        this.type = type;
        this.schema = schema;
    }

    /** Of what the program itself makes and keeps: nobody can send it. */
    static <T> GuideJson<T> neverSent(Class<T> type) {
        return new GuideJson<>(type, schema(MAPPER.createObjectNode().set("not", MAPPER.createObjectNode())));
    }

    /** @throws InvalidGuideInput with everything that is wrong */
    public T read(byte[] json) {
        if (json.length > MOST_BYTES) {
            throw InvalidGuideInput.of("", "too-large", "Dit is meer dan 2 MiB. Misschien kan een deel er later bij.",
                    "This is more than 2 MiB. Maybe a part can be added later.");
        }
        return read(tree(json));
    }

    /** Reads what was kept. */
    public T readKept(String json) {
        return MAPPER.readValue(json, type);
    }

    private T read(JsonNode tree) {
        Problems problems = FarNumberReader.in(tree);
        if (!problems.isEmpty()) {
            throw new InvalidGuideInput(problems);
        }
        for (Error error : schema.validate(tree)) {
            problems = problems.and(problem(error));
        }
        if (!problems.isEmpty()) {
            throw new InvalidGuideInput(problems);
        }
        return MAPPER.treeToValue(tree, type);
    }

    public String write(T value) {
        return MAPPER.writeValueAsString(value);
    }

    /** As it would be written, to stand inside another answer. */
    public JsonNode shown(T value) {
        return MAPPER.valueToTree(value);
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (NumberFormatException outOfReach) {
            throw tooFar();
        } catch (JacksonException notJson) {
            throw notJson.getLocation() == null ? tooFar() : notJson(notJson.getLocation().getLineNr());
        }
    }

    private static InvalidGuideInput notJson(int line) {
        return InvalidGuideInput.of("", "not-json",
                "Dit is geen JSON, bij regel %d. Misschien ontbreekt er een komma of een aanhalingsteken."
                        .formatted(line),
                "This is not JSON, near line %d. Maybe a comma or a quotation mark is missing.".formatted(line));
    }

    /** Nested deeper, or with a longer name or number, than can be read; the parser gives no place for those. */
    private static InvalidGuideInput tooFar() {
        return InvalidGuideInput.of("", "not-json",
                "Deze JSON is te diep genest, of er staat een te lange naam of een te groot getal in. Misschien ontbreekt er een haakje of een aanhalingsteken.",
                "This JSON is nested too deep, or it has a name that is too long or a number that is too large. Maybe a bracket or a quotation mark is missing.");
    }

    private static Problem problem(Error error) {
        String place = error.getInstanceLocation().toString();
        String property = error.getProperty();
        String pointer = property == null ? place : place + "/" + property;
        JsonNode asked = error.getSchemaNode();
        Text text = switch (error.getKeyword()) {
            case "required" -> new Text("Hier ontbreekt " + property + ".", "Here " + property + " is missing.");
            case "additionalProperties" -> new Text(
                    property + " kennen we hier niet. Misschien is het anders gespeld.",
                    property + " is not known here. Maybe it is spelled differently.");
            case "enum" ->
                new Text("Misschien bedoelt u een van " + asked + ".", "Maybe you mean one of " + asked + ".");
            case "format" -> new Text("Deze dag bestaat niet. Misschien bedoelt u een dag als 2027-05-01.",
                    "There is no such day. Maybe you mean a day such as 2027-05-01.");
            case "maxItems" -> new Text(
                    "Er staan er %d; hoogstens %s. Misschien kunt u de belangrijkste kiezen."
                            .formatted(error.getInstanceNode().size(), asked),
                    "There are %d; at most %s. Maybe you can choose the most important ones."
                            .formatted(error.getInstanceNode().size(), asked));
            case "maxLength" ->
                new Text("Deze tekst is te lang: hoogstens " + asked + " tekens. Misschien kan het korter.",
                        "This text is too long: at most " + asked + " characters. Maybe it can be shorter.");
            case "pattern" -> new Text("Dit heeft een andere vorm dan hier past: " + asked + ".",
                    "This has another form than fits here: " + asked + ".");
            default -> new Text("Dit past hier niet: " + error.getKeyword() + " " + asked + ".",
                    "This does not fit here: " + error.getKeyword() + " " + asked + ".");
        };
        return new Problem(pointer, code(error.getKeyword()), text);
    }

    private static String code(String keyword) {
        return switch (keyword) {
            case "required" -> "missing-field";
            case "additionalProperties" -> "unknown-field";
            case "enum" -> "unknown-choice";
            case "format" -> "impossible-date";
            case "maxItems" -> "too-many-entries";
            case "maxLength" -> "text-too-long";
            case "pattern" -> "wrong-shape";
            case "type" -> "wrong-kind";
            default -> "out-of-bounds";
        };
    }

    private static Schema schema(JsonNode published) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .pathType(PathType.JSON_POINTER).build();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemaRegistryConfig(config)).getSchema(published);
        schema.initializeValidators();
        return schema;
    }

    private static JsonNode resource(Class<?> beside, String name) {
        try (InputStream schema = beside.getResourceAsStream(name)) {
            return MAPPER.readTree(schema);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
