package nl.robuustebibliotheek.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.submission.MarkupText;

import static org.assertj.core.api.Assertions.assertThat;

/** An adviser without script: opens a guide by its number, changes it, meets a colleague, and sees what changed beneath. */
@AdviserService
class GuideEditsPageIntegrationTests {

    private static final String PATH = "/leidraad-bewerken";
    private static final String HOSTILE = "</textarea><script>alert(1)</script>\"'><img src=x onerror=a()>";
    private static final Pattern HIDDEN = Pattern
            .compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Pattern AREA = Pattern.compile(
            "<textarea id=\"[^\"]*\" name=\"([^\"]*)\"[^>]*>\n(.*?)</textarea>",
            Pattern.DOTALL);
    private static final Pattern CHECKED = Pattern.compile("<input type=\"checkbox\" id=\"[^\"]*\" name=\"([^\"]*)\" "
            + "value=\"(1)\" checked>");
    private static final AtomicInteger LIBRARIES = new AtomicInteger(7_700);

    @LocalServerPort
    private int port;
    private Calls calls;
    private String pass = "";
    private String submission = "";
    private String id = "";

    @BeforeEach
    void openADoor() {
        calls = new Calls(port);
        pass = post(PATH + "/entrance", "", field("token", "adviser")).headers().firstValue("Set-Cookie").orElseThrow()
                .split(";", 2)[0];
        submission = new String(Calls.example("small-town"), StandardCharsets.UTF_8).replace("NL-0899990000",
                "NL-089999" + LIBRARIES.incrementAndGet());
        id = assessed(submission);
    }

    private record Field(String name, String value) {}

    private static Field field(String name, String value) {
        return new Field(name, value);
    }

    private String assessed(String json) {
        HttpResponse<String> kept = calls.submit(json.getBytes(StandardCharsets.UTF_8));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        return Calls.json(kept).path("id").asString();
    }

