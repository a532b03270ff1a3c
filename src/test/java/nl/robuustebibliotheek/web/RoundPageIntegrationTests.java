package nl.robuustebibliotheek.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static nl.robuustebibliotheek.web.PressedForm.harmless;
import static org.assertj.core.api.Assertions.assertThat;

/** An adviser without script keeps a year with a municipality: talks, agreements and what came of them. */
@AdviserService
class RoundPageIntegrationTests {

    private static final String PATH = "/rondes";
    private static final String HOSTILE = "</textarea><script>alert(1)</script>\"'><img src=x onerror=a()>";
    private static final AtomicInteger LIBRARIES = new AtomicInteger(8_700);
    private static final int YEAR = LocalDate.now(ZoneOffset.UTC).getYear();
    /** Every field that a round can have, in every side's voice, also what this page does not ask. */
    private static final String FULL = """
            {"municipality": "GM9999", "year": %d,
             "contacts": [
              {"date": "%1$d-04-14", "audience": "official", "occasion": "accounts", "subject": "Jaarrekening & \\"meer\\"",
               "followUp": "Eerst dit.\\n\\n  Dan dat."},
              {"date": "%1$d-09-17", "audience": "other-alderman", "occasion": "budget", "subject": "Indexering"}],
             "agreements": [
              {"id": "evening-help", "action": "Een avond hulp", "ownerLibrary": "teamleider",
               "ownerMunicipality": "beleidsmedewerker\\nsociaal domein", "measure": {"name": "vragen", "unit": "per avond",
               "baseline": 0.5, "target": 1234567.25, "measureOn": "2030-05-01", "reached": -3}, "means": "vier uur",
               "due": "2030-04-01", "state": "partly-done", "yielded": "Zes mensen.", "whyNot": "Niet alles kon.", "since": 2024},
              {"id": "index", "action": "Indexering vastleggen", "state": "not-agreed", "whyNot": "Wacht op de circulaire."}],
             "views": [
              {"block": "staff", "by": "library", "seen": "worrying", "text": "Bij ziekte valt het stil."},
              {"block": "proximity", "by": "adviser", "seen": "good"},
              {"block": "staff", "by": "municipality", "seen": "good"},
              {"block": "staff", "by": "adviser", "seen": "fair", "text": "Kwetsbaar."}]}
            """;

    @LocalServerPort
    private int port;
    private Calls calls;
    private String pass = "";
    private String id = "";

    @BeforeEach
    void openADoor() {
        calls = new Calls(port);
        pass = PressedForm.pass(calls);
        id = assessed("small-town");
    }

    private String assessed(String example) {
        return PressedForm.assessed(calls, example, LIBRARIES.incrementAndGet());
    }

    private String open(int year) {
        return harmless(PressedForm.send(calls, PATH + "/round", Map.of("id", id, "year", Integer.toString(year)),
                pass), 200);
    }

    private HttpResponse<String> press(PressedForm form, String button) {
        return form.with("go", button).send(calls, pass);
    }

    private static PressedForm form(String page) {
        return PressedForm.on(page, PATH + "/edits");
    }

    private String address(int year) {
        return "/v1/assessments/" + id + "/rounds/" + year + "?municipality=GM9999";
    }

    private HttpResponse<String> put(int year, String round) {
        return calls.send("PUT", address(year), BodyPublishers.ofString(round), "Authorization", "Bearer adviser",
                "Content-Type", "application/json");
    }

    private JsonNode kept(int year) {
        return Calls.json(calls.get(address(year), "Authorization", "Bearer adviser"));
    }

    @Test
    void opensOnlyWithTheTokenAndTakesNoFormFromElsewhere() {
        assertThat(calls.get(PATH).body()).contains("type=\"password\"").doesNotContain("name=\"id\"");
        assertThat(calls.get("/en/rounds").body()).contains("<html lang=\"en\">", "href=\"/rondes\"");
        for (String path : new String[]{"/round", "/edits", "/document"}) {
            assertThat(PressedForm.send(calls, PATH + path, Map.of("id", id), "").statusCode()).as(path)
                    .isEqualTo(401);
            assertThat(PressedForm.send(calls, PATH + path, Map.of("id", id), pass, "Sec-Fetch-Site", "cross-site")
                    .statusCode()).as(path).isEqualTo(403);
        }
        assertThat(calls.get(PATH, "Cookie", pass).body()).contains("name=\"id\"", "name=\"year\"");
        assertThat(harmless(PressedForm.send(calls, PATH + "/round", Map.of("id", HOSTILE, "year", HOSTILE), pass),
                404)).contains("href=\"/rondes\"");
    }

