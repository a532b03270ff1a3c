package nl.robuustebibliotheek.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static org.assertj.core.api.Assertions.assertThat;

/** One story, in order: nothing is released, a first release, a candidate, its sounding board, a second release, back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"server.address=127.0.0.1",
        "robuust.folders.data=target/test-data/${random.uuid}", "robuust.rules.look-every=50ms",
        "robuust.operator.token=" + ReleaseIntegrationTests.TOKEN})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleaseIntegrationTests {

    static final String TOKEN = "only-for-this-test-0123456789abcdef";
    private static final String RULE_SETS = "/v1/rule-sets";
    private static final String BOARDS = "/v1/sounding-boards";
    private static final String THIN = submission("2.9");
    private static final String FULL = submission("4.3");

    private static SmallFolders folders;
    private static String thinBefore = "";
    private static String board = "";
    private static String code = "";

    @LocalServerPort
    private int port;
    @Autowired
    private RuleSets ruleSets;
    private Calls calls;

    @DynamicPropertySource
    static void ownFolders(DynamicPropertyRegistry properties) throws IOException {
        folders = SmallFolders.write(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "release"),
                "1.5");
        folders.write("rules/village/verdict.drl", """
                rule "VER-01 A shortfall makes vulnerable"
                    @source( "proposal-2026" )
                when
                    Finding( shortfall )
                then
                    verdict.atMost( VULNERABLE );
                end
                """);
        properties.add("robuust.folders.rules", () -> folders.folders().rules());
        properties.add("robuust.folders.categories", () -> folders.folders().categories());
    }

    private static String submission(String fte) {
        return """
                {"library": {"name": "Bibliotheek Voorbeelddorp"}, "referenceYear": 2025,
                 "municipalities": [{"code": "GM9999", "name": "Voorbeelddorp", "inhabitants": 18400}],
                 "staff": {"permanentFte": %s, "temporaryFte": 0, "hiredFte": 0}}""".formatted(fte);
    }

    private static String release(String version, String secondEyes) {
        return """
                {"version": "%s", "by": "A. Voorbeeld", "why": "Proef met de norm voor personeel",
                 "decision": "Stuurgroep, punt 4", "decidedOn": "2026-01-15", "secondEyes": "%s"}"""
                .formatted(version, secondEyes);
    }

    @BeforeEach
    void call() {
        calls = new Calls(port);
    }

    private HttpResponse<String> asOperator(String path, String body) {
        return calls.post(path, body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json",
                "Authorization", "Bearer " + TOKEN);
    }

    private static List<String> codes(HttpResponse<String> answer) {
        return Calls.json(answer).path("errors").valueStream().map(error -> error.path("code").stringValue()).toList();
    }

    private void settle(String minimum) {
        folders.minimum(minimum);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> ruleSets.candidate().isPresent());
    }

    @Test
    @Order(1)
    void refusesEveryoneButTheOperator() {
        byte[] body = release("1.0.0", "B. Voorbeeld").getBytes(StandardCharsets.UTF_8);
        assertThat(calls.post(RULE_SETS, body, "Content-Type", "application/json").statusCode()).isEqualTo(401);
        assertThat(calls.post(RULE_SETS + "/1.0.0/activations", body, "Content-Type", "application/json")
                .statusCode()).isEqualTo(401);
        assertThat(calls.get(BOARDS).statusCode()).isEqualTo(401);
    }

    @Test
    @Order(2)
    void saysAllThatIsWrongWithARelease() {
        assertThat(codes(asOperator(RULE_SETS, "{}"))).hasSize(6).containsOnly("missing-field");
        assertThat(codes(asOperator(RULE_SETS, "[]"))).containsExactly("object-expected");
        assertThat(codes(asOperator(RULE_SETS, "{"))).containsExactly("object-expected");
        HttpResponse<String> several = asOperator(RULE_SETS,
                release("v1", "a  voorbeeld").replace("2026-01-15", "2126-01-15"));
        assertThat(several.statusCode()).isEqualTo(400);
        assertThat(codes(several)).containsExactlyInAnyOrder("version-shape", "same-person", "decision-in-future");
        assertThat(codes(asOperator(RULE_SETS, release("1.0.0", "B").replace("\"why\"", "\"wy\""))))
                .containsExactlyInAnyOrder("missing-field", "unknown-field");
        assertThat(codes(asOperator(RULE_SETS, release("1.0.0", "B").replace("{", "{\"hash\": \"sha256:0\", "))))
                .containsExactly("candidate-changed");
        assertThat(Calls.json(calls.get(RULE_SETS)).path("releases").isEmpty()).isTrue();
    }

    @Test
    @Order(3)
    void letsTheFirstReleaseJudgeAtOnce() {
        thinBefore = Calls.json(calls.submit(THIN.getBytes(StandardCharsets.UTF_8))).path("id").stringValue();

        HttpResponse<String> made = asOperator(RULE_SETS, release("1.0.0", "B. Voorbeeld"));

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).contains("/v1/rule-sets/1.0.0");
        JsonNode all = Calls.json(calls.get(RULE_SETS));
        assertThat(all.at("/active/version").stringValue()).isEqualTo("1.0.0");
        assertThat(all.at("/releases/0/activations/0/why").stringValue()).contains("Proef");
        assertThat(codes(asOperator(RULE_SETS, release("1.1.0", "B. Voorbeeld")))).containsExactly("no-changes");
        assertThat(codes(asOperator(RULE_SETS, release("1.0.0", "B. Voorbeeld"))))
                .containsExactly("version-not-higher");
    }

    @Test
    @Order(4)
    void opensACandidateToASoundingBoard() {
        assertThat(codes(asOperator(BOARDS, "{\"title\": \"Proefgroep\", \"by\": \"A. Voorbeeld\"}")))
                .containsExactly("no-candidate");
        settle("2.0");

        JsonNode opened = Calls.json(asOperator(BOARDS,
                "{\"title\": \"Proefgroep\", \"by\": \"A. Voorbeeld\", \"days\": 7}"));

        board = BOARDS + "/" + opened.path("id").stringValue();
        code = opened.path("code").stringValue();
        assertThat(code).matches("([A-Z2-9]{5}-){3}[A-Z2-9]{5}");
        assertThat(calls.get(board).statusCode()).isEqualTo(403);
        assertThat(codes(calls.get(board, SoundingBoardController.CODE, "AAAAA-AAAAA-AAAAA-AAAAA")))
                .containsExactly("sounding-board-code");
        HttpResponse<String> entered = calls.get(board, SoundingBoardController.CODE,
                code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(entered.statusCode()).isEqualTo(200);
        assertThat(Calls.json(entered).path("code").isNull()).isTrue();
    }

    @Test
    @Order(5)
    void letsTheGroupTryItsOwnSelfAssessmentWithoutKeepingIt() {
        JsonNode trial = Calls.json(calls.submitTo(board + "/trials", THIN.getBytes(StandardCharsets.UTF_8),
                SoundingBoardController.CODE, code));

        assertThat(trial.at("/trial/text").stringValue()).contains("proef");
        assertThat(trial.at("/assessment/verdict/value").stringValue()).isEqualTo("VULNERABLE");
        assertThat(trial.at("/assessment/receipt/release/version").stringValue()).startsWith("0.0.0+");
        assertThat(calls.get("/v1/assessments/" + trial.at("/assessment/id").stringValue()).statusCode())
                .isEqualTo(404);
        assertThat(calls.submitTo(board + "/trials", THIN.getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(403);
        assertThat(Calls.json(calls.submitTo("/v1/assessments?store=false", THIN.getBytes(StandardCharsets.UTF_8)))
                .at("/verdict/value").stringValue()).isEqualTo("ROBUST");
    }

    @Test
    @Order(6)
    void takesRemarksInAndShowsTheGroupWhatWasAnswered() {
        String remark = "{\"about\": \"NORM\", \"code\": \"STA-01\", \"by\": \"Een bibliotheek\", \"text\": \"Te hoog\"}";
        assertThat(remark(remark.replace("STA-01", "STA-07")).body()).contains("code-unknown", "STA-01");
        assertThat(remark(remark.replace("NORM", "NUMBER")).body()).contains("unknown-choice");
        assertThat(remark(remark).statusCode()).isEqualTo(201);
        assertThat(remark(remark.replace("NORM", "CATEGORY").replace("STA-01", "village")).statusCode())
                .isEqualTo(201);

        assertThat(codes(reply(1, "{\"outcome\": \"NOT\", \"by\": \"A. Voorbeeld\"}")))
                .containsExactly("missing-field");
        assertThat(reply(9, "{\"outcome\": \"TAKEN_OVER\", \"by\": \"A. Voorbeeld\"}").statusCode()).isEqualTo(404);
        assertThat(reply(1, "{\"outcome\": \"NOT\", \"because\": \"Er is een bron\", \"by\": \"A. Voorbeeld\"}")
                .statusCode()).isEqualTo(200);

        JsonNode shown = Calls.json(calls.get(board + "/remarks", SoundingBoardController.CODE, code));
        assertThat(shown.path("remarks")).hasSize(2);
        assertThat(shown.at("/remarks/0/reply/because").stringValue()).isEqualTo("Er is een bron");
        assertThat(shown.at("/remarks/1/reply").isNull()).isTrue();
    }

    private HttpResponse<String> remark(String body) {
        return calls.submitTo(board + "/remarks", body.getBytes(StandardCharsets.UTF_8),
                SoundingBoardController.CODE, code);
    }

    private HttpResponse<String> reply(int number, String body) {
        return calls.send("PUT", board + "/remarks/" + number + "/reply", BodyPublishers.ofString(body),
                "Content-Type", "application/json", "Authorization", "Bearer " + TOKEN);
    }

    @Test
    @Order(7)
    void closesASoundingBoard() {
        HttpResponse<String> closed = calls.send("DELETE", board, BodyPublishers.noBody(), "Authorization",
                "Bearer " + TOKEN);

        assertThat(closed.statusCode()).isEqualTo(204);
        assertThat(codes(calls.get(board, SoundingBoardController.CODE, code)))
                .containsExactly("sounding-board-closed");
        assertThat(calls.get(board, "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(8)
    void releasesTheCandidateWithItsReportButLeavesTheOldOneJudging() {
        HttpResponse<String> made = asOperator(RULE_SETS, release("1.1.0", "B. Voorbeeld"));

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode all = Calls.json(calls.get(RULE_SETS));
        assertThat(all.at("/active/version").stringValue()).isEqualTo("1.0.0");
        assertThat(all.at("/releases/0/version").stringValue()).isEqualTo("1.1.0");
        assertThat(all.at("/releases/0/previous").stringValue()).isEqualTo("1.0.0");
        String report = calls.get(RULE_SETS + "/1.1.0/report", "Authorization", "Bearer " + TOKEN, "Accept",
                "text/markdown").body();
        assertThat(report).contains("# Versie 1.1.0", "STA-01 ondergrens 1,5 → 2", "Te hoog", "Er is een bron",
                "Gevraagde besluiten", "Gaat versie 1.1.0 gelden in plaats van 1.0.0?", "Betaald personeel",
                "(15 januari 2026)", "| STA-01 Betaald personeel voor het werkgebied | alle | minstens 2 ");
        assertThat(report).doesNotContain("2026-01-15", "| village |");
        HttpResponse<String> page = calls.get(RULE_SETS + "/1.1.0/report", "Authorization", "Bearer " + TOKEN, "Accept",
                "text/html");
        assertThat(page.headers().allValues("Content-Security-Policy")).singleElement().asString()
                .matches("default-src 'none'; style-src 'sha256-[^']+'; frame-ancestors 'none'");
        assertThat(page.body()).contains("@media print", "<th scope=\"row\">");
        assertThat(calls.get(RULE_SETS + "/1.1.0/report", "Authorization", "Bearer " + TOKEN, "Accept", "text/html",
                "Accept-Language", "en").body()).contains("<html lang=\"en\">", "STA-01 minimum 1.5 → 2");
        assertThat(Calls.json(calls.get(RULE_SETS + "/1.1.0/report", "Authorization", "Bearer " + TOKEN))
                .at("/difference/changes").valueStream().map(change -> change.path("code").stringValue()))
                .contains("STA-01");
    }

    @Test
    @Order(9)
    void activatesAReleaseAndGoesBack() {
        String full = Calls.json(calls.submit(FULL.getBytes(StandardCharsets.UTF_8))).path("id").stringValue();
        String activation = "{\"by\": \"A. Voorbeeld\", \"why\": \"Besluit van de stuurgroep\"}";

        assertThat(asOperator(RULE_SETS + "/1.1.0/activations", activation).statusCode()).isEqualTo(201);
        assertThat(Calls.json(calls.get(RULE_SETS)).at("/active/version").stringValue()).isEqualTo("1.1.0");
        assertThat(Calls.json(calls.get("/v1/assessments/" + full)).at("/receipt/release/version").stringValue())
                .isEqualTo("1.0.0");
        assertThat(codes(asOperator(RULE_SETS + "/1.1.0/activations", activation))).containsExactly("already-active");
        assertThat(codes(asOperator(RULE_SETS + "/7.0.0/activations", activation))).containsExactly("version-unknown");
        assertThat(asOperator(RULE_SETS + "/1.0.0/activations", activation.replace("Besluit", "Terug, besluit"))
                .statusCode()).isEqualTo(201);

        JsonNode all = Calls.json(calls.get(RULE_SETS));
        assertThat(all.at("/active/version").stringValue()).isEqualTo("1.0.0");
        assertThat(all.at("/releases/1/activations").valueStream().map(each -> each.path("number").intValue()))
                .containsExactly(3, 1);
    }

    @Test
    @Order(10)
    void tellsThatTheNormChangedFromThatTheLibraryChanged() {
        String path = "/v1/assessments/" + thinBefore + "/comparison";
        JsonNode norm = Calls.json(calls.get(path + "?ruleSet=1.1.0"));
        assertThat(norm.at("/normChanged/from").stringValue()).isEqualTo("ROBUST");
        assertThat(norm.at("/normChanged/to").stringValue()).isEqualTo("VULNERABLE");
        assertThat(norm.at("/normChanged/findings/0/code").stringValue()).isEqualTo("STA-01");
        assertThat(norm.path("youChanged").isNull()).isTrue();
        assertThat(norm.at("/serviceChanged/findings").isEmpty()).isTrue();

        String fuller = Calls.json(calls.submit(FULL.getBytes(StandardCharsets.UTF_8))).path("id").stringValue();
        JsonNode both = Calls.json(calls.get("/v1/assessments/" + fuller + "/comparison?ruleSet=1.1.0&earlier="
                + thinBefore));
        assertThat(both.at("/normChanged/to").stringValue()).isEqualTo("VULNERABLE");
        assertThat(both.at("/youChanged/from").stringValue()).isEqualTo("VULNERABLE");
        assertThat(both.at("/youChanged/to").stringValue()).isEqualTo("ROBUST");
        assertThat(calls.get(path + "?ruleSet=9.9.9").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(11)
    void keepsTheSourcesOfEveryReleaseReadable() throws IOException {
        HttpResponse<String> unknown = calls.get(RULE_SETS + "/3.0.0");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Calls.json(calls.get(RULE_SETS + "/1.0.0")).path("hash").stringValue()).startsWith("sha256:");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                calls.bytes(RULE_SETS + "/1.0.0/sources")), StandardCharsets.UTF_8)) {
            String staff = "";
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                staff = entry.getName().equals("rules/village/staff.drl")
                        ? new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                        : staff;
            }
            assertThat(staff).contains("1.5");
        }
    }

    @Test
    @Order(12)
    void doesNotReleaseWhatIsNotGood() throws IOException {
        folders.write("rules/village/staff.drl", Files.readString(folders.staff()).replace("atLeast", "atLast"));

        HttpResponse<String> refused = asOperator(RULE_SETS, release("2.0.0", "B. Voorbeeld"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(codes(refused)).containsOnly("candidate-broken");
        assertThat(refused.body()).contains("rules/village/staff.drl:6:");
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> ruleSets.lastFailure().isPresent());
        JsonNode all = Calls.json(calls.get(RULE_SETS));
        assertThat(all.at("/active/version").stringValue()).isEqualTo("1.0.0");
        assertThat(all.at("/lastFailure/problems/0/message").stringValue())
                .startsWith("rules/village/staff.drl:6:5: error unknown-verb");
        assertThat(calls.get("/actuator/health/rule-sets").body()).contains("DEGRADED", "rules/village/staff.drl:6:5");
        assertThat(calls.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(calls.get("/actuator/prometheus").body()).contains("robuust_rules_failing 1.0");
    }
}
