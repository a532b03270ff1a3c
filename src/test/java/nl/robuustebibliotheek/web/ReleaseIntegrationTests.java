package nl.robuustebibliotheek.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
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

import static nl.robuustebibliotheek.web.OperatorCalls.BOARDS;
import static nl.robuustebibliotheek.web.OperatorCalls.FULL;
import static nl.robuustebibliotheek.web.OperatorCalls.RULE_SETS;
import static nl.robuustebibliotheek.web.OperatorCalls.THIN;
import static nl.robuustebibliotheek.web.OperatorCalls.codes;
import static nl.robuustebibliotheek.web.OperatorCalls.release;
import static org.assertj.core.api.Assertions.assertThat;

/** One story, in order: nothing is released, a first release, a candidate and what was said of it, a second release, back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"server.address=127.0.0.1",
        "robuust.folders.data=target/test-data/${random.uuid}", "robuust.rules.look-every=50ms",
        "robuust.operator.token=" + OperatorCalls.TOKEN})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleaseIntegrationTests {

    private static SmallFolders folders;
    private static String thinBefore = "";

    @LocalServerPort
    private int port;
    @Autowired
    private RuleSets ruleSets;
    private Calls calls;
    private OperatorCalls operator;

    @DynamicPropertySource
    static void ownFolders(DynamicPropertyRegistry properties) throws IOException {
        folders = OperatorCalls.ownFolders(properties);
    }

    @BeforeEach
    void call() {
        calls = new Calls(port);
        operator = new OperatorCalls(calls);
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
        assertThat(codes(operator.post(RULE_SETS, "{}"))).hasSize(6).containsOnly("missing-field");
        assertThat(codes(operator.post(RULE_SETS, "[]"))).containsExactly("object-expected");
        assertThat(codes(operator.post(RULE_SETS, "{"))).containsExactly("object-expected");
        HttpResponse<String> several = operator.post(RULE_SETS,
                release("v1", "a  voorbeeld").replace("2026-01-15", "2126-01-15"));
        assertThat(several.statusCode()).isEqualTo(400);
        assertThat(codes(several)).containsExactlyInAnyOrder("version-shape", "same-person", "decision-in-future");
        assertThat(codes(operator.post(RULE_SETS, release("1.0.0", "B").replace("\"why\"", "\"wy\""))))
                .containsExactlyInAnyOrder("missing-field", "unknown-field");
        assertThat(codes(operator.post(RULE_SETS, release("1.0.0", "B").replace("{", "{\"hash\": \"sha256:0\", "))))
                .containsExactly("candidate-changed");
        assertThat(Calls.json(calls.get(RULE_SETS)).path("releases").isEmpty()).isTrue();
    }

    @Test
    @Order(3)
    void letsTheFirstReleaseJudgeAtOnce() {
        thinBefore = Calls.json(calls.submit(THIN.getBytes(StandardCharsets.UTF_8))).path("id").stringValue();

        HttpResponse<String> made = operator.post(RULE_SETS, release("1.0.0", "B. Voorbeeld"));

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).contains("/v1/rule-sets/1.0.0");
        JsonNode all = Calls.json(calls.get(RULE_SETS));
        assertThat(all.at("/active/version").stringValue()).isEqualTo("1.0.0");
        assertThat(all.at("/releases/0/activations/0/why").stringValue()).contains("Proef");
        assertThat(codes(operator.post(RULE_SETS, release("1.1.0", "B. Voorbeeld")))).containsExactly("no-changes");
        assertThat(codes(operator.post(RULE_SETS, release("1.0.0", "B. Voorbeeld"))))
                .containsExactly("version-not-higher");
    }

    @Test
    @Order(4)
    void releasesTheCandidateWithItsReportButLeavesTheOldOneJudging() {
        folders.minimum("2.0");
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> ruleSets.candidate().isPresent());
        discuss();

        HttpResponse<String> made = operator.post(RULE_SETS, release("1.1.0", "B. Voorbeeld"));

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode all = Calls.json(calls.get(RULE_SETS));
        assertThat(all.at("/active/version").stringValue()).isEqualTo("1.0.0");
        assertThat(all.at("/releases/0/version").stringValue()).isEqualTo("1.1.0");
        assertThat(all.at("/releases/0/previous").stringValue()).isEqualTo("1.0.0");
        String report = operator.get(RULE_SETS + "/1.1.0/report", "Accept",
                "text/markdown").body();
        assertThat(report).contains("# Versie 1.1.0", "STA-01 ondergrens 1,5 → 2", "Te hoog", "Er is een bron",
                "Gevraagde besluiten", "Gaat versie 1.1.0 gelden in plaats van 1.0.0?", "Betaald personeel",
                "(15 januari 2026)", "| STA-01 Betaald personeel voor het werkgebied | alle | minstens 2 ");
        assertThat(report).doesNotContain("2026-01-15", "| village |");
        HttpResponse<String> page = operator.get(RULE_SETS + "/1.1.0/report", "Accept", "text/html");
        assertThat(page.headers().allValues("Content-Security-Policy")).singleElement().asString()
                .matches("default-src 'none'; style-src 'sha256-[^']+'; frame-ancestors 'none'");
        assertThat(page.body()).contains("@media print", "<th scope=\"row\">");
        assertThat(operator.get(RULE_SETS + "/1.1.0/report", "Accept", "text/html",
                "Accept-Language", "en").body()).contains("<html lang=\"en\">", "STA-01 minimum 1.5 → 2");
        assertThat(Calls.json(operator.get(RULE_SETS + "/1.1.0/report"))
                .at("/difference/changes").valueStream().map(change -> change.path("code").stringValue()))
                .contains("STA-01");
    }

    private void discuss() {
        JsonNode opened = Calls.json(operator.post(BOARDS, "{\"title\": \"Proefgroep\", \"by\": \"A. Voorbeeld\"}"));
        String remarks = BOARDS + "/" + opened.path("id").stringValue() + "/remarks";
        operator.postAsMember(remarks, opened.path("code").stringValue(),
                "{\"about\": \"NORM\", \"code\": \"STA-01\", \"by\": \"Een bibliotheek\", \"text\": \"Te hoog\"}");
        operator.send("PUT", remarks + "/1/reply",
                "{\"outcome\": \"NOT\", \"because\": \"Er is een bron\", \"by\": \"A. Voorbeeld\"}");
    }

    @Test
    @Order(5)
    void activatesAReleaseAndGoesBack() {
        String full = Calls.json(calls.submit(FULL.getBytes(StandardCharsets.UTF_8))).path("id").stringValue();
        String activation = "{\"by\": \"A. Voorbeeld\", \"why\": \"Besluit van de stuurgroep\"}";

        assertThat(operator.post(RULE_SETS + "/1.1.0/activations", activation).statusCode()).isEqualTo(201);
        assertThat(Calls.json(calls.get(RULE_SETS)).at("/active/version").stringValue()).isEqualTo("1.1.0");
        assertThat(Calls.json(calls.get("/v1/assessments/" + full)).at("/receipt/release/version").stringValue())
                .isEqualTo("1.0.0");
        assertThat(codes(operator.post(RULE_SETS + "/1.1.0/activations", activation)))
                .containsExactly("already-active");
        assertThat(codes(operator.post(RULE_SETS + "/7.0.0/activations", activation)))
                .containsExactly("version-unknown");
        assertThat(operator.post(RULE_SETS + "/1.0.0/activations", activation.replace("Besluit", "Terug, besluit"))
                .statusCode()).isEqualTo(201);

        JsonNode all = Calls.json(calls.get(RULE_SETS));
        assertThat(all.at("/active/version").stringValue()).isEqualTo("1.0.0");
        assertThat(all.at("/releases/1/activations").valueStream().map(each -> each.path("number").intValue()))
                .containsExactly(3, 1);
    }

    @Test
    @Order(6)
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
    @Order(7)
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
    @Order(8)
    void doesNotReleaseWhatIsNotGood() throws IOException {
        folders.write("rules/village/staff.drl", Files.readString(folders.staff()).replace("atLeast", "atLast"));

        HttpResponse<String> refused = operator.post(RULE_SETS, release("2.0.0", "B. Voorbeeld"));

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