    @Test
    void givesBackToTheLetterWhatNobodyTouched() {
        assertThat(put(YEAR, FULL.formatted(YEAR)).statusCode()).isEqualTo(200);
        JsonNode before = kept(YEAR);
        String page = open(YEAR);
        assertThat(page).contains("alleen over verantwoording of geld", "Bij ziekte valt het stil.",
                "Hier verschilt de kijk", "1234567,25");

        harmless(press(form(page), "keep"), 200);
        assertThat(kept(YEAR)).isEqualTo(before);

        String changed = harmless(press(form(page).with("contacts/1/occasion", "visit"), "keep"), 200);
        assertThat(changed).contains("Bewaard als versie 2").doesNotContain("alleen over verantwoording of geld");
        assertThat(kept(YEAR).toString()).isEqualTo(before.toString().replace("\"budget\"", "\"visit\""));

        String english = harmless(PressedForm.send(calls, "/en/rounds/round",
                Map.of("id", id, "year", Integer.toString(YEAR)), pass), 200);
        assertThat(english).contains("1234567.25", "Views differ here");
        harmless(PressedForm.on(english, "/en/rounds/edits").with("contacts/1/occasion", "budget").with("go", "keep")
                .send(calls, pass), 200);
        assertThat(kept(YEAR)).isEqualTo(before);
    }

    @Test
    void addsRowsDropsThemAndKeepsNothingBeforeTheButton() {
        String page = harmless(press(form(open(YEAR)), "more:agreements"), 200);
        page = harmless(press(form(page).with("agreements/0/action", "Een avond hulp bij formulieren"),
                "more:agreements"), 200);
        page = harmless(press(form(page).with("agreements/1/action", "Vergissing"), "more:contacts"), 200);
        page = harmless(press(form(page), "less:agreements:1"), 200);
        assertThat(page).contains("Een avond hulp bij formulieren", "name=\"contacts/0/date\"", "nog niet bewaard")
                .doesNotContain("Vergissing");
        assertThat(calls.get(address(YEAR), "Authorization", "Bearer adviser").statusCode()).isEqualTo(404);

        String kept = harmless(press(form(page).with("agreements/0/ownerLibrary", "teamleider educatie")
                .with("agreements/0/ownerMunicipality", "beleidsmedewerker").with("agreements/0/due", "2030-04-01")
                .with("agreements/0/measure/name", "vragen").with("agreements/0/measure/unit", "per avond")
                .with("agreements/0/measure/target", "1.250,5").with("views/0/seen", "fair"), "keep"), 200);

        assertThat(kept).contains("Bewaard als versie 1", "Gaat mee naar " + (YEAR + 1) + " (1)")
                .doesNotContain("name=\"contacts/0/date\"");
        JsonNode round = kept(YEAR);
        assertThat(round.at("/agreements/0/id").asString()).isEqualTo(YEAR + "-1");
        assertThat(round.at("/agreements/0/measure/target").decimalValue()).isEqualByComparingTo("1250.5");
        assertThat(round.at("/views/0/by").asString()).isEqualTo("adviser");
        assertThat(round.has("contacts")).isFalse();

        String next = open(YEAR + 1);
        assertThat(next).contains("gaan mee uit een eerder jaar", "loopt sinds " + YEAR,
                "Een avond hulp bij formulieren");
        harmless(press(form(next).with("agreements/0/state", "done").with("agreements/0/yielded", "Elke week zes."),
                "keep"), 200);
        assertThat(kept(YEAR + 1).at("/agreements/0/id").asString()).isEqualTo(YEAR + "-1");
        assertThat(open(YEAR + 2)).doesNotContain("Een avond hulp bij formulieren");
    }

    @Test
    void saysAtEachFieldWhatIsWrongAndLosesNothing() {
        put(YEAR, FULL.formatted(YEAR));

        String page = harmless(press(form(open(YEAR)).with("agreements/0/state", "agreed")
                .with("agreements/0/ownerMunicipality", "").with("agreements/0/measure/baseline", "veel")
                .with("agreements/1/whyNot", " ").with("contacts/0/date", "gisteren")
                .with("contacts/1/subject", HOSTILE.repeat(10)).with("contacts/1/audience", "")
                .with("views/2/text", "Zonder oordeel"), "keep"), 400);

        assertThat(page).contains("Dit is nog niet bewaard",
                "<a href=\"#agreements-0-ownerMunicipality\">Afspraak 1: Vul in wie dit bij de gemeente doet.",
                "<a href=\"#agreements-0-measure-baseline\">Afspraak 1: Vul een getal in",
                "<a href=\"#agreements-1-whyNot\">Afspraak 2: Vul in waarom",
                "<a href=\"#contacts-0-date\">Gesprek 1: Deze dag bestaat niet",
                "<a href=\"#contacts-1-subject\">Gesprek 2: Deze tekst is te lang",
                "<a href=\"#contacts-1-audience\">Gesprek 2: Vul dit in.",
                "<a href=\"#views-2-seen\">financiën: Kies hoe u het ziet",
                "id=\"contacts-0-date-wrong\"", "value=\"gisteren\" aria-invalid=\"true\"", "value=\"veel\"",
                "Zonder oordeel</textarea>", "&lt;script&gt;");
        assertThat(kept(YEAR).at("/agreements/0/state").asString()).isEqualTo("partly-done");
        assertThat(harmless(press(form(page).with("agreements/0/state", "verzonnen"), "keep"), 400))
                .contains("Kies een van de mogelijkheden.");
    }

