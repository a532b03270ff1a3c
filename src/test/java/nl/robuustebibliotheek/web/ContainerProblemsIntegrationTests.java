package nl.robuustebibliotheek.web;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What the container refuses before the application sees it. */
@LiveService
class ContainerProblemsIntegrationTests {

    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";
    private static final String POST = "POST /v1/assessments HTTP/1.1\r\n" + HOST
            + "Content-Type: application/json\r\n";

    @LocalServerPort
    private int port;

    static Stream<Arguments> requests() {
        return Stream.of(
                arguments("an escaped slash", get("/v1/assessments/a%2fb"), 400),
                arguments("an escape that is none", get("/v1/assessments/%zz"), 400),
                arguments("an escaped backslash", get("/v1/assessments/a%5cb"), 400),
                arguments("an escaped zero", get("/v1/assessments/a%00b"), 400),
                arguments("braces", get("/v1/assessments/{id}"), 400),
                arguments("illegal characters", get("/v1/assessments/<script>"), 400),
                arguments("a way out of the folder", get("/v1/../../etc/passwd"), 400),
                arguments("too long an address", get("/" + "a".repeat(20_000)), 400),
                arguments("no request line", "GARBAGE\r\n\r\n", 400),
                arguments("no host", "GET / HTTP/1.1\r\n\r\n", 400),
                arguments("a host that is none", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400),
                arguments("a header that is none", "GET / HTTP/1.1\r\n" + HOST + "Foo bar: x\r\n\r\n", 400),
                arguments("too large a header",
                        "GET / HTTP/1.1\r\n" + HOST + "X-Large: " + "a".repeat(20_000) + "\r\n\r\n", 400),
                arguments("a length that is none", POST + "Content-Length: abc\r\n\r\n", 400),
                arguments("a chunk that is none", POST + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}", 400),
                arguments("less than announced", POST + "Content-Length: 100\r\n\r\n{}", 408),
                arguments("a method not allowed", "TRACE /v1/assessments HTTP/1.1\r\n" + HOST + "\r\n", 405),
                arguments("an unknown method", "DANCE /v1/assessments HTTP/1.1\r\n" + HOST + "\r\n", 405),
                arguments("a way to elsewhere", "CONNECT example.org:443 HTTP/1.1\r\n" + HOST + "\r\n", 501),
                arguments("an unknown coding", POST + "Transfer-Encoding: foo\r\n\r\n", 501),
                arguments("an unknown expectation", POST + "Expect: foo\r\nContent-Length: 2\r\n\r\n{}", 417),
                arguments("an unknown version", "GET / HTTP/9.9\r\n" + HOST + "\r\n", 505),
                arguments("a submission that says it is too large",
                        POST + "Content-Length: 1048577\r\n\r\n" + " ".repeat(1_048_577), 413));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void areProblemsToo(String what, String request, int status) {
        String response = new Calls(port).raw(request);

        String head = response.substring(0, response.indexOf("\r\n\r\n"));
        JsonNode problem = JsonMapper.shared().readTree(response.substring(head.length() + 4));
        assertThat(head).startsWith("HTTP/1.1 " + status).contains("Content-Type: application/problem+json",
                "API-Version: 1.", "X-Request-Id: ", "X-Content-Type-Options: nosniff", "Content-Security-Policy: ");
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("requestId").stringValue()).isNotBlank();
        assertThat(problem.path("errors")).isNotEmpty().allSatisfy(error -> {
            assertThat(error.path("pointer").stringValue()).isEmpty();
            assertThat(error.path("code").stringValue()).isNotBlank();
            assertThat(error.path("detail").stringValue()).isNotBlank();
        });
        assertThat(response).doesNotContain("Tomcat", "<html", "Exception");
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\n" + HOST + "\r\n";
    }
}
