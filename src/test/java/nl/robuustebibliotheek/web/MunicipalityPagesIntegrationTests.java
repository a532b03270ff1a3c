package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static nl.robuustebibliotheek.web.AdviserBrowser.field;
import static nl.robuustebibliotheek.web.AdviserBrowser.harmless;
import static org.assertj.core.api.Assertions.assertThat;

/** An adviser without script keeps what is known of a municipality, part by part, and meets a colleague. */
@AdviserService
class MunicipalityPagesIntegrationTests {

    private static final String HOSTILE = "</textarea><script>alert(1)</script>\"'><img src=x onerror=a()>";
    private static final List<String> PARTS = List.of("about", "goals", "themes", "roles", "moments", "figures",
            "groups", "funded", "needs", "providers", "terms", "innovations", "story");

    @LocalServerPort
    private int port;
    private Calls calls;
    private AdviserBrowser browser;

    @BeforeEach
    void openADoor() {
        calls = new Calls(port);
        browser = new AdviserBrowser(calls, "/gemeenten/entrance");
    }

    private HttpResponse<String> put(String code, String json) {
        HttpResponse<String> kept = calls.send("PUT", "/v1/municipality-contexts/" + code,
                BodyPublishers.ofString(json),
                "Content-Type", "application/json", "Authorization", "Bearer adviser");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        return kept;
    }

    private String document(String code) {
        return calls.get("/v1/municipality-contexts/" + code, "Authorization", "Bearer adviser").body();
    }

    private JsonNode context(String code) {
        return Calls.json(calls.get("/v1/municipality-contexts/" + code, "Authorization", "Bearer adviser"));
    }

    private String kept(String path, String page, AdviserBrowser.Field... filled) {
        return harmless(browser.press(page, path, "keep", filled), 200);
    }

