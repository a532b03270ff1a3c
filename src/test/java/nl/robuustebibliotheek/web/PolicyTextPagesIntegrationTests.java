package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.guide.PolicyFiles;

import static nl.robuustebibliotheek.web.AdviserBrowser.field;
import static nl.robuustebibliotheek.web.AdviserBrowser.harmless;
import static org.assertj.core.api.Assertions.assertThat;

/** An adviser without script hands in a policy text, and decides about every sentence that was found in it. */
@AdviserService
class PolicyTextPagesIntegrationTests {

    private static final String TEXT = "Wij pakken eenzaamheid aan. Wij bezuinigen op cultuurbeleid. Er komt geen taalhuis. Wij willen een nieuwe <brug>.";

    @LocalServerPort
    private int port;
    private Calls calls;
    private AdviserBrowser browser;

    @BeforeEach
    void openADoor() {
        calls = new Calls(port);
        browser = new AdviserBrowser(calls, "/gemeenten/entrance");
    }

    private static String path(String code) {
        return "/gemeenten/" + code + "/policy-texts";
    }

    /** Where the page with the hits is. */
    private String handedIn(String code) {
        HttpResponse<String> made = browser.upload(path(code), TEXT.getBytes(StandardCharsets.UTF_8),
                field("title", "Akkoord & meer"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        String address = made.headers().firstValue("Location").orElseThrow();
        return address.substring(address.indexOf("/gemeenten"));
    }

    private JsonNode context(String code) {
        return Calls.json(calls.get("/v1/municipality-contexts/" + code, "Authorization", "Bearer adviser"));
    }

    private HttpResponse<String> decideOverTheApi(String code, String hits, int hit, String decision) {
        return calls.send("PUT", "/v1/municipality-contexts/" + code + "/policy-texts/"
                + hits.substring(hits.lastIndexOf('/') + 1) + "/hits/" + hit, BodyPublishers.ofString(decision),
                "Content-Type", "application/json", "Authorization", "Bearer adviser");
    }

    @Test
    void showsEachSentenceLiterallyAndWhatWasNotUnderstood() {
        String hits = browser.page(handedIn("GM0921"));

        assertThat(hits).contains("<h1>Akkoord &amp; meer</h1>", "4 zinnen gelezen, 3 voorstellen, nog 3 te beslissen.",
                "<blockquote>Wij pakken eenzaamheid aan.</blockquote>", "Deze zin gaat tegen een aanbod in.",
                "Deze zin ontkent iets.", "Niet begrepen", "Wij willen een nieuwe &lt;brug&gt;.");
        assertThat(browser.page(path("GM0921"))).contains("Akkoord &amp; meer</a>: 3 voorstellen, nog 3 te beslissen");
        assertThat(browser.page("/en/municipalities/GM0921")).contains("3 proposals, 3 still to decide");
    }

    @Test
    void acceptsChangesDropsAndTakesBack() {
        String hits = handedIn("GM0922");
        String kept = harmless(browser.press(browser.page(hits), hits, "", field("choice:1", "accepted"),
                field("theme:1", "health"), field("choice:2", "accepted"), field("choice:3", "dropped")), 200);

        assertThat(kept).contains("3 besluiten zijn bewaard.", "nog 0 te beslissen");
        JsonNode goals = context("GM0922").path("goals");
        assertThat(goals).extracting(goal -> goal.path("standing").asString()).containsExactly("changed", "accepted",
                "dropped");
        assertThat(goals.get(0).path("theme").asString()).isEqualTo("health");
        assertThat(goals.get(1).path("against").asBoolean()).isTrue();
        assertThat(harmless(browser.press(kept, hits, ""), 200)).contains("U hebt niets veranderd.");

        harmless(browser.press(kept, hits, "", field("choice:1", "proposed"), field("choice:3", "accepted"),
                field("reading:3", "against")), 200);
        assertThat(context("GM0922").path("goals")).extracting(goal -> goal.path("text").asString())
                .containsExactly("Wij bezuinigen op cultuurbeleid.", "Er komt geen taalhuis.");
        assertThat(browser.page("/gemeenten/GM0922/goals")).contains("Er komt geen taalhuis.</textarea>");
    }

    @Test
    void saysAtTheSentenceWhatIsStillToBeSaidAndKeepsNothingHalf() {
        String hits = handedIn("GM0923");

        String refused = harmless(browser.press(browser.page(hits), hits, "", field("choice:1", "accepted"),
                field("choice:3", "accepted")), 400);

        assertThat(refused).contains("Er is nog niets bewaard",
                "<a href=\"#reading-3\">Voorstel 3: Deze zin ontkent iets of stelt een voorwaarde.",
                "id=\"choice-1-accepted\" name=\"choice:1\" value=\"accepted\" checked");
        assertThat(calls.get("/v1/municipality-contexts/GM0923", "Authorization", "Bearer adviser").statusCode())
                .isEqualTo(404);
        assertThat(harmless(browser.press(browser.page(hits), hits, "", field("theme:1", "health")), 400))
                .contains("Voorstel 1: U koos hier iets anders.");
        harmless(browser.press(refused, hits, "", field("reading:3", "for")), 200);
        assertThat(context("GM0923").path("goals").size()).isEqualTo(2);
    }

    @Test
    void doesNotOverwriteWhatAColleagueDecided() {
        String hits = handedIn("GM0924");
        String mine = browser.page(hits);
        decideOverTheApi("GM0924", hits, 1, "{\"standing\":\"dropped\"}");
        decideOverTheApi("GM0924", hits, 2, "{\"standing\":\"dropped\"}");

        String refused = harmless(browser.press(mine, hits, "", field("choice:1", "accepted")), 409);

        assertThat(refused).contains("Een collega was u voor", "Uw collega liet deze zin vallen.",
                "id=\"choice-1-accepted\" name=\"choice:1\" value=\"accepted\" checked",
                "id=\"choice-2-dropped\" name=\"choice:2\" value=\"dropped\" checked");
        assertThat(context("GM0924").at("/goals/0/standing").asString()).isEqualTo("dropped");
        assertThat(harmless(browser.press(refused, hits, ""), 200)).contains("Eén besluit is bewaard.");
        assertThat(context("GM0924").path("goals")).extracting(goal -> goal.path("standing").asString())
                .containsExactly("accepted", "dropped");
    }

    @Test
    void saysInWordsWhyATextIsRefusedAndKeepsWhatWasTyped() throws IOException {
        assertThat(refused(PolicyFiles.pdf(Optional.of("geheim"), "Wij willen.")))
                .contains("beveiligd met een wachtwoord");
        assertThat(refused(PolicyFiles.pdf(Optional.empty(), "", ""))).contains("Misschien is het een scan");
        assertThat(refused(PolicyFiles.bomb())).contains("Dit stuk is niet aangeleverd");
        assertThat(refused("%PDF-1.7 kapot".getBytes(StandardCharsets.UTF_8))).contains("niet te openen");
        assertThat(refused(new byte[0])).contains("Misschien wilt u een bestand kiezen of de tekst plakken.");
        assertThat(refused(new byte[(20 << 20) + 1])).contains("groter dan 20 MB");
        HttpResponse<String> far = browser.upload(path("GM0925"), new byte[31 << 20], field("title", "Akkoord"));
        assertThat(harmless(far, 400)).contains("groter dan 20 MB");
        HttpResponse<String> tooLong = browser.upload(path("GM0925"), new byte[0], field("title", "x".repeat(301)),
                field("text", TEXT));
        assertThat(harmless(tooLong, 400)).contains("De titel is te lang", "Wij pakken eenzaamheid aan.");
    }

    private String refused(byte[] file) {
        String page = harmless(browser.upload(path("GM0925"), file, field("title", "Akkoord \"2026\"")), 400);
        assertThat(page).contains("role=\"alert\"", "value=\"Akkoord &quot;2026&quot;\"");
        return page;
    }

    @Test
    void takesALargeFileAPastedTextAndNamesThePage() throws IOException {
        byte[] large = (TEXT + " ").repeat(20_000).getBytes(StandardCharsets.UTF_8);
        assertThat(browser.upload(path("GM0926"), large).statusCode()).isEqualTo(303);
        HttpResponse<String> pasted = browser.upload(path("GM0926"), new byte[0], field("text", TEXT));
        assertThat(pasted.statusCode()).isEqualTo(303);
        HttpResponse<String> paged = browser.upload(path("GM0926"),
                PolicyFiles.pdf(Optional.empty(), "Wij pakken eenzaamheid aan.", ""));
        String address = paged.headers().firstValue("Location").orElseThrow();

        assertThat(browser.page(address.substring(address.indexOf("/gemeenten"))))
                .contains("Voorstel 1, bladzijde 1", "Op deze bladzijden stond geen tekst die te lezen is: 2.");
    }

    @Test
    void otherFormsTakeNoLargeFile() {
        assertThat(browser.upload("/gemeenten/GM0927/figures/table", new byte[3 << 20]).statusCode()).isEqualTo(413);
        assertThat(browser.upload("/zelfscan/file", new byte[3 << 20]).statusCode()).isEqualTo(413);
    }
}
