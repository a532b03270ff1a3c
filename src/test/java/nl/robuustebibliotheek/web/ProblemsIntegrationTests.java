package nl.robuustebibliotheek.web;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@LiveService
class ProblemsIntegrationTests {

    private static final String GOOD = """
            {"library": {"name": "Bibliotheek Voorbeeldstad"}, "referenceYear": 2025,
             "municipalities": [{"code": "GM9999", "name": "Voorbeeldstad", "inhabitants": 48200}]}""";

    @LocalServerPort
    private int port;
    private Calls calls;

    @BeforeEach
    void call() {
        calls = new Calls(port);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("", "", "empty-submission"),
                arguments("   ", "", "empty-submission"),
                arguments("{", "", "malformed-json"),
                arguments("not json", "", "malformed-json"),
                arguments("{\"a\": NaN}", "", "malformed-json"),
                arguments("{\"a\": 01}", "", "malformed-json"),
                arguments("{\"a\": 1,}", "", "malformed-json"),
                arguments("{'a': 1}", "", "malformed-json"),
                arguments("\u0000", "", "malformed-json"),
                arguments("[]", "", "object-expected"),
                arguments("null", "", "null-value"),
                arguments("42", "", "object-expected"),
                arguments("{}", "/library", "missing-field"),
                arguments(GOOD + "{}", "", "trailing-content"),
                arguments("[".repeat(10_000), "", "beyond-limits"),
                arguments(GOOD.replace("48200", "0"), "/municipalities/0/inhabitants", "too-low"),
                arguments(GOOD.replace("48200", "-1"), "/municipalities/0/inhabitants", "too-low"),
                arguments(GOOD.replace("48200", "1e999999999"), "/municipalities/0/inhabitants",
                        "number-out-of-reach"),
                arguments(GOOD.replace("48200", "\"48200\""), "/municipalities/0/inhabitants", "number-as-text"),
                arguments(GOOD.replace("48200", "4820.5"), "/municipalities/0/inhabitants",
                        "whole-number-expected"),
                arguments(GOOD.replace("48200", "null"), "/municipalities/0/inhabitants", "null-value"),
                arguments(GOOD.replace("2025", "1999"), "/referenceYear", "too-low"),
                arguments(GOOD.replace("GM9999", "Utrecht"), "/municipalities/0/code", "wrong-shape"),
                arguments(GOOD.replace("\"referenceYear\"", "\"referenceyear\""), "/referenceyear", "unknown-field"),
                arguments(GOOD.replace("2025", "2025, \"referenceYear\": 2024"), "/referenceYear", "duplicate-field"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void refusesWhatIsNoSubmission(String body, String pointer, String code) {
        HttpResponse<String> answer = calls.submit(body.getBytes(StandardCharsets.UTF_8));

        assertProblem(answer, 400);
        assertThat(Calls.json(answer).path("errors").valueStream()
                .map(error -> error.path("pointer").stringValue() + " " + error.path("code").stringValue()))
                .contains(pointer + " " + code);
    }

    @Test
    void namesLineAndColumnOfWhatIsNotJson() {
        HttpResponse<String> answer = calls.submit("{\n  \"library\": oops\n}".getBytes(StandardCharsets.UTF_8),
                "Accept-Language", "en");

        assertThat(Calls.json(answer).at("/errors/0/detail").stringValue()).contains("line 2");
    }

    @Test
    void namesAllProblemsAtOnceInTheAskedLanguage() {
        byte[] body = GOOD.replace("48200", "\"veel\"").replace("2025", "\"dit jaar\"").getBytes(
                StandardCharsets.UTF_8);

        JsonNode english = Calls.json(calls.submit(body, "Accept-Language", "en"));
        JsonNode dutch = Calls.json(calls.submit(body));

        assertThat(english.path("errors").size()).isEqualTo(2);
        assertThat(english.at("/errors/0/detail").stringValue()).contains("Write a number");
        assertThat(dutch.at("/errors/0/detail").stringValue()).contains("Schrijf een getal");
        assertThat(english.path("title").stringValue()).isEqualTo("Bad request");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        HttpResponse<String> answer = calls.submit(GOOD.getBytes(StandardCharsets.UTF_16));

        assertProblem(answer, 400);
        assertThat(answer.body()).contains("not-utf-8");
    }

    @Test
    void refusesWhatIsTooLargeAlsoWithoutALength() {
        byte[] large = new byte[2 << 20];

        assertProblem(calls.submit(large), 413);
        assertProblem(calls.send("POST", Calls.ASSESSMENTS,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)), "Content-Type", Calls.JSON), 413);
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                arguments("GET", "/v1/nothing", 404, new String[0]),
                arguments("GET", "/nothing", 404, new String[0]),
                arguments("GET", "/actuator/nothing", 404, new String[0]),
                arguments("GET", "/v1/assessments/", 404, new String[0]),
                arguments("GET", "/v1/categories/", 404, new String[0]),
                arguments("GET", "/v1/assessments/0198f2c4-7c1e-7d3a-9b60-2f6f0c1d2e3f", 404, new String[0]),
                arguments("GET", "/v1/assessments/'%20OR%20'1'='1", 404, new String[0]),
                arguments("GET", "/v1/categories/metropolis", 404, new String[0]),
                arguments("GET", "/error", 404, new String[0]),
                arguments("GET", "/v1/assessments", 405, new String[0]),
                arguments("PUT", "/v1/assessments/1", 405, new String[0]),
                arguments("DELETE", "/v1/categories", 405, new String[0]),
                arguments("POST", "/", 405, new String[0]),
                arguments("GET", "/v1/categories", 406, new String[]{"Accept", "text/html"}),
                arguments("GET", "/v1/openapi.json", 406, new String[]{"Accept", "application/yaml"}),
                arguments("POST", "/v1/assessments", 415, new String[0]),
                arguments("POST", "/v1/assessments", 415, new String[]{"Content-Type", "text/plain"}),
                arguments("POST", "/v1/assessments", 415, new String[]{"Content-Type", "application/xml"}),
                arguments("POST", "/v1/assessments", 415, new String[]{"Content-Type", "nonsense"}),
                arguments("POST", "/v1/assessments", 415, new String[]{"Content-Type", "multipart/form-data"}),
                arguments("POST", "/v1/assessments", 415,
                        new String[]{"Content-Type", "application/json", "Content-Encoding", "gzip"}),
                arguments("POST", "/v1/assessments?store=nee", 400, new String[]{"Content-Type", "application/json"}),
                arguments("POST", "/v1/assessments?store=false&store=true", 400,
                        new String[]{"Content-Type", "application/json"}),
                arguments("POST", "/v1/assessments?opslaan=false", 400,
                        new String[]{"Content-Type", "application/json"}),
                arguments("POST", "/v1/assessments", 400,
                        new String[]{"Content-Type", "application/json", "Idempotency-Key", "with space"}),
                arguments("POST", "/v1/assessments", 406,
                        new String[]{"Content-Type", "application/json", "Accept", "text/html"}));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void refusesWhatCannotBeAsked(String method, String path, int status, String[] headers) {
        HttpResponse<String> answer = calls.send(method, path, BodyPublishers.ofString(GOOD), headers);

        assertProblem(answer, status);
        if (status == 405) {
            assertThat(answer.headers().firstValue("Allow")).isPresent();
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("API-Version")).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Content-Language")).contains("nl");
        JsonNode problem = Calls.json(answer);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("type").stringValue()).isEqualTo("about:blank");
        assertThat(problem.path("title").stringValue()).isNotBlank();
        assertThat(problem.path("detail").stringValue()).isNotBlank();
        assertThat(problem.path("errors")).isNotEmpty().allSatisfy(error -> {
            assertThat(error.path("pointer").isString()).isTrue();
            assertThat(error.path("code").stringValue()).isNotBlank();
            assertThat(error.path("detail").stringValue()).isNotBlank();
        });
        assertThat(problem.path("requestId").stringValue())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
        assertThat(answer.body()).doesNotContain("Exception", "springframework", "<html", "at nl.");
    }
}