    @Test
    void asksTheTokenAndTakesNoFormFromElsewhere() {
        assertThat(calls.get("/gemeenten").body()).contains("type=\"password\"").doesNotContain("GM0");
        assertThat(calls.get("/gemeenten/GM0901/goals").body()).contains("type=\"password\"");
        assertThat(calls.get("/en/municipalities").body()).contains("<html lang=\"en\">", "href=\"/gemeenten\"");
        assertThat(calls.post("/gemeenten/GM0901/goals", new byte[0]).statusCode()).isEqualTo(401);
        assertThat(calls.post("/gemeenten/GM0901/policy-texts", new byte[0]).statusCode()).isEqualTo(401);
        assertThat(calls.post("/gemeenten/GM0901/figures/table", new byte[0]).statusCode()).isEqualTo(401);
        assertThat(browser.post("/gemeenten/GM0901/goals", List.of(), "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(harmless(browser.get("/gemeenten/XX"), 404)).contains("href=\"/gemeenten\"");
        assertThat(harmless(browser.get("/gemeenten/GM0901/geheim"), 404)).contains("href=\"/gemeenten\"");
    }

    @Test
    void offersTheMunicipalitiesThatTheLibrariesServe() {
        calls.submit(new String(Calls.example("small-town"), StandardCharsets.UTF_8).replace("GM9999", "GM0911")
                .replace("Voorbeeldstad", "Naamstad").getBytes(StandardCharsets.UTF_8));

        String list = browser.page("/gemeenten");

        assertThat(list).contains("<a href=\"/gemeenten/GM0911\">Naamstad</a> (GM0911)");
        HttpResponse<String> byName = browser.press(list, "/gemeenten/choice", "", field("municipality", "naamstad"));
        assertThat(byName.headers().firstValue("Location").orElseThrow()).endsWith("/gemeenten/GM0911");
        assertThat(browser.press(list, "/gemeenten/choice", "", field("municipality", "gm 0902")).headers()
                .firstValue("Location").orElseThrow()).endsWith("/gemeenten/GM0902");
        assertThat(harmless(browser.press(list, "/gemeenten/choice", "", field("municipality", HOSTILE)), 400))
                .contains("Misschien bedoelt u een code als GM0363", "&lt;script&gt;");
    }

    @Test
    void carriesEverythingAlongThatNobodyTouches() throws IOException {
        String full = Files.readString(Path.of("docs/examples/guides/context-voorbeeldstad.json"))
                .replace("GM9999", "GM0903").replace("\"national\": 11.8", "\"national\": 1234.50")
                .replace("\"page\": \"12\"", "\"page\": \"12\", \"hit\": 3")
                .replace("\"publisher\": \"Gemeente Voorbeeldstad\", \"date\": \"2026-06-04\"",
                        "\"publisher\": \"Gemeente\\nVoorbeeldstad \", \"date\": \"2026-06-04\", \"url\": \"https://x.example/a?b=1&c\"")
                .replace("\"theme\": \"equal-chances\"", "\"theme\": \"een-eigen-thema\"")
                .replace("\"document\": \"framework-2027\", \"page\": \"3\"", "\"document\": \"weg\", \"page\": \"3\"")
                .replace("[\"loneliness\"]", "[\"loneliness\", \"eigen-thema\"]")
                .replace("Bij ons begint", "  <b>Bij</b> ons\\r\\nbegint")
                .replace("\"municipality\": \"GM0903\",", "\"municipality\": \"GM0903\", \"shareMoney\": true,");
        put("GM0903", full);
        String before = document("GM0903");

        for (String language : List.of("/gemeenten/", "/en/municipalities/")) {
            for (String part : PARTS) {
                String path = language + "GM0903/" + part;
                kept(path, browser.page(path));
                assertThat(document("GM0903")).as(path).isEqualTo(before);
            }
        }
        assertThat(browser.page("/gemeenten/GM0903")).contains("Laaggeletterdheid", "Conclusie: aan hen overlaten",
                "Portefeuille: cultuur, onderwijs", "Schrijven begint: 1 maart 2027").doesNotContain("<b>Bij</b>");
    }

    @Test
    void buildsAContextFromNothingRowByRow() {
        String goals = "/gemeenten/GM0904/goals";
        assertThat(browser.page("/gemeenten/GM0904")).contains("nog niets bewaard", "Nog nodig voor het gesprek.");
        String draft = harmless(browser.press(browser.page(goals), goals, "more:goals",
                field("/documents/0/title", "Coalitieakkoord 2026–2030"), field("/goals/0/text", "Wij lezen voor.")),
                200);
        assertThat(draft).contains("Er is nog niets bewaard", "<option value=\"coalitieakkoord-2026-2030\">");
        assertThat(calls.get("/v1/municipality-contexts/GM0904", "Authorization", "Bearer adviser").statusCode())
                .isEqualTo(404);

        String kept = kept(goals, draft, field("/goals/0/document", "coalitieakkoord-2026-2030"),
                field("/goals/0/page", "12"), field("/goals/0/theme", "literacy"),
                field("/goals/1/text", "Wij bezuinigen."), field("/goals/1/against", "1"));

        assertThat(kept).contains("Bewaard als versie 1", "role=\"status\"");
        JsonNode context = context("GM0904");
        assertThat(context.at("/documents/0/id").asString()).isEqualTo("coalitieakkoord-2026-2030");
        assertThat(context.at("/goals/0/document").asString()).isEqualTo("coalitieakkoord-2026-2030");
        assertThat(context.at("/goals/1/against").asBoolean()).isTrue();

        String dropped = harmless(browser.press(kept, goals, "less:goals:0"), 200);
        assertThat(dropped).contains("Wij bezuinigen.").doesNotContain("Wij lezen voor.");
        assertThat(context("GM0904").path("goals").size()).isEqualTo(2);
        kept(goals, dropped);
        assertThat(context("GM0904").path("goals").size()).isEqualTo(1);
    }

    @Test
    void keepsEveryKindOfField() {
        String at = "/gemeenten/GM0905/";
        kept(at + "roles", browser.page(at + "roles"), field("/roles/0/audience", "mayor"));
        kept(at + "roles", browser.page(at + "roles"), field("/roles/0/portfolio", "culture"),
                field("/roles/0/portfolio", "buildings"));
        kept(at + "moments", browser.page(at + "moments"), field("/moments/0/title", "Kadernota"),
                field("/moments/0/kind", "framework"), field("/moments/0/date", "2027-06-24"),
                field("/moments/0/writingFrom", "2027-03-01"), field("/moments/0/writer", "team samenleving"));
        kept(at + "themes", browser.page(at + "themes"), field("/coalitionThemes", "loneliness"));
        kept(at + "providers", browser.page(at + "providers"), field("/providers/0/name", "Welzijn"),
                field("/providers/0/offer", "inloop"), field("/providers/0/costs", "€ 60.000"),
                field("/providers/0/conclusion", "leave-it-to-them"));
        kept(at + "groups", browser.page(at + "groups"), field("/groupsAtRisk/0", "ouderen"));
        kept(at + "story", browser.page(at + "story"), field("/story/quotation/text", "Nu wel."),
                field("/story/quotation/who", "een deelnemer"));
        kept("/en/municipalities/GM0905/funded", browser.page("/en/municipalities/GM0905/funded"),
                field("/fundedNow/0/what", "taalhuis"), field("/fundedNow/0/euros", "35,000.50"),
                field("/fundedNow/0/year", "2026"));

        JsonNode context = context("GM0905");
        assertThat(context.at("/roles/0/portfolio").toString()).isEqualTo("[\"culture\",\"buildings\"]");
        assertThat(context.at("/moments/0/writer").asString()).isEqualTo("team samenleving");
        assertThat(context.at("/coalitionThemes/0").asString()).isEqualTo("loneliness");
        assertThat(context.at("/providers/0/costs").asInt()).isEqualTo(60_000);
        assertThat(context.at("/providers/0/conclusion").asString()).isEqualTo("leave-it-to-them");
        assertThat(context.at("/groupsAtRisk/0").asString()).isEqualTo("ouderen");
        assertThat(context.at("/story/quotation/consent").asBoolean(true)).isFalse();
        assertThat(context.at("/fundedNow/0/euros").decimalValue()).isEqualByComparingTo("35000.5");
    }

    @Test
    void saysWhatIsWrongAtItsFieldAndLosesNothing() {
        String path = "/gemeenten/GM0906/moments";
        String refused = harmless(browser.press(browser.page(path), path, "keep", field("/moments/0/title", HOSTILE),
                field("/moments/0/date", "2027-02-31"), field("/moments/0/writer", "x".repeat(301))), 400);

        assertThat(refused).contains("Dit is nog niet bewaard", "role=\"alert\"",
                "<a href=\"#moments-0-kind\">Besluit 1, Soort: Kies hier iets.</a>",
                "aria-describedby=\"moments-0-date-wrong\"", "Deze dag bestaat niet", "value=\"2027-02-31\"",
                "Deze tekst is te lang", "x".repeat(301), "&lt;script&gt;");
        assertThat(kept(path, refused, field("/moments/0/kind", "budget"), field("/moments/0/date", "2027-02-28"),
                field("/moments/0/writer", ""))).contains("Bewaard als versie 1");

        String figures = "/gemeenten/GM0906/figures";
        String wrong = harmless(
                browser.press(browser.page(figures), figures, "keep", field("/figures/0/name", "Lezers"),
                        field("/figures/0/municipality", "veel"), field("/figures/0/year", "vorig jaar")),
                400);
        assertThat(wrong).contains("Cijfer 1, Gemeente: Dit is geen getal.", "Cijfer 1, Jaar: Dit is geen jaar.",
                "value=\"veel\"", "value=\"vorig jaar\"", "Cijfer 1, Bron: Vul dit nog in.");
        assertThat(wrong.split("href=\"#figures-0-municipality\"", -1)).hasSize(2);
    }

    @Test
    void doesNotOverwriteAColleagueAndMixesTwoParts() {
        String needs = "/gemeenten/GM0907/needs";
        put("GM0907", "{\"municipality\":\"GM0907\",\"unmetNeeds\":[\"avond\"]}");
        String mine = browser.page(needs);
        String groups = browser.page("/gemeenten/GM0907/groups");
        put("GM0907", "{\"municipality\":\"GM0907\",\"unmetNeeds\":[\"avond\",\"zondag\"]}");

        assertThat(kept("/gemeenten/GM0907/groups", groups, field("/groupsAtRisk/0", "jongeren")))
                .as("another part").contains("Bewaard als versie 3");
        String refused = harmless(browser.press(mine, needs, "keep", field("/unmetNeeds/0", "ochtend")), 409);

        assertThat(refused).contains("Een collega was u voor", "Uw collega heeft hier:", "zondag", "value=\"ochtend\"");
        assertThat(context("GM0907").path("unmetNeeds").size()).isEqualTo(2);
        String taken = harmless(browser.press(refused, needs, "take:unmetNeeds:1"), 200);
        kept(needs, taken);
        assertThat(context("GM0907").path("unmetNeeds").toString()).isEqualTo("[\"ochtend\",\"zondag\"]");
        assertThat(context("GM0907").at("/groupsAtRisk/0").asString()).isEqualTo("jongeren");
    }

    @Test
    void takesAsManyRowsAsThereMayBe() {
        StringBuilder goals = new StringBuilder("{\"municipality\":\"GM0909\",\"goals\":[");
        for (int goal = 0; goal < 500; goal++) {
            goals.append(goal == 0 ? "" : ",").append("{\"text\":\"").append("Doel %d. ".formatted(goal).repeat(40))
                    .append("\"}");
        }
        put("GM0909", goals.append("]}").toString());
        String before = document("GM0909");
        String path = "/gemeenten/GM0909/goals";

        String kept = kept(path, browser.page(path));

        assertThat(kept).doesNotContain("value=\"more:goals\"");
        assertThat(document("GM0909")).isEqualTo(before);
    }

    @Test
    void leadsFromThePortfolioAndTheGuideToWhatIsMissing() {
        String id = Calls.json(calls.submit(new String(Calls.example("village"), StandardCharsets.UTF_8)
                .replaceAll("(GM|BE)\\d{2,4}", "GM0910").getBytes(StandardCharsets.UTF_8))).path("id").asString();
        browser.post("/portefeuille/talks", List.of(field("id", id), field("municipality", "GM0910")));

        assertThat(browser.page("/portefeuille")).contains(
                "<a href=\"/gemeenten/GM0910\">niets bekend van de gemeente</a>");
        put("GM0910", "{\"municipality\":\"GM0910\"}");
        assertThat(browser.page("/en/portfolio")).contains(
                "<a href=\"/en/municipalities/GM0910/goals\">no goals of the municipality</a>",
                "<a href=\"/en/municipalities/GM0910/roles\">", "<a href=\"/en/municipalities/GM0910/moments\">");
        assertThat(harmless(browser.post("/leidraad-bewerken/talk", List.of(field("id", id))), 200))
                .contains("href=\"/gemeenten/GM0910\"");
    }
}
