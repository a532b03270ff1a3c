package nl.robuustebibliotheek.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Distances in a browser without script: bring files, see what comes out, ask what a change would do. */
@LiveService
@ExtendWith(OutputCaptureExtension.class)
class ProximityPageIntegrationTests {

    private static final Pattern HIDDEN = Pattern
            .compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final String AREAS = "code;naam;gemeente;inwoners;lat;lon\n1;Noord;Geheimstad;1000;52,50;5,60\n"
            + "2;Zuid;Geheimstad;500;52,45;5,60\n";

    @LocalServerPort
    private int port;
    private Calls calls;

    @BeforeEach
    void call() {
        calls = new Calls(port);
    }

    @Test
    void isOpenToEveryoneInBothLanguagesAndTheStartLeadsThere() {
        assertThat(calls.get("/nl").body()).contains("href=\"/nabijheid\"");
        assertThat(calls.get("/en").body()).contains("href=\"/en/proximity\"");
        assertThat(calls.get("/nabijheid").body()).contains("lang=\"nl\"", "Wij bewaren niets", "areas.csv");
        assertThat(calls.get("/en/proximity").body()).contains("lang=\"en\"", "We keep nothing").doesNotContain(
                "<script");
    }

    @Test
    void measuresTypedLocationsInTheFileOfTheServiceAndLeadsOnToTheSelfAssessment() {
        HttpResponse<String> answer = post("/nabijheid", "municipality", "Voorbeeldstad", "name.0", "Centrum",
                "place.0", "52,5000; 5,6000", "type.0", "full");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Nabijheid in Voorbeeldstad", "<svg", "gemiddelde afstand",
                "Waar het het verst is", "Alle cijfers, met hun definitie", "Wat het oplevert", "hemelsbreed",
                "Wat gebeurt er als").doesNotContain("GM0000", "<script");
        String on = form(answer.body(), "action=\"/zelfscan\"");
        assertThat(on).contains("/municipalities/0/inhabitantsWithin2Km", "48200").doesNotContain("GM0000");
        assertThat(unescaped(on)).contains("\"quality\":\"estimated\",\"margin\":", "\"source\":\"areas.csv\"");
        HttpResponse<String> self = post("/zelfscan", fields(on, "go", "library"));
        assertThat(self.body()).contains("Deel 1 van 8", "value=\"Voorbeeldstad\"", "value=\"48200\"");
    }

    @Test
    void showsBeforeAndAfterOfEveryKindOfChangeWithTheVerdictOfTheSelfAssessment() throws Exception {
        HttpResponse<String> first = bring("/nabijheid", List.of(), "locations", "zelfscan.json",
                ProximityCalls.of(calls).now().path("submission").toString());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("Naast wat u invulde", "maandagochtend").doesNotContain("voor → na");

        String whatIf = form(first.body(), "id=\"what-if\"");
        HttpResponse<String> after = post("/nabijheid", fields(whatIf, "close.2", "on", "move.location", "1",
                "move.place", "9903", "hours.location", "0", "hours.monday", "10:00-17:00", "open.name", "Nieuw",
                "open.place", "9906", "open.type", "service-point", "new.count", "1", "new.aim", "within-reach"));

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("voor → na", "Uitkomst: voor", "Wie verder moet", "+ ",
                "Zoals het nu is", "uren, personeel en kosten zijn nog niet bekend");
        HttpResponse<String> file = post("/nabijheid", fields(whatIf, "close.2", "on", "go", "save"));
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("nabijheid.json");
        assertThat(Calls.json(file).at("/verdict/after/value").stringValue()).isNotBlank();
        assertThat(Calls.json(file).at("/change/furtherToGo/0/name").stringValue()).isEqualTo("Voorbeeldwijk");
    }

    @Test
    void namesPerLineWhatIsWrongWithFilesAndKeepsThemInThePage(CapturedOutput log) {
        String wrong = AREAS + "3;Oost;Geheimstad;;52,5;5,6\n4;West;Geheimstad;7;5,6;52,5\n";
        HttpResponse<String> none = bring("/nabijheid", List.of("municipality", "Geheimstad"), "areas", "buurten.csv",
                wrong);

        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("Breng een bestand met locaties",
                "Gebieden, regel 4, kolom inwoners: Het aantal inwoners ontbreekt", "Gebieden, regel 5, kolom lat",
                "Misschien zijn de twee omgewisseld", "U bracht al: buurten.csv");
        HttpResponse<String> good = bring("/nabijheid", List.of(fields(form(none.body(), "multipart"),
                "municipality", "Geheimstad")), "locations", "bieb.csv",
                "naam;soort;lat;lon\nBieb;vestiging;52,5;5,6\n");
        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(good.body()).contains("2 regels doen niet mee", "Nabijheid in Geheimstad", "buurten.csv");
        HttpResponse<String> far = bring("/en/proximity", List.of(fields(form(none.body(), "multipart"),
                "municipality", "Geheimstad")), "locations", "bieb.csv",
                "naam;soort;lat;lon\nBieb;vestiging;51,5;5,6\nBieb;kantoor;52,5;5,6\n");
        assertThat(far.statusCode()).isEqualTo(400);
        assertThat(far.body()).contains("Locations, line 2: This place lies", "Locations, line 3, column soort");
        assertThat(log).doesNotContain("Geheimstad").doesNotContain("Bieb");
    }

    @Test
    void putsPublishedDistancesBesideWithTheirYearAndDefinition() {
        String[] asked = {"municipality", "Voorbeeldstad", "name.0", "Centrum", "place.0", "9901", "type.0", "full"};
        HttpResponse<String> answer = bring("/nabijheid", List.of(asked), "published", "cbs.csv",
                "Regio's;Perioden;Afstand tot bibliotheek (km)\nVoorbeeldstad;2020;14,4\nVoorbeeldstad;2022;0,6\n");

        assertThat(answer.body()).contains("Gemiddelde afstand, gepubliceerd en berekend", "2020", "14,40 km",
                "0,60 km", "anders gemeten");
        assertThat(bring("/nabijheid", List.of(asked), "published", "cbs.csv",
                "Regio's;Perioden;Afstand tot bibliotheek (km)\nVoorbeeldstad;2021;1,4\n").body())
                .contains("Gepubliceerde afstanden, regel 2, kolom perioden");
    }

    @Test
    void aChangeThatCannotBeSaysWhyAndTheRestStays() {
        HttpResponse<String> answer = post("/en/proximity", "municipality", "Voorbeeldstad", "name.0", "Centre",
                "place.0", "9901", "hours.monday", "early", "move.place", "9902");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("What if, Monday: These hours cannot be read",
                "Choose which location it is about", "Proximity in Voorbeeldstad", "value=\"early\"");
        assertThat(post("/en/proximity", "municipality", "Nowhere", "name.0", "Centre", "place.0", "9901").body())
                .contains("For Nowhere there are no areas");
    }

    @Test
    void hostileNamesStayTextAndTooMuchIsRefused() {
        HttpResponse<String> hostile = post("/nabijheid", "municipality", "Voorbeeldstad", "name.0",
                "<script>alert(1)</script>\"", "place.0", "9901", "type.0", "full");
        assertThat(hostile.statusCode()).isEqualTo(200);
        assertThat(hostile.body()).doesNotContain("<script>alert");
        assertThat(post("/nabijheid", "areas.name", "x", "areas.packed", "bm8=", "municipality", "Voorbeeldstad",
                "name.0", "A", "place.0", "9901").statusCode()).isEqualTo(200);
        HttpResponse<String> large = bring("/nabijheid", List.of(), "areas", "groot.csv",
                "x".repeat(PlacesDelivery.MOST_BYTES + 1));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("hoogstens 4 MiB");
        assertThat(bring("/nabijheid", List.of(), "areas", "groot.csv", "x".repeat(9 << 20)).statusCode())
                .isEqualTo(413);
    }

    /** The part of a page from what stands in a form on. */
    private static String form(String page, String mark) {
        return page.substring(page.indexOf(mark)).replaceFirst("(?s)</form>.*", "");
    }

    /** The hidden fields of a form, and what somebody chose. */
    private static String[] fields(String form, String... chosen) {
        List<String> all = new ArrayList<>();
        Matcher field = HIDDEN.matcher(form);
        while (field.find()) {
            all.add(unescaped(field.group(1)));
            all.add(unescaped(field.group(2)));
        }
        all.addAll(List.of(chosen));
        return all.toArray(String[]::new);
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private HttpResponse<String> post(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(URLEncoder.encode(fields[i], StandardCharsets.UTF_8)).append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return calls.post(path, body.toString().getBytes(StandardCharsets.UTF_8), "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> bring(String path, List<String> fields, String part, String name, String content) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.size(); i += 2) {
            body.append("--x\r\nContent-Disposition: form-data; name=\"").append(fields.get(i)).append("\"\r\n\r\n")
                    .append(fields.get(i + 1)).append("\r\n");
        }
        body.append("--x\r\nContent-Disposition: form-data; name=\"").append(part).append("\"; filename=\"")
                .append(name).append("\"\r\n\r\n").append(content).append("\r\n--x--\r\n");
        return calls.post(path, body.toString().getBytes(StandardCharsets.UTF_8), "Content-Type",
                "multipart/form-data; boundary=x");
    }
}
