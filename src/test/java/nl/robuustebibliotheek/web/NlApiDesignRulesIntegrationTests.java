package nl.robuustebibliotheek.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules for Dutch government APIs that can be tried, each under its own name; docs/standards.md explains the rest. */
@LiveService
class NlApiDesignRulesIntegrationTests {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern KEBAB = Pattern.compile("(/([a-z0-9.-]+|\\{[^}]+}))+");
    private static final Pattern CAMEL = Pattern.compile("[a-z][a-z\\d]*([A-Z][a-z\\d]*)*");
    private static final Pattern SEMVER = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern UTC = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    @LocalServerPort
    private int port;
    private Calls calls;
    private JsonNode document;

    @BeforeEach
    void read() {
        calls = new Calls(port);
        document = Calls.json(calls.get("/v1/openapi.json"));
    }

    private record Operation(String path, String method, JsonNode description) {}

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").forEachEntry((path, item) -> item.forEachEntry(
                (method, description) -> operations.add(new Operation(path, method, description))));
        return operations;
    }

    private List<HttpResponse<String>> answers() {
        HttpResponse<String> made = calls.submit(Calls.example("village"));
        return List.of(made, calls.get(made.headers().firstValue("Location").orElseThrow()),
                calls.get("/v1/categories"), calls.get("/v1/categories/village"), calls.get("/v1/rule-sets"),
                calls.get("/v1/openapi.json"), calls.get("/v1/schemas/submission.json"), calls.get("/v1/nothing"),
                calls.get("/v1/assessments"), calls.submit(new byte[0]), calls.post("/v1/assessments", new byte[0]));
    }

    @Test
    void namesResourcesWithPluralNounsAndNoVerbs() {
        assertThat(operations()).extracting(operation -> operation.path().split("/")[1])
                .containsOnly("assessments", "proximity-measurements", "proximity-scenarios", "crss", "categories",
                        "rule-sets", "schemas", "openapi.json", "sounding-boards", "municipality-contexts", "portfolio",
                        "joint-offers", "passages", "shared-passages", "house-styles");
    }

    @Test
    void writesPathSegmentsInKebabCase() {
        assertThat(operations()).allMatch(operation -> KEBAB.matcher(operation.path()).matches());
    }

    @Test
    void writesQueryKeysAndNamesInCamelCase() {
        assertThat(operations().stream().flatMap(operation -> operation.description().path("parameters").valueStream())
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .map(parameter -> parameter.path("name").stringValue()))
                .allMatch(name -> CAMEL.matcher(name).matches());
        assertThat(document.findValues("properties").stream().flatMap(each -> each.propertyNames().stream()))
                .allMatch(name -> CAMEL.matcher(name).matches());
    }

    @Test
    void knowsNoTrailingSlash() {
        for (String path : List.of("/v1/assessments/", "/v1/categories/", "/v1/rule-sets/", "/v1/openapi.json/")) {
            assertThat(calls.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void usesOnlyStandardMethodsAndSaysWhichAreAllowed() {
        assertThat(operations()).allMatch(operation -> METHODS.contains(operation.method()));
        HttpResponse<String> refused = calls.send("PATCH", "/v1/assessments", BodyPublishers.noBody());
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void changesNothingOnGet() {
        String location = calls.submit(Calls.example("village")).headers().firstValue("Location").orElseThrow();

        assertThat(calls.get(location).body()).isEqualTo(calls.get(location).body());
    }

    @Test
    void answersBadInputWith400AndAllErrorsAtOnce() {
        HttpResponse<String> answer = calls.submit("{}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Calls.json(answer).path("errors").size()).isEqualTo(3);
        assertThat(document.findValues("responses").toString()).doesNotContain("\"422\"");
    }

    @Test
    void describesProblemsWithTheirOwnMediaType() {
        Stream<JsonNode> problems = document.at("/components/responses").valueStream();

        assertThat(problems).allMatch(problem -> problem.path("content").has("application/problem+json"));
        assertThat(operations()).allMatch(operation -> operation.description().path("responses").has("400"));
    }

    @Test
    void writesMomentsInUtc() {
        JsonNode receipt = Calls.json(calls.submitTo("/v1/assessments?store=false", Calls.example("village")))
                .path("receipt");

        assertThat(receipt.path("evaluatedAt").stringValue()).matches(UTC);
        assertThat(Calls.json(calls.get("/v1/rule-sets")).at("/active/loadedAt").stringValue()).matches(UTC);
    }

    @Test
    void publishesItsDescriptionWithVersionAndContact() {
        assertThat(document.path("openapi").stringValue()).startsWith("3.0.");
        assertThat(document.at("/info/version").stringValue()).matches(SEMVER).isEqualTo(ApiVersion.VERSION);
        assertThat(document.at("/info/contact").propertyNames()).contains("name", "url", "email");
        assertThat(document.at("/servers/0/url").stringValue()).isEqualTo("/v1");
    }

    @Test
    void namesItsVersionInThePathAndInEveryResponse() {
        assertThat(ApiVersion.VERSION).startsWith("1.");
        assertThat(answers()).allSatisfy(
                answer -> assertThat(answer.headers().firstValue("API-Version")).contains(ApiVersion.VERSION));
        operations().forEach(operation -> operation.description().path("responses").forEachEntry((status, response) -> {
            JsonNode resolved = response.has("$ref")
                    ? document.at(response.path("$ref").stringValue().substring(1))
                    : response;
            assertThat(resolved.path("headers").has("API-Version")).as(operation.path() + " " + status).isTrue();
        }));
    }

    /** Pages, files, health, what has not changed, what is refused and what asks whether it may ask. */
    @Test
    void namesItsVersionBesideTheApiToo() {
        String tag = calls.get("/v1/categories").headers().firstValue("ETag").orElseThrow();
        for (HttpResponse<String> answer : List.of(calls.get("/"), calls.get("/en"), calls.get("/sheet.css"),
                calls.get("/actuator/health"), calls.get("/actuator/info"), calls.get("/nothing"),
                calls.get("/v1/categories", "If-None-Match", tag), calls.send("HEAD", "/v1/categories",
                        BodyPublishers.noBody()),
                calls.send("OPTIONS", "/v1/assessments", BodyPublishers.noBody()))) {
            assertThat(answer.headers().firstValue("API-Version")).as(answer.uri().getPath())
                    .contains(ApiVersion.VERSION);
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        }
    }

    @Test
    void describesItselfInDutchAndOnRequestInEnglish() {
        assertThat(document.at("/info/description").stringValue()).startsWith("Beoordeelt");
        JsonNode english = Calls.json(calls.get("/v1/openapi.json", "Accept-Language", "en"));
        assertThat(english.at("/info/description").stringValue()).startsWith("Assesses");
    }

    @Test
    void describesMomentsAndDaysAsSuch() {
        assertThat(document.findValues("evaluatedAt")).isNotEmpty()
                .allMatch(moment -> moment.path("format").asString("").equals("date-time"));
        assertThat(document.findValues("expires")).isNotEmpty().filteredOn(JsonNode::isObject)
                .allMatch(day -> day.path("format").asString("").equals("date"));
    }

    /** No name, address, key or token of anybody stands in an address. */
    @Test
    void asksForNothingSensitiveInAnAddress() {
        assertThat(operations().stream().flatMap(operation -> operation.description().path("parameters").valueStream())
                .filter(parameter -> Set.of("query", "path").contains(parameter.path("in").asString("")))
                .map(parameter -> parameter.path("name").stringValue().toLowerCase(Locale.ROOT))).isNotEmpty()
                .noneMatch(name -> name.matches(".*(name|mail|token|key|secret|password|code).*"));
        assertThat(calls.submitTo("/v1/assessments?token=geheim", Calls.example("village")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void answersTheSameKeyWithTheSameAndAnotherSubmissionWith409() {
        String key = "nl-api-" + System.nanoTime();
        HttpResponse<String> first = calls.submit(Calls.example("village"), "Idempotency-Key", key);
        HttpResponse<String> again = calls.submit(Calls.example("village"), "Idempotency-Key", key);
        HttpResponse<String> other = calls.submit(Calls.example("small-town"), "Idempotency-Key", key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void tagsWhatCanBeReadAgain() {
        for (String path : List.of("/v1/categories", "/v1/categories/village", "/v1/openapi.json",
                "/v1/schemas/submission.json")) {
            String tag = calls.get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(calls.get(path, "If-None-Match", tag).statusCode()).as(path).isEqualTo(304);
        }
    }

    @Test
    void givesOpenDocumentsToOtherWebsitesAndNothingElse() {
        String location = calls.submit(Calls.example("village")).headers().firstValue("Location").orElseThrow();
        for (String path : List.of("/v1/openapi.json", "/v1/schemas/submission.json", "/v1/categories",
                "/v1/categories/village")) {
            assertThat(calls.get(path, "Origin", "https://elders.example").headers()
                    .firstValue("Access-Control-Allow-Origin")).as(path).contains("*");
        }
        for (String path : List.of(location, "/v1/assessments", "/v1/rule-sets", "/actuator/health", "/", "/nothing",
                "/v1/categories/%2e%2e/assessments")) {
            assertThat(calls.get(path, "Origin", "https://elders.example").headers()
                    .firstValue("Access-Control-Allow-Origin")).as(path).isEmpty();
        }
    }

    @Test
    void sendsSecurityHeaders() {
        assertThat(answers()).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("Content-Type")).isPresent();
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        });
    }

    @Test
    void isStateless() {
        assertThat(answers()).allMatch(answer -> answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void hidesItsMachine() {
        assertThat(answers()).extracting(HttpResponse::body).allSatisfy(
                body -> assertThat(body.toLowerCase(Locale.ROOT)).doesNotContain("drools", "springframework",
                        "sqlite", "nl.robuustebibliotheek", "tomcat"));
        assertThat(answers()).allMatch(answer -> answer.headers().firstValue("Server").isEmpty());
    }

    @Test
    void refusesOtherMediaTypes() {
        assertThat(calls.post("/v1/assessments", new byte[0], "Content-Type", "text/csv").statusCode()).isEqualTo(415);
        assertThat(calls.get("/v1/categories", "Accept", "application/xml").statusCode()).isEqualTo(406);
    }

    @Test
    void isOpenToOtherWebsitesForOpenDataOnly() {
        String raw = new Calls(port).raw("OPTIONS /v1/assessments HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Origin: https://elders.example\r\nAccess-Control-Request-Method: POST\r\n\r\n");
        String open = new Calls(port).raw("OPTIONS /v1/categories HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Origin: https://elders.example\r\nAccess-Control-Request-Method: GET\r\n\r\n");

        assertThat(List.of(raw, open)).allMatch(answer -> answer.contains("API-Version: " + ApiVersion.VERSION));
        assertThat(raw).startsWith("HTTP/1.1 403").contains("application/problem+json")
                .doesNotContain("Access-Control-Allow-Origin");
        assertThat(open).startsWith("HTTP/1.1 204").contains("Access-Control-Allow-Origin: *");
    }
}
