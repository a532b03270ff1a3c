package nl.robuustebibliotheek.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is refused leaves nothing behind, and the service goes on. */
@LiveService
class NothingHalfStoredIntegrationTests {

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;
    private Calls calls;

    @BeforeEach
    void call() {
        calls = new Calls(port);
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        String good = new String(Calls.example("village"), StandardCharsets.UTF_8);
        List<String> bad = List.of("", "{", "[".repeat(500_000), "{\"a\":".repeat(300) + "1" + "}".repeat(300), "1e400",
                good.substring(0, good.length() / 2), good + good, good.replace("18400", "0"),
                good.replace("18400", "1e400"), good.replace("\"staff\"", "\"staf\""),
                good.replaceFirst("\"youthInhabitants\"\\s*:\\s*\\d+", "\"youthInhabitants\": 18401"),
                good.replaceFirst("\"averageDistanceKm\"\\s*:\\s*[\\d.]+", "\"averageDistanceKm\": 900"),
                good.replaceFirst("\\{", "{\"category\": {\"id\": \"metropool\", \"reason\": \"groot\"},"),
                good.replaceFirst("\\{", "{\"earlierAssessment\": \"0f8fad5b-d9cb-469f-a165-70867728950e\","));
        long before = stored();

        assertThat(bad).allSatisfy(body -> {
            HttpResponse<String> answer = calls.submit(body.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("Location")).isEmpty();
            assertThat(Calls.json(answer).path("errors")).isNotEmpty().allSatisfy(error -> {
                assertThat(error.path("pointer").isString()).isTrue();
                assertThat(error.path("code").stringValue()).isNotBlank();
                assertThat(error.path("detail").stringValue()).isNotBlank();
            });
            assertThat(answer.body()).doesNotContain("Exception", "at nl.", "at java.");
        });
        assertThat(calls.submit(new byte[(1 << 20) + 1]).statusCode()).isEqualTo(413);

        assertThat(stored()).isEqualTo(before);
        assertThat(calls.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(calls.submit(Calls.example("village")).statusCode()).isEqualTo(201);
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void comparesWithAnEarlierYearThatIsPointedTo() {
        ObjectNode earlier = (ObjectNode) JsonMapper.shared().readTree(Calls.example("village"));
        ObjectNode activities = (ObjectNode) earlier.path("activities");
        activities.put("visits", activities.path("visits").intValue() * 10);
        String id = Calls.json(calls.submit(JsonMapper.shared().writeValueAsBytes(earlier))).path("id").stringValue();
        ObjectNode now = (ObjectNode) JsonMapper.shared().readTree(Calls.example("village"));
        now.put("earlierAssessment", id).put("referenceYear", earlier.path("referenceYear").intValue() + 1);

        HttpResponse<String> answer = calls.submit(JsonMapper.shared().writeValueAsBytes(now), "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode remarks = Calls.json(answer).path("remarks");
        assertThat(remarks).hasSize(1);
        assertThat(remarks.get(0).path("code").stringValue()).isEqualTo("PLA-84");
        assertThat(remarks.get(0).path("severity").stringValue()).isEqualTo("WARNING");
        assertThat(remarks.get(0).path("pointer").stringValue()).isEqualTo("/activities/visits");
        assertThat(remarks.get(0).path("text").stringValue()).contains("470,000");
    }

    private long stored() {
        return database.sql("SELECT count(*) FROM assessment").query(Long.class).single();
    }
}
