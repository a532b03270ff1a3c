package nl.robuustebibliotheek.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@LiveService
class AssessmentApiIntegrationTests {

    private static final String KEY = "Idempotency-Key";
    private static final String LANGUAGE = "Accept-Language";

    @LocalServerPort
    private int port;
    private Calls calls;

    @BeforeEach
    void call() {
        calls = new Calls(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "small-town", "middle-city", "large-city", "regional", "caribbean",
            "combined-institution", "unknowns"})
    void givesTheSameBytesAgain(String example) {
        HttpResponse<String> made = calls.submit(Calls.example(example), LANGUAGE, "en");

        String location = made.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> again = calls.get(location, LANGUAGE, "en");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(location).isEqualTo("/v1/assessments/" + Calls.json(made).path("id").stringValue());
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(made.body());
        assertThat(again.headers().firstValue("ETag")).isEqualTo(made.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void namesTheRequestInTheReceipt() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> made = calls.submit(Calls.example("village"), KEY, key, "X-Request-Id", "adviser-0001");
        HttpResponse<String> later = calls.submit(Calls.example("village"), KEY, key, "X-Request-Id", "adviser-0002");
        HttpResponse<String> unkept = calls.submitTo("/v1/assessments?store=false", Calls.example("village"));

        assertThat(Calls.json(made).at("/receipt/requestId").stringValue()).isEqualTo("adviser-0001");
        assertThat(later.headers().firstValue("X-Request-Id")).contains("adviser-0002");
        assertThat(later.body()).as("the same answer, from the first request").isEqualTo(made.body());
        assertThat(Calls.json(unkept).at("/receipt/requestId").stringValue())
                .isEqualTo(unkept.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void keepsBothLanguages() {
        HttpResponse<String> english = calls.submit(Calls.example("village"), LANGUAGE, "en");
        HttpResponse<String> dutch = calls.get(english.headers().firstValue("Location").orElseThrow());

        assertThat(Calls.json(english).at("/category/title").stringValue()).isEqualTo("Village library");
        assertThat(Calls.json(dutch).at("/category/title").stringValue()).isEqualTo("Dorpsbibliotheek");
        assertThat(Calls.json(dutch).path("id")).isEqualTo(Calls.json(english).path("id"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|en", "nl|nl", "en-GB|en", "nl-BE|nl", "de|nl", "en;q=0.2, nl;q=0.9|nl",
            "nl;q=0.2, en;q=0.9|en", "*|nl", "fr, en;q=0.5|en", ";;;|nl", "''|nl"})
    void answersInTheAskedLanguage(String asked, String given) {
        HttpResponse<String> answer = calls.get("/v1/categories", LANGUAGE, asked);

        assertThat(answer.headers().firstValue("Content-Language")).contains(given);
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
    }

    @Test
    void keepsNothingWhenAskedTo() {
        HttpResponse<String> answer = calls.submitTo("/v1/assessments?store=false", Calls.example("village"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(calls.get("/v1/assessments/" + Calls.json(answer).path("id").stringValue()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysThatNothingChanged() {
        HttpResponse<String> made = calls.submit(Calls.example("village"));
        String location = made.headers().firstValue("Location").orElseThrow();
        String tag = made.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> same = calls.get(location, "If-None-Match", tag);
        HttpResponse<String> otherLanguage = calls.get(location, "If-None-Match", tag, LANGUAGE, "en");

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("ETag")).contains(tag);
        assertThat(otherLanguage.statusCode()).isEqualTo(200);
    }

    @Test
    void answersHeadWithoutABody() {
        String location = calls.submit(Calls.example("village")).headers().firstValue("Location").orElseThrow();

        HttpResponse<String> head = calls.send("HEAD", location, BodyPublishers.noBody());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void givesTheSameAnswerForTheSameKey() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = calls.submit(Calls.example("village"), KEY, key);
        HttpResponse<String> second = calls.submit(Calls.example("village"), KEY, key);
        HttpResponse<String> other = calls.submit(Calls.example("small-town"), KEY, key);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(Calls.json(other).at("/errors/0/code").stringValue()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void makesOneAssessmentOfTheSameKeyAtTheSameTime() {
        String key = UUID.randomUUID().toString();
        Set<String> bodies = ConcurrentHashMap.newKeySet();
        List<Thread> senders = IntStream.range(0, 6).mapToObj(sender -> Thread.ofVirtual()
                .start(() -> bodies.add(calls.submit(Calls.example("village"), KEY, key).body()))).toList();
        senders.forEach(AssessmentApiIntegrationTests::join);

        assertThat(bodies).hasSize(1);
    }

    @Test
    void takesTheRequestsOwnId() {
        assertThat(calls.get("/v1/categories", "X-Request-Id", "my-request-1").headers().firstValue("X-Request-Id"))
                .contains("my-request-1");
        assertThat(calls.get("/v1/categories", "X-Request-Id", "no spaces, please").headers()
                .firstValue("X-Request-Id").orElseThrow()).hasSize(36);
    }

    @Test
    void showsCategoriesWithTheirNorms() {
        var category = Calls.json(calls.get("/v1/categories/small-town"));

        assertThat(category.path("title").stringValue()).isEqualTo("Kleine stad");
        assertThat(category.path("norms").size()).isGreaterThan(10);
        assertThat(category.at("/norms/0/rule/file").stringValue()).startsWith("rules/");
    }

    @Test
    void showsTheActiveRuleSet() {
        var active = Calls.json(calls.get("/v1/rule-sets")).path("active");
        var receipt = Calls.json(calls.submitTo("/v1/assessments?store=false", Calls.example("village")))
                .at("/receipt/release");

        assertThat(active.path("version")).isEqualTo(receipt.path("version"));
        assertThat(active.path("hash")).isEqualTo(receipt.path("hash"));
    }

    @Test
    void isReadyAndCounts() {
        assertThat(calls.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(calls.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(calls.get("/actuator/info").body()).contains("\"release\"", "\"hash\"");
        calls.submit(Calls.example("village"));
        calls.submit(new byte[0]);
        assertThat(calls.get("/actuator/prometheus").body()).contains("robuust_assessments_total{category=\"village\"",
                "robuust_assessment_duration_seconds_count", "robuust_assessment_evaluations_count",
                "robuust_storage_duration_seconds_count", "robuust_problems_total{code=\"empty-submission\"}");
    }

    @Test
    void saysWhatToDoNext() {
        HttpResponse<String> dutch = calls.get("/");
        HttpResponse<String> english = calls.get("/en");

        assertThat(dutch.headers().firstValue("Content-Language")).contains("nl");
        assertThat(dutch.body()).contains("<html lang=\"nl\">", "http://127.0.0.1:" + port + "/v1/assessments", "/en");
        assertThat(english.body()).contains("<html lang=\"en\">", "curl");
        assertThat(calls.get("/sheet.css").statusCode()).isEqualTo(200);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