    private HttpResponse<String> post(String path, String cookie, List<Field> fields, String... headers) {
        String body = fields.stream().map(each -> encoded(each.name()) + "=" + encoded(each.value()))
                .collect(Collectors.joining("&"));
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
        if (!cookie.isEmpty()) {
            all.addAll(List.of("Cookie", cookie));
        }
        all.addAll(List.of(headers));
        return calls.post(path, body.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    private HttpResponse<String> post(String path, String cookie, Field... fields) {
        return post(path, cookie, List.of(fields));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String open(String assessment) {
        return harmless(post(PATH + "/talk", pass, field("id", assessment), field("audience", "alderman")), 200);
    }

    private static String harmless(HttpResponse<String> page, int status) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self'").doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("<script", "<img", "style=\"");
        return page.body();
    }

    /** What a browser would send of the form on this page, with these fields filled in otherwise. */
    private HttpResponse<String> press(String page, String button, Field... filled) {
        String form = page.substring(page.indexOf("<form method=\"post\" action=\"" + PATH + "/edits"));
        String own = form.substring(0, form.indexOf("</form>"));
        Map<String, String> changed = List.of(filled).stream().collect(Collectors.toMap(Field::name, Field::value));
        List<Field> fields = new ArrayList<>();
        for (Pattern pattern : List.of(HIDDEN, AREA, CHECKED)) {
            for (MatchResult each : pattern.matcher(own).results().toList()) {
                String name = HtmlUtils.htmlUnescape(each.group(1));
                if (!changed.containsKey(name)) {
                    fields.add(field(name, HtmlUtils.htmlUnescape(each.group(2)).replace("\n", "\r\n")));
                }
            }
        }
        List.of(filled).stream().filter(each -> !each.value().isEmpty()).forEach(fields::add);
        fields.add(field("go", button));
        return post(PATH + "/edits", pass, fields);
    }

    private static List<String> keys(String page, String kind) {
        return Pattern.compile("name=\"key\" value=\"(" + kind + "/[^\"]*)\"").matcher(page).results()
                .map(each -> each.group(1)).toList();
    }

    private static String part(String page, String key) {
        String from = page.substring(page.indexOf("<h3 id=\"" + key.replace('/', '-') + "\""));
        return from.substring(0, from.indexOf("<p class=\"moves\">"));
    }

    private JsonNode edits(String assessment) {
        return Calls.json(calls.get("/v1/assessments/" + assessment + "/guide-edits", "Authorization",
                "Bearer adviser"));
    }

    private static JsonNode edit(JsonNode edits, String key) {
        return edits.path("edits").valueStream().filter(each -> each.path("key").asString().equals(key)).findFirst()
                .orElseThrow();
    }

    @Test
    void asksTheTokenOnceAndTakesNoFormFromElsewhere() {
        assertThat(calls.get(PATH).body()).contains("type=\"password\"").doesNotContain("name=\"id\"");
        assertThat(calls.get("/en/edit-guide").body()).contains("<html lang=\"en\">", "href=\"/leidraad-bewerken\"");
        assertThat(post(PATH + "/entrance", "", field("token", "raden")).statusCode()).isEqualTo(401);
        assertThat(post(PATH + "/talk", "", field("id", id)).statusCode()).isEqualTo(401);
        assertThat(post(PATH + "/edits", "", field("id", id)).statusCode()).isEqualTo(401);
        assertThat(post(PATH + "/guide", "", field("id", id)).statusCode()).isEqualTo(401);
        assertThat(post("/portefeuille/talks", "", field("id", id)).statusCode()).isEqualTo(401);
        assertThat(post(PATH + "/talk", pass, List.of(field("id", id)), "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);

        HttpResponse<String> in = post("/en/edit-guide/entrance", "", field("token", "adviser"));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/en/edit-guide");
        assertThat(in.headers().allValues("Set-Cookie")).hasSizeGreaterThan(4)
                .allMatch(each -> each.contains("HttpOnly") && each.contains("SameSite=Strict"))
                .noneMatch(each -> each.contains("Path=/;"));
        assertThat(calls.get(PATH, "Cookie", pass).body()).contains("name=\"id\"", "name=\"audience\"");
        assertThat(harmless(post(PATH + "/talk", pass, field("id", HOSTILE), field("municipality", HOSTILE)), 404))
                .contains("href=\"/leidraad-bewerken\"");
    }

    @Test
    void leavesOutMovesAndRewritesAndTheGuideFollows() {
        String page = open(id);
        List<String> points = keys(page, "point");
        assertThat(points).hasSizeGreaterThan(2);
        assertThat(page).contains("Voorbeeldstad", "wethouder").doesNotContain("<p class=\"marks\">Herschreven");

        String moved = harmless(press(page, "down:" + points.get(0)), 200);
        assertThat(keys(moved, "point").subList(0, 3)).containsExactly(points.get(1), points.get(0), points.get(2));
        assertThat(moved).contains("Er is nog niets bewaard");
        assertThat(edits(id).path("edits").size()).isZero();

        String kept = harmless(press(moved, "keep", field("off:" + points.get(2), "1"),
                field("text:" + points.get(0), "Onze eigen woorden & meer.")), 200);

        assertThat(kept).contains("Bewaard als versie 1");
        assertThat(keys(kept, "point").subList(0, 2)).containsExactly(points.get(1), points.get(0));
        assertThat(part(kept, points.get(0))).contains("Herschreven.", "Verplaatst: stond op plaats 1.",
                "Onze eigen woorden &amp; meer.</textarea>");
        assertThat(part(kept, points.get(2))).contains("Weggelaten.", " checked").doesNotContain("als kans");
        assertThat(part(kept, points.get(1))).contains("Staat in de leidraad als kans 1.");
        assertThat(part(kept, points.get(3))).contains("Staat in de leidraad als kans 3.");
        assertThat(part(kept, points.get(4))).contains("Staat alleen in de voorbereiding.");
        JsonNode edits = edits(id);
        assertThat(edits.path("edits").size()).isEqualTo(3);
        assertThat(edit(edits, points.get(1)).path("place").asInt()).isEqualTo(1);
        assertThat(edit(edits, points.get(2)).path("off").asBoolean()).isTrue();
        assertThat(edit(edits, points.get(0)).at("/was/en").asString()).isNotBlank();

        HttpResponse<String> guide = post(PATH + "/guide", pass, field("id", id), field("audience", "alderman"),
                field("edition", "handout"), field("format", "html"));
        assertThat(guide.body()).contains("Onze eigen woorden &amp; meer.");
        assertThat(guide.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("'sha256-");
        assertThat(post(PATH + "/guide", pass, field("id", id), field("format", "pdf")).body()).startsWith("%PDF");

        String back = harmless(press(kept, "back:" + points.get(0)), 200);
        assertThat(part(back, points.get(0))).doesNotContain("Herschreven.", "Verplaatst", "Onze eigen woorden");
        harmless(press(back, "keep"), 200);
        assertThat(edits(id).path("edits")).extracting(each -> each.path("key").asString())
                .containsExactly(points.get(2));
        harmless(press(harmless(press(open(id), "back:" + points.get(2)), 200), "keep"), 200);
        assertThat(edits(id).path("edits").size()).isZero();
    }

    @Test
    void keepsWhatWasTypedWhenAColleagueWasFirst() {
        String mine = open(id);
        String key = keys(mine, "point").getFirst();
        harmless(press(open(id), "keep", field("text:" + key, "De tekst van een collega.")), 200);

        String refused = harmless(press(mine, "keep", field("text:" + key, "Mijn tekst.")), 409);

        assertThat(refused).contains("Een collega was u voor", "role=\"alert\"");
        assertThat(part(refused, key)).contains("Mijn tekst.</textarea>", "Uw collega heeft hier:",
                "De tekst van een collega.");
        assertThat(edit(edits(id), key).path("nl").asString()).isEqualTo("De tekst van een collega.");
        assertThat(harmless(press(refused, "keep"), 200)).contains("Bewaard als versie 2");
        assertThat(edit(edits(id), key).path("nl").asString()).isEqualTo("Mijn tekst.");
    }

    @Test
    void laysTheTextOfThenBesideThatOfNowUntilTheAdviserSaysSo() {
        String later = assessed(submission.replace("\"operatingSubsidy\": 1240000", "\"operatingSubsidy\": 1190000"));
        JsonNode before = edits(id).path("editable");
        JsonNode changed = edits(later).path("editable").valueStream().filter(now -> before.valueStream()
                .anyMatch(each -> each.path("key").equals(now.path("key"))
                        && !each.path("text").equals(now.path("text"))))
                .findFirst().orElseThrow();
        String key = changed.path("key").asString();
        String was = before.valueStream().filter(each -> each.path("key").asString().equals(key)).findFirst()
                .orElseThrow().path("text").asString();
        assertThat(harmless(press(open(id), "keep", field("text:" + key, "Mijn tekst.")), 200))
                .doesNotContain("veranderd nadat u dit herschreef");

        String flagged = open(later);

        assertThat(part(flagged, key)).contains("veranderd nadat u dit herschreef",
                "<td class=\"lines\">" + MarkupText.shown(was) + "</td><td class=\"lines\">"
                        + MarkupText.shown(changed.path("text").asString()) + "</td>",
                "Mijn tekst.</textarea>");
        assertThat(part(harmless(press(flagged, "keep"), 200), key)).contains("veranderd nadat u dit herschreef");
        String fits = harmless(press(open(later), "keep", field("fits:" + key, "1")), 200);
        assertThat(part(fits, key)).contains("Herschreven.").doesNotContain("veranderd nadat u dit herschreef");
    }

    @Test
    void showsHostileTextAsTextAndSaysWhatIsTooLong() {
        String page = open(id);
        String key = keys(page, "point").getFirst();

        String kept = harmless(press(page, "keep", field("text:" + key, HOSTILE)), 200);
        assertThat(edit(edits(id), key).path("nl").asString()).isEqualTo(HOSTILE);
        assertThat(harmless(press(kept, "up:" + HOSTILE, field("seen:" + key, HOSTILE), field("given:" + key, HOSTILE)),
                200)).contains("&lt;script&gt;");

        String tooLong = harmless(press(kept, "keep", field("text:" + key, "x".repeat(8_001))), 400);
        assertThat(tooLong).contains("Dit is nog niet bewaard", "<a href=\"#text-" + key.replace('/', '-') + "\">",
                "x".repeat(8_001));
    }

    @Test
    void theSecondPageListsTheTalksAndGivesAllDocuments() {
        assertThat(post("/portefeuille/talks", pass, field("id", id), field("municipality", "GM9999")).statusCode())
                .isEqualTo(303);

        String list = harmless(calls.get("/portefeuille", "Cookie", pass), 200);

        assertThat(list)
                .contains("Bibliotheek Voorbeeldstad, Voorbeeldstad", "Volgend moment: ", "value=\"" + id + "\"",
                        "action=\"/leidraad-bewerken/talk\"")
                .doesNotContain("ROBUST");
        HttpResponse<String> zip = post("/portefeuille/documents", pass, field("audience", "alderman"),
                field("edition", "handout"));
        assertThat(zip.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("application/zip");
        assertThat(zip.body()).startsWith("PK");
        post("/portefeuille/removals", pass, field("id", id), field("municipality", "GM9999"));
        assertThat(calls.get("/portefeuille", "Cookie", pass).body()).doesNotContain(id);
        assertThat(post("/portefeuille/talks", pass, field("id", id), field("municipality", HOSTILE)).statusCode())
                .isEqualTo(400);
    }
}
