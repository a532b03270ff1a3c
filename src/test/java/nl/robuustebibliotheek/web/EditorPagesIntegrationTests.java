package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.calibration.release.SmallFolders;
import nl.robuustebibliotheek.web.calibration.TypedEdit;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody of the project team who does not program changes a norm and a rule in a browser without script. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"server.address=127.0.0.1",
        "robuust.folders.data=target/test-data/${random.uuid}", "robuust.rules.look-every=50ms",
        "robuust.operator.token=" + OperatorCalls.TOKEN})
class EditorPagesIntegrationTests {

    private static final String FILE = "/calibration/files/rules/village/staff.drl";
    private static final String NORM = "/calibration/norms/village/STA-01";
    private static final String HOSTILE = "</textarea><script>alert(1)</script>\"'";

    private static SmallFolders folders;

    @LocalServerPort
    private int port;
    @Autowired
    private RuleSets ruleSets;
    private Calls calls;
    private FormCalls forms;

    @DynamicPropertySource
    static void ownFolders(DynamicPropertyRegistry properties) throws IOException {
        folders = OperatorCalls.ownFolders(properties);
    }

    @BeforeEach
    void begin() {
        calls = new Calls(port);
        forms = new FormCalls(calls);
        folders.minimum("1.5");
    }

    private static String staff() throws IOException {
        return Files.readString(folders.staff());
    }