    @Test
    void keepsWhatWasTypedWhenAColleagueWasFirst() {
        String mine = harmless(press(form(open(YEAR)), "more:contacts"), 200);
        String theirs = FULL.formatted(YEAR);
        put(YEAR, theirs);
        PressedForm typed = form(mine).with("contacts/0/date", YEAR + "-10-01").with("contacts/0/audience", "council")
                .with("contacts/0/occasion", "visit").with("contacts/0/subject", "Mijn gesprek.");

        String refused = harmless(press(typed, "keep"), 409);

        assertThat(refused).contains("Een collega was u voor", "Mijn gesprek.</textarea>", "Jaarrekening &amp;",
                "Een avond hulp: Zes mensen.");
        assertThat(kept(YEAR).at("/contacts/0/subject").asString()).startsWith("Jaarrekening");
        harmless(press(form(refused), "keep"), 200);
        JsonNode round = kept(YEAR);
        assertThat(round.at("/contacts/0/subject").asString()).isEqualTo("Mijn gesprek.");
        assertThat(round.path("views")).extracting(each -> each.path("by").asString())
                .containsExactly("library", "municipality");
    }

    @Test
    void makesTheItemForTheAgendaAndTheLookBackOfWhatIsKept() {
        Map<String, String> feedback = Map.of("id", id, "municipality", "GM9999", "form", "feedback", "format",
                "html");
        assertThat(PressedForm.send(calls, PATH + "/document", feedback, pass).body())
                .contains("nog niets afgesproken");
        put(YEAR, FULL.formatted(YEAR));

        String page = open(YEAR);
        String agenda = PressedForm.on(page, PATH + "/document").with("format", "html").send(calls, pass).body();

        assertThat(agenda).contains("Voor de agenda van het managementteam", "Alle gesprekken gingen over geld")
                .doesNotContain("Een avond hulp");
        assertThat(PressedForm.send(calls, PATH + "/document", feedback, pass).body()).contains("Een avond hulp",
                "Zes mensen.").doesNotContain("Bij ziekte valt het stil", "Indexering</");
        String guide = "/v1/assessments/" + id + "/guide?municipality=GM9999&form=";
        assertThat(calls.get(guide + "feedback", "Accept", "text/markdown").body()).contains("Zes mensen.");
        assertThat(calls.get(guide + "agenda", "Accept", "text/markdown").body()).contains("managementteam")
                .doesNotContain("Alle gesprekken");
        assertThat(calls.get(guide + "agenda&edition=handout").statusCode()).isEqualTo(400);
    }

    @Test
    void asksWithWhichMunicipalityWhereThereAreSeveral() {
        id = assessed("regional");

        String asked = open(YEAR);

        PressedForm question = PressedForm.on(asked, PATH + "/round");
        assertThat(asked).contains("Met welke gemeente?");
        String code = asked.split("<option value=\"", 3)[1].split("\"", 2)[0];
        assertThat(harmless(question.with("municipality", code).send(calls, pass), 200)).contains("Gesprek erbij");
        assertThat(harmless(question.with("municipality", "GM0000").send(calls, pass), 400)).contains("Terug");
    }

    @Test
    void isReachedFromThePortfolioAndFromTheGuide() {
        PressedForm.send(calls, "/portefeuille/talks", Map.of("id", id, "municipality", "GM9999"), pass);
        assertThat(calls.get("/portefeuille", "Cookie", pass).body()).contains("action=\"/rondes/round\"");
        assertThat(PressedForm.send(calls, "/leidraad-bewerken/talk", Map.of("id", id, "audience", "official"), pass)
                .body()).contains("action=\"/rondes/round\"");
        PressedForm.send(calls, "/portefeuille/removals", Map.of("id", id, "municipality", "GM9999"), pass);
    }
}
