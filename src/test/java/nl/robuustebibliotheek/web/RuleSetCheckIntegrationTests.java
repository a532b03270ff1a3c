package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules that somebody sends to be checked are named, never run, and change nothing. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"server.address=127.0.0.1",
        "robuust.folders.data=target/test-data/${random.uuid}",
        "robuust.operator.token=" + RuleSetCheckIntegrationTests.TOKEN})
class RuleSetCheckIntegrationTests {

    static final String TOKEN = "only-for-this-test-0123456789abcdef";
    private static final String CHECKS = "/v1/rule-sets/checks";
    private static final String STAFF = "rules/village/staff.drl";
    private static final Path TRACE = Path.of("target", "a-rule-was-run");

    private static SmallFolders folders;

    @LocalServerPort
    private int port;
    private Calls calls;

    @DynamicPropertySource
    static void ownFolders(DynamicPropertyRegistry properties) throws IOException {
        folders = SmallFolders.write(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "check"),
                "1.5");
        properties.add("robuust.folders.rules", () -> folders.folders().rules());
        properties.add("robuust.folders.categories", () -> folders.folders().categories());
    }

    @BeforeEach
    void call() throws IOException {
        calls = new Calls(port);
        Files.deleteIfExists(TRACE);
    }

    private HttpResponse<String> check(String body) {
        return calls.post(CHECKS, body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json",
                "Authorization", "Bearer " + TOKEN);
    }

    private HttpResponse<String> check(String path, String content) {
        return check(JsonMapper.shared().writeValueAsString(Map.of("files", Map.of(path, content))));
    }

    @Test
    void isForTheOperatorOnly() {
        assertThat(calls.post(CHECKS, "{}".getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json")
                .statusCode()).isEqualTo(401);
    }

    @Test
    void namesASlipInWhatWasSentAndLeavesTheFolderAlone() throws IOException {
        String before = Files.readString(folders.staff());

        HttpResponse<String> answer = check(STAFF, before.replace("atLeast", "atLast"));

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode report = Calls.json(answer);
        assertThat(report.path("good").booleanValue()).isFalse();
        JsonNode problem = report.at("/problems/0");
        assertThat(problem.path("file").stringValue()).isEqualTo(STAFF);
        assertThat(problem.path("line").intValue()).isEqualTo(6);
        assertThat(problem.path("code").stringValue()).isEqualTo("unknown-verb");
        assertThat(problem.path("suggestion").stringValue()).contains("norms.atLeast");
        assertThat(folders.staff()).hasContent(before);
    }

    /** As on the command line: the rules that were sent are compiled and tried on the cases. */
    @Test
    void triesGoodRulesOnTheCasesAndLeavesTheRulesInForceAlone() throws IOException {
        String before = Files.readString(folders.staff());

        JsonNode report = Calls.json(check(STAFF, before.replace("1.5", "1.6")));

        assertThat(report.path("good").booleanValue()).as(report.toPrettyString()).isTrue();
        assertThat(report.path("problems").valueStream().map(problem -> problem.path("code").stringValue()))
                .contains("no-norm").doesNotContain("not-all-tried");
        assertThat(folders.staff()).hasContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "new java.io.File( \"target/a-rule-was-run\" ).createNewFile();",
            "norms.atLeast( \"staff.fte-per-10000\", Runtime.getRuntime().availableProcessors() ).target( 9 ).proposed();",
            "while ( true ) { }",
            "norms.atLeast( \"staff.fte-per-10000\", new double[ 2000000000 ].length ).target( 9 ).proposed();",
            "Class.forName( \"java.lang.Runtime\" ).getMethods();",
            "\\u006e\\u0065\\u0077 java.io.File( \"target/a-rule-was-run\" ).createNewFile();"})
    void refusesCodeThatWouldDoMoreThanJudgeAndGoesOnAnswering(String consequence) throws IOException {
        String hostile = Files.readString(folders.staff()).replaceFirst("norms\\.[^\n]*",
                Matcher.quoteReplacement(consequence));

        JsonNode report = Calls.json(check(STAFF, hostile));

        assertThat(report.path("good").booleanValue()).as(report.toPrettyString()).isFalse();
        assertThat(TRACE).doesNotExist();
        assertThat(calls.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(calls.submitTo("/v1/assessments?store=false", Calls.example("village")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.drl", "rules/../../outside.drl", "/outside.drl", "src/main/java/Any.java"})
    void takesNoPathOutsideTheFolders(String path) {
        assertThat(check(path, "anything").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1]x", "{\"files\": {\"rules/village/staff.drl\": 5}}", " ", "null", "[]", "\"x\"",
            "{\"files\": []}", "{\"files\": {}, \"filez\": {}}", "{\"rules/village/staff.drl\": \"\"}",
            "{\"files\": {}, \"files\": {}}"})
    void saysHowToSendFiles(String body) {
        HttpResponse<String> answer = check(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("wrong-files");
    }

    @Test
    void takesNoMoreThanARuleSetCanBe() {
        assertThat(check(" ".repeat((4 << 20) + 1)).statusCode()).isEqualTo(413);
    }
}