    @Test
    void changesANormByItsNumberAndNothingElse() throws IOException {
        String before = staff();
        assertThat(forms.page("/calibration")).contains("href=\"/calibration/norms?lang=nl\"");
        assertThat(forms.page("/calibration/norms")).contains("href=\"/calibration/norms/village?lang=nl\"",
                "geldt meteen voor iedere bibliotheek");
        assertThat(forms.page("/calibration/norms/village")).contains("href=\"" + NORM, "minstens 1,5 fte per 10.000",
                "voorgestelde richtwaarde", "Betaald personeel");
        String form = forms.page(NORM);
        assertThat(form).contains("value=\"1,5\"", "value=\"9\"", "Ondergrens (fte per 10.000 inwoners)")
                .doesNotContain("norms.atLeast", "name=\"why\"");
        Map<String, String> fields = Map.of("seen", FormCalls.hidden(form, "seen"), "minimum", "2,1", "target", "9");

        assertThat(FormCalls.harmless(forms.fill(NORM, FormCalls.with(fields, "go", "try", "minimum", "veel"))))
                .contains(
                        "geen getal",
                        "value=\"veel\"");
        assertThat(FormCalls.harmless(forms.fill(NORM, FormCalls.with(fields, "go", "try", "minimum", "12"))))
                .contains("er is 1 fout",
                        "<mark>9</mark>", "value=\"12\"")
                .doesNotContain("name=\"why\"");
        HttpResponse<String> tried = forms.fill(NORM, FormCalls.with(fields, "go", "try"));
        assertThat(FormCalls.harmless(tried)).contains("geen fouten", "STA-01 ondergrens 1,5 → 2,1", "1,5 wordt 2,1",
                "<del>", "<ins>", "name=\"why\"");
        assertThat(staff()).isEqualTo(before);

        Map<String, String> keep = FormCalls.with(fields, "go", "keep", "tried",
                FormCalls.hidden(tried.body(), "tried"));
        HttpResponse<String> nameless = forms.fill(NORM, FormCalls.with(keep, "why", HOSTILE));
        assertThat(nameless.statusCode()).isEqualTo(400);
        assertThat(FormCalls.harmless(nameless)).contains("Vul uw naam of functie in", "&lt;/textarea&gt;");
        assertThat(FormCalls.harmless(forms.fill(NORM, FormCalls.with(keep, "minimum", "2,2", "by", "A", "why", "b"))))
                .contains("veranderde nog iets nadat u het probeerde", "2,2");
        assertThat(staff()).isEqualTo(before);
        HttpResponse<String> kept = forms.fill(NORM, FormCalls.with(keep, "by", "A. Voorbeeld", "why", HOSTILE));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(FormCalls.harmless(kept)).contains("rules/village/staff.drl is veranderd");

        assertThat(staff()).isEqualTo(before.replace("1.5", "2.1"));
        assertThat(forms.page("/calibration/files")).contains("A. Voorbeeld", "&lt;script&gt;", "staff.drl");
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> ruleSets.live().release().rules()
                .find("village").orElseThrow().norms().stream()
                .anyMatch(norm -> "2.1".equals(String.valueOf(norm.minimum()))));
    }

    @Test
    void changesARuleAndShowsWhereItIsWrong() throws IOException {
        String before = staff();
        assertThat(forms.page("/calibration/files?lang=en")).contains("href=\"" + FILE + "?lang=en\"",
                "<html lang=\"en\">");
        String form = forms.page(FILE);
        assertThat(FormCalls.text(form)).isEqualTo(before);
        Map<String, String> fields = Map.of("seen", FormCalls.hidden(form, "seen"), "go", "try");

        String wrong = FormCalls
                .harmless(forms.fill(FILE,
                        FormCalls.with(fields, "text", before.replace("1.5", "1,5") + "\n// " + HOSTILE)));
        assertThat(wrong).contains("er is 1 fout", "regel 6, teken 43", "<mark>1,5</mark>",
                "Misschien: <code>1.5</code>", "decimal-comma").doesNotContain("name=\"why\"");
        assertThat(FormCalls.text(wrong)).isEqualTo(before.replace("1.5", "1,5") + "\n// " + HOSTILE);

        String good = before.replace("1.5", "1.6");
        String tried = FormCalls.harmless(forms.fill(FILE, FormCalls.with(fields, "text", good.replace("\n", "\r\n"))));
        assertThat(tried).contains("geen fouten", "STA-01 ondergrens 1,5 → 1,6");
        HttpResponse<String> kept = forms.fill(FILE,
                FormCalls.with(fields, "text", good.replace("\n", "\r\n"), "go", "keep", "tried",
                        FormCalls.hidden(tried, "tried"), "by", "A. Voorbeeld", "why", "proef"));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(staff()).isEqualTo(good);
    }

    @Test
    void losesNothingWhenSomebodyElseWasFirst() throws IOException {
        String form = forms.page(FILE);
        String mine = staff().replace("1.5", "1.6");
        String tried = forms.fill(FILE, Map.of("seen", FormCalls.hidden(form, "seen"), "go", "try", "text", mine))
                .body();
        folders.minimum("1.7");
        String theirs = staff();

        HttpResponse<String> refused = forms.fill(FILE,
                Map.of("seen", FormCalls.hidden(form, "seen"), "go", "keep", "text", mine,
                        "tried", FormCalls.hidden(tried, "tried"), "by", "A. Voorbeeld", "why", "mijn reden"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(FormCalls.harmless(refused)).contains("Iemand anders heeft dit bestand veranderd");
        assertThat(FormCalls.text(refused.body())).isEqualTo(mine);
        assertThat(staff()).isEqualTo(theirs);
        String again = forms
                .fill(FILE, Map.of("seen", FormCalls.hidden(refused.body(), "seen"), "go", "try", "text", mine,
                        "why", "mijn reden"))
                .body();
        assertThat(again).contains("STA-01 ondergrens 1,7 → 1,6", "mijn reden");
    }

    @Test
    void losesNothingWhenThePassEndedAndTakesNoFormFromElsewhere() {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("text", HOSTILE, "go", "keep", "why", "reden"));
        HttpResponse<String> closed = forms.post(FILE, fields);
        assertThat(closed.statusCode()).isEqualTo(401);
        assertThat(FormCalls.text(FormCalls.harmless(closed))).isEqualTo(HOSTILE);
        assertThat(closed.body()).contains("niet meer aangemeld", "rel=\"noopener\"");
        HttpResponse<String> norm = forms.post(NORM, Map.of("minimum", "2,1", "go", "try"));
        assertThat(norm.statusCode()).isEqualTo(401);
        assertThat(FormCalls.harmless(norm)).contains("value=\"2,1\"");

        for (String path : new String[]{"/calibration/files", FILE, "/calibration/norms", NORM}) {
            assertThat(calls.get(path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(forms.post(FILE, fields, "Authorization", "Bearer " + OperatorCalls.TOKEN, "Sec-Fetch-Site",
                "cross-site").statusCode()).isEqualTo(403);
    }

    @Test
    void knowsNoOtherFilesAndNoHugeTexts() throws IOException {
        Files.writeString(folders.root().resolve("secret.drl"), "geheim");
        for (String path : new String[]{"rules/none/x.drl", "rules/village/none.drl", "secret.drl",
                "rules/village/%2e%2e/%2e%2e/secret.drl", "rules/village/..%2f..%2fsecret.drl", "rules/.hidden.drl"}) {
            HttpResponse<String> refused = calls.get("/calibration/files/" + path, "Authorization",
                    "Bearer " + OperatorCalls.TOKEN);
            assertThat(refused.statusCode()).as(path).isIn(400, 404);
            assertThat(refused.body()).doesNotContain("geheim");
        }
        HttpResponse<String> lost = forms.fill("/calibration/files/rules/village/none.drl",
                Map.of("text", "mijn tekst"));
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(FormCalls.text(lost.body())).isEqualTo("mijn tekst");

        String seen = FormCalls.hidden(forms.page(FILE), "seen");
        String huge = "x".repeat(600_000);
        HttpResponse<String> refused = forms.fill(FILE, Map.of("seen", seen, "go", "try", "text", huge));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("hoogstens 500000 tekens");
        assertThat(FormCalls.text(refused.body())).isEqualTo(huge);
        HttpResponse<String> unread = forms.fill(FILE,
                Map.of("seen", seen, "go", "try", "text", "x".repeat(3_000_000)));
        assertThat(FormCalls.harmless(unread)).contains("veel te lang");
    }

    @Test
    void offersTheTextToCopyWhereTheFolderCannotBeWritten() throws IOException {
        Path outside = Files.writeString(folders.root().resolve("elsewhere.txt").toAbsolutePath(), staff());
        Files.delete(folders.staff());
        Files.createSymbolicLink(folders.staff(), outside);
        try {
            String form = forms.page(FILE);
            assertThat(form).contains("wordt ergens anders beheerd", "Kopieer daarna de tekst");
            String mine = staff().replace("1.5", "1.6");
            HttpResponse<String> tried = forms.fill(FILE,
                    Map.of("seen", FormCalls.hidden(form, "seen"), "go", "try", "text", mine));
            assertThat(FormCalls.harmless(tried)).contains("geen fouten", "STA-01 ondergrens 1,5 → 1,6")
                    .doesNotContain("name=\"why\"", "value=\"keep\"");
            HttpResponse<String> kept = forms.fill(FILE,
                    Map.of("seen", FormCalls.hidden(form, "seen"), "go", "keep", "text", mine,
                            "tried", TypedEdit.hash(mine), "by", "A. Voorbeeld", "why", "toch"));
            assertThat(kept.statusCode()).isEqualTo(400);
            assertThat(kept.body()).contains("alleen lezen");
            assertThat(Files.readString(outside)).contains("1.5");
        } finally {
            Files.delete(folders.staff());
        }
    }

    @Test
    void saysInBothLanguagesThatTheFolderIsBroken() throws IOException {
        folders.write("rules/village/staff.drl", staff().replace("atLeast", "atLast"));

        assertThat(forms.page("/calibration/norms")).contains("In de map klopt nu iets niet");
        assertThat(forms.page("/calibration/norms?lang=en")).contains("Something in the folder is not right");
        String form = forms.page(FILE);
        String repaired = FormCalls.text(form).replace("atLast", "atLeast");
        assertThat(
                forms.fill(FILE, Map.of("seen", FormCalls.hidden(form, "seen"), "go", "try", "text", repaired)).body())
                .contains("geen fouten", "name=\"why\"");
    }

    @Test
    void whatEverJudgedStaysReadableByTheHashInTheReceipt() {
        HttpResponse<String> answer = calls.submit(OperatorCalls.THIN.getBytes(StandardCharsets.UTF_8));
        String hash = Calls.json(answer).at("/receipt/release/hash").asString();
        folders.minimum("1.9");
        Awaitility.await().atMost(Duration.ofMinutes(1))
                .until(() -> !ruleSets.live().release().hash().equals(hash));

        HttpResponse<String> sources = calls.get("/v1/rule-sets/" + hash + "/sources");

        assertThat(sources.statusCode()).as(sources.body()).isEqualTo(200);
        assertThat(sources.body()).startsWith("PK").contains("rules/village/staff.drl");
        assertThat(calls.get("/v1/rule-sets/" + ruleSets.live().release().hash() + "/sources").statusCode())
                .isEqualTo(200);
        assertThat(calls.get("/v1/rule-sets/sha256:" + "0".repeat(64) + "/sources").statusCode()).isEqualTo(404);
    }
}
