package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static org.assertj.core.api.Assertions.assertThat;

/** One story in a browser without script: the project team releases, opens a candidate, a group tries it and is answered. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"server.address=127.0.0.1",
        "robuust.folders.data=target/test-data/${random.uuid}", "robuust.rules.look-every=50ms",
        "robuust.operator.token=" + PagesIntegrationTests.TOKEN})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesIntegrationTests {

    static final String TOKEN = "only-for-this-test-0123456789abcdef";
    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=a()>\u202E";
    private static final String SUBMISSION = """
            {"library": {"name": "Bibliotheek Voorbeelddorp"}, "referenceYear": 2025,
             "municipalities": [{"code": "GM9999", "name": "Voorbeelddorp", "inhabitants": 18400}],
             "staff": {"permanentFte": 2.9, "temporaryFte": 0, "hiredFte": 0}}""";

    private static SmallFolders folders;
    private static String pass = "";
    private static String board = "";
    private static String code = "";
    private static String member = "";

    @LocalServerPort
    private int port;
    @Autowired
    private RuleSets ruleSets;
    private Calls calls;

    @DynamicPropertySource
    static void ownFolders(DynamicPropertyRegistry properties) throws IOException {
        folders = SmallFolders.write(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "pages"),
                "1.5");
        properties.add("robuust.folders.rules", () -> folders.folders().rules());
        properties.add("robuust.folders.categories", () -> folders.folders().categories());
    }

    @BeforeEach
    void call() {
        calls = new Calls(port);
    }

    private HttpResponse<String> fill(String path, String cookie, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String[] all = new String[headers.length + 4];
        all[0] = "Content-Type";
        all[1] = "application/x-www-form-urlencoded";
        all[2] = "Cookie";
        all[3] = cookie;
        System.arraycopy(headers, 0, all, 4, headers.length);
        return calls.post(path, body.getBytes(StandardCharsets.UTF_8), all);
    }

    private String page(String path, String cookie) {
        HttpResponse<String> page = calls.get(path, "Cookie", cookie);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self'").doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("<script", "style=\"", "<img", "onerror=a()>");
        return page.body();
    }

    private static String cookie(HttpResponse<String> answer, String path) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String set = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(set).contains("Path=" + path + ";", "HttpOnly", "SameSite=Strict");
        return set.split(";", 2)[0];
    }

    @Test
    @Order(1)
    void opensCalibrationOnlyWithTheTokenAndKeepsItInNoBrowser() {
        assertThat(page("/calibration", "")).contains("type=\"password\"").doesNotContain("Wat nu geldt");
        assertThat(page("/calibration", "operator-pass=9999999999.00")).doesNotContain("Wat nu geldt");
        HttpResponse<String> wrong = fill("/calibration/entrance", "", Map.of("token", "x"));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("<h1>Niet aangemeld</h1>");
        assertThat(fill("/calibration/releases", "", Map.of()).statusCode()).isEqualTo(401);
        assertThat(fill("/calibration/checks", "operator-pass=" + TOKEN, Map.of()).statusCode()).isEqualTo(401);

        pass = cookie(fill("/calibration/entrance", "", Map.of("token", TOKEN)), "/calibration");

        assertThat(pass).doesNotContain(TOKEN);
        assertThat(page("/calibration", pass)).contains("Wat nu geldt", "Er is nog niets uitgebracht");
        assertThat(page("/calibration?lang=en", pass)).contains("What judges now", "<html lang=\"en\">");
        String later = pass.replaceAll("=[0-9]+", "=9999999999");
        assertThat(page("/calibration", later)).doesNotContain("Wat nu geldt");
    }

    @Test
    @Order(2)
    void takesNoFormFromAnotherWebsite() {
        HttpResponse<String> refused = fill("/calibration/releases", pass, Map.of(), "Sec-Fetch-Site", "cross-site");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("andere website");
    }

    @Test
    @Order(3)
    void releasesWithEverythingThatIsWrongAtOnce() {
        HttpResponse<String> refused = fill("/calibration/releases", pass, Map.of("version", "1", "by", "A. Voorbeeld",
                "secondEyes", "A. Voorbeeld", "why", HOSTILE, "decision", "punt 4", "decidedOn", "2026-01-15"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("drie getallen", "twee mensen", "href=\"/calibration?lang=nl\"");

        HttpResponse<String> made = fill("/calibration/releases", pass, Map.of("version", "1.0.0", "by",
                "A. Voorbeeld", "secondEyes", "B. Voorbeeld", "why", HOSTILE, "decision", "punt 4", "decidedOn",
                "2026-01-15"));

        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        assertThat(page("/calibration", pass)).contains("Versie 1.0.0, sinds", "door A. Voorbeeld met B. Voorbeeld",
                "&lt;script&gt;");
        HttpResponse<String> report = calls.get("/calibration/releases/1.0.0/report", "Cookie", pass);
        assertThat(report.headers().allValues("Content-Security-Policy")).singleElement().asString()
                .contains("style-src 'sha256-");
        assertThat(report.body()).contains("verslag voor de stuurgroep", "&lt;script&gt;").doesNotContain("<script");
        assertThat(calls.get("/calibration/releases/1.0.0/report").statusCode()).isEqualTo(401);
    }

    @Test
    @Order(4)
    void opensTheCandidateToAGroup() {
        folders.minimum("2.0");
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> ruleSets.candidate().isPresent());
        assertThat(page("/calibration", pass)).contains("STA-01 ondergrens 1,5 → 2", "Een kandidaat: 0.0.0+");

        String opened = fill("/calibration/sounding-boards", pass,
                Map.of("title", HOSTILE, "by", "A. Voorbeeld", "days", "7")).body();

        Matcher code = Pattern.compile("([A-Z2-9]{5}-){3}[A-Z2-9]{5}").matcher(opened);
        Matcher address = Pattern.compile("/sounding-boards/[0-9a-f-]{36}").matcher(opened);
        assertThat(code.find() && address.find()).as(opened).isTrue();
        PagesIntegrationTests.code = code.group();
        board = address.group();
        assertThat(page("/calibration", pass)).doesNotContain(code.group());
    }

    @Test
    @Order(5)
    void letsAMemberInByTheCodeAndShowsWhatChangesInWords() {
        assertThat(page(board, "")).contains("Code").doesNotContain("ondergrens");
        HttpResponse<String> wrong = fill(board + "/entrance", "", Map.of("code", "AAAAA-AAAAA-AAAAA-AAAAA"));
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).contains("Misschien ontbreekt er een teken", "name=\"code\"");
        assertThat(calls.get("/sounding-boards/none").statusCode()).isEqualTo(404);

        member = cookie(fill(board + "/entrance", "", Map.of("code", code.replace("-", " "))), board);

        assertThat(page(board, member)).contains("STA-01 Betaald personeel voor het werkgebied (fte per 10.000",
                "STA-01 ondergrens 1,5 → 2", "Deze regels gelden nog niet", "&lt;script&gt;");
        assertThat(page(board + "?lang=en", member)).contains("STA-01 minimum 1.5 → 2");
    }

    @Test
    @Order(6)
    void triesASelfAssessmentOfTheMemberBesideTheRulesOfNow() {
        HttpResponse<String> trial = fill(board + "/trials", member, Map.of("submission", SUBMISSION));
        assertThat(trial.statusCode()).as(trial.body()).isEqualTo(200);
        assertThat(trial.body()).contains("Dit is een proef", "Wat er voor u verandert", "ondergrens van 1,5",
                "minstens 2, liefst 9");

        String kept = Calls.json(calls.submit(SUBMISSION.getBytes(StandardCharsets.UTF_8))).path("id").stringValue();
        assertThat(fill(board + "/trials", member, Map.of("assessment", kept)).body()).isEqualTo(trial.body());

        assertThat(fill(board + "/trials", member, Map.of("submission", "{}")).body()).contains("/library",
                "/referenceYear", "Terug");
        assertThat(fill(board + "/trials", member, Map.of()).statusCode()).isEqualTo(400);
        assertThat(fill(board + "/trials", member, Map.of("assessment", HOSTILE)).body()).doesNotContain("<script");
        assertThat(fill(board + "/trials", "", Map.of("submission", SUBMISSION)).statusCode()).isEqualTo(403);
    }

    @Test
    @Order(7)
    void takesARemarkOfTheGroupAndShowsItTheAnswer() {
        Map<String, String> remark = Map.of("what", "NORM STA-01", "by", "Een bibliotheek", "text", HOSTILE);
        assertThat(fill(board + "/remarks", member, remark).statusCode()).isEqualTo(303);
        assertThat(fill(board + "/remarks", member, Map.of("what", "CATEGORY village", "by", "Een bibliotheek",
                "text", "Dorpen verschillen.")).statusCode()).isEqualTo(303);
        assertThat(fill(board + "/remarks", member, Map.of("what", "NORM STA-99", "by", "B", "text", "x"))
                .statusCode()).isEqualTo(400);
        assertThat(fill(board + "/remarks", member, Map.of("what", "NORM STA-01")).statusCode()).isEqualTo(400);
        assertThat(fill(board + "/remarks", "", remark).statusCode()).isEqualTo(403);
        assertThat(page(board, member)).contains("&lt;script&gt;alert(1)", "nog geen antwoord", "\\u202e")
                .doesNotContain("\u202E");

        String reply = "/calibration" + board + "/remarks/1/reply";
        assertThat(fill(reply, pass, Map.of("outcome", "NOT", "by", "A. Voorbeeld")).statusCode()).isEqualTo(400);
        assertThat(fill(reply, member, Map.of("outcome", "TAKEN_OVER", "by", "A")).statusCode()).isEqualTo(401);
        assertThat(fill(reply, pass, Map.of("outcome", "NOT", "because", "Er is een bron.", "by", "A. Voorbeeld"))
                .statusCode()).isEqualTo(303);
        assertThat(page(board, member)).contains("Niet overgenomen, want: Er is een bron.");
    }

    @Test
    @Order(8)
    void showsWhatTheCandidateDoesAndLetsAReleaseJudge() {
        assertThat(fill("/calibration/differences", pass, Map.of()).body()).contains("Wat dat doet",
                "STA-01 ondergrens 1,5 → 2", "Minder dan 10 bibliotheken");
        assertThat(fill("/calibration/releases", pass, Map.of("version", "1.1.0", "by", "A. Voorbeeld",
                "secondEyes", "B. Voorbeeld", "why", "Proef", "decision", "punt 5", "decidedOn", "2026-02-15"))
                .statusCode()).isEqualTo(303);
        assertThat(fill("/calibration/releases/1.1.0/activations", pass, Map.of("by", "A. Voorbeeld", "why", "punt 5"))
                .statusCode()).isEqualTo(303);
        assertThat(page("/calibration", pass)).contains("Versie 1.1.0, sinds", "Versie 1.0.0 laten gelden");
        assertThat(fill("/calibration/releases/1.1.0/activations", pass, Map.of("by", "A", "why", "b")).body())
                .contains("Versie 1.1.0 geldt al.");
    }

    @Test
    @Order(9)
    void showsWhereAFileIsBrokenAndWhatCouldStandThere() throws IOException {
        folders.write("rules/village/staff.drl", Files.readString(folders.staff()).replace("atLeast", "atLast"));
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> ruleSets.lastFailure().isPresent());

        assertThat(page("/calibration", pass)).contains("rules/village/staff.drl:6:5", "niet overgenomen",
                "Versie 1.1.0, sinds").doesNotContain("name=\"secondEyes\"");
        assertThat(fill("/calibration/checks", pass, Map.of()).body()).contains("rules/village/staff.drl:6:5",
                "atLeast", "[unknown-verb]");
    }

    @Test
    @Order(10)
    void leavesNothingInTheBrowserOfWhoLeaves() {
        assertThat(fill("/calibration/exit", pass, Map.of()).headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Max-Age=0");
        assertThat(fill(board + "/exit", member, Map.of()).headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Max-Age=0");
    }
}
