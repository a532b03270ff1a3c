package nl.robuustebibliotheek.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The description of the API is valid, and says no more and no less than the service does. */
@LiveService
class OpenApiIntegrationTests {

    @LocalServerPort
    private int port;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;
    private Calls calls;
    private JsonNode document;

    @BeforeEach
    void read() {
        calls = new Calls(port);
        document = Calls.json(calls.get("/v1/openapi.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void isValidInBothLanguages(String language) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser()
                .readContents(calls.get("/v1/openapi.json", "Accept-Language", language).body(), null, options);

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).startsWith("3.0.");
    }

    @Test
    void describesEveryAddressAndNoOther() {
        Set<String> served = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/v1/")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = document.path("paths").propertyNames().stream().map(path -> "/v1" + path)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(served);
    }

    @Test
    void saysOfWhatOnlyTheOperatorMayDoThatItAsksTheToken() {
        mappings.getHandlerMethods().forEach((mapping, method) -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/v1/"))
                .forEach(path -> mapping.getMethodsCondition().getMethods().forEach(verb -> {
                    JsonNode operation = document.path("paths").path(path.substring("/v1".length()))
                            .path(verb.name().toLowerCase(Locale.ROOT));
                    boolean forOperator = OperatorGate.isForOperator(method);
                    assertThat(operation.at("/security/0").has("operator")).as(verb + " " + path)
                            .isEqualTo(forOperator);
                    assertThat(operation.path("responses").has("401")).as(verb + " " + path).isEqualTo(forOperator);
                })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "small-town", "middle-city", "large-city", "regional", "caribbean",
            "combined-institution", "unknowns"})
    void describesEveryNameOfAnAnswer(String example) {
        JsonNode answer = Calls.json(calls.submitTo("/v1/assessments?store=false", Calls.example(example)));

        assertThat(differences("", answer, schema("Assessment"))).isEmpty();
    }

    @Test
    void describesEveryNameOfAPath() {
        ObjectNode thinTeam = (ObjectNode) JsonMapper.shared().readTree(Calls.example("village"));
        ((ObjectNode) thinTeam.path("staff")).put("permanentFte", 2);

        JsonNode answer = Calls.json(calls.submitTo("/v1/assessments?store=false",
                JsonMapper.shared().writeValueAsBytes(thinTeam)));

        assertThat(answer.path("paths").isEmpty()).isFalse();
        assertThat(differences("", answer, schema("Assessment"))).isEmpty();
    }

    @Test
    void describesEveryNameOfTheOtherAnswers() {
        assertThat(differences("", Calls.json(calls.get("/v1/categories")), schema("CategoryList"))).isEmpty();
        assertThat(differences("", Calls.json(calls.get("/v1/categories/regional")), schema("Category"))).isEmpty();
        assertThat(differences("", Calls.json(calls.get("/v1/rule-sets")), schema("RuleSets"))).isEmpty();
        assertThat(differences("", Calls.json(calls.get("/v1/nothing")), schema("Problem"))).isEmpty();
        assertThat(differences("", Calls.json(calls.submit("{}".getBytes(StandardCharsets.UTF_8))), schema("Problem")))
                .isEmpty();
    }

    @Test
    void hasExamplesThatAreTaken() {
        JsonNode examples = document.at("/paths/~1assessments/post/requestBody/content/application~1json/examples");

        assertThat(examples.size()).isGreaterThanOrEqualTo(8);
        examples.forEach(example -> assertThat(calls.submitTo("/v1/assessments?store=false",
                JsonMapper.shared().writeValueAsBytes(example.path("value"))).statusCode()).isEqualTo(200));
    }

    @Test
    void namesTheMainPartsOfTheSchema() {
        JsonNode published = Calls.json(calls.get("/v1/schemas/submission.json"));

        assertThat(new TreeSet<>(schema("Submission").path("properties").propertyNames()))
                .isEqualTo(new TreeSet<>(published.path("properties").propertyNames()));
        assertThat(schema("Submission").path("required")).isEqualTo(published.path("required"));
        assertThat(schema("Submission").at("/externalDocs/url").stringValue())
                .isEqualTo(published.path("$id").stringValue());
    }

    @Test
    void mayBeReadByEverybody() {
        HttpResponse<String> answer = calls.get("/v1/openapi.json", "Origin", "https://elders.example");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(calls.get("/v1/rule-sets", "Origin", "https://elders.example").headers()
                .firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private JsonNode schema(String name) {
        return document.at("/components/schemas/" + name);
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(document.at(schema.path("$ref").stringValue().substring(1)));
        }
        return schema.has("allOf") ? resolved(schema.at("/allOf/0")) : schema;
    }

    /** Where the value and its description differ: a name too many, a name too few, another kind, another word. */
    private List<String> differences(String place, JsonNode value, JsonNode described) {
        List<String> differences = new ArrayList<>();
        JsonNode schema = resolved(described);
        if (value.isNull()) {
            if (!described.path("nullable").asBoolean(false)) {
                differences.add(place + " is null");
            }
        } else if (value.isObject()) {
            value.forEachEntry((name, entry) -> {
                JsonNode property = schema.path("properties").path(name);
                if (property.isMissingNode()) {
                    if (!schema.path("properties").isMissingNode()) {
                        differences.add(place + "/" + name + " is not described");
                    }
                } else {
                    differences.addAll(differences(place + "/" + name, entry, property));
                }
            });
            schema.path("required").forEach(name -> {
                if (!value.has(name.stringValue())) {
                    differences.add(place + "/" + name.stringValue() + " is missing");
                }
            });
        } else if (value.isArray()) {
            value.forEach(entry -> differences.addAll(differences(place + "/*", entry, schema.path("items"))));
        }
        String type = schema.path("type").asString("");
        boolean fits = value.isNull() || switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> true;
        };
        if (!fits) {
            differences.add(place + " is no " + type);
        }
        if (schema.has("enum") && value.isString() && schema.path("enum").valueStream().noneMatch(value::equals)) {
            differences.add(place + " cannot be " + value);
        }
        return differences;
    }
}
