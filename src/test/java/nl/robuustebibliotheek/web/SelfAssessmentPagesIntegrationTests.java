package nl.robuustebibliotheek.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

/** The way of a library through the pages, as a browser goes it. */
@LiveService
@ExtendWith(OutputCaptureExtension.class)
class SelfAssessmentPagesIntegrationTests {

    private static final Pattern NUMBER = Pattern.compile("<code>([0-9a-f-]{36})</code>");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final String[] LIBRARY = {"/library/name", "Bibliotheek Geheimstad", "/referenceYear", "2025",
            "/municipalities/0/code", "GM9999", "/municipalities/0/name", "Voorbeeldstad",
            "/municipalities/0/inhabitants", "48.200"};

    @LocalServerPort
    private int port;
    private Calls calls;

    @BeforeEach
    void call() {
        calls = new Calls(port);
    }

    @Test
    void leadsFromTheStartToTheGuideWithoutANumberInAnAddress(CapturedOutput log) {
        assertThat(calls.get("/nl").body()).contains("Voor bibliotheken", "Voor adviseurs", "Voor het projectteam",
                "href=\"/zelfscan\"");
        assertThat(calls.get("/zelfscan").body()).contains("Deel 1 van 8");

        HttpResponse<String> outcome = post("/zelfscan", fields("go", "outcome"));
        assertThat(outcome.statusCode()).isEqualTo(200);
        assertThat(outcome.body()).contains("Uitkomst: nog niet te bepalen", "Zoek dit eerst uit", "Waarom, en waar",
                "De kleinste stappen", "Bewaar deze uitkomst", "rules/small-town/staff.drl");

        HttpResponse<String> kept = post("/zelfscan", fields("go", "keep"));
        Matcher number = NUMBER.matcher(kept.body());
        assertThat(number.find()).isTrue();
        assertThat(kept.uri().getPath()).isEqualTo("/zelfscan");
        HttpResponse<String> guide = post("/zelfscan/guide", body("id", number.group(1), "municipality", "GM9999",
                "audience", "council", "edition", "handout", "format", "html"));
        assertThat(guide.statusCode()).isEqualTo(200);
        assertThat(guide.body()).contains("Geheimstad").doesNotContain(number.group(1));
        assertThat(post("/zelfscan/kept", body("id", number.group(1))).body())
                .contains("Uitkomst: nog niet te bepalen");
        HttpResponse<String> none = post("/zelfscan/guide", body("id", "nothing"));
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("<html lang=\"nl\">", "Terug");
        assertThat(post("/zelfscan/kept", body("id", "nothing")).statusCode()).isEqualTo(404);
        assertThat(log).contains("Assessed: category").doesNotContain("Geheimstad").doesNotContain(number.group(1));
    }

    @Test
    void takesWhatDoesNotApplyAndWhatAPartnerDoes() {
        String[] answers = {"/activities/functions/debate~none", "byPartner", "/activities/functions/debate~reason",
                "Debatcentrum Voorbeeldstad", "/staff/volunteers~none", "notApplicable", "/staff/volunteers~reason",
                "wij hebben er geen", "/additional/0/name", "zaal", "/additional/0/value", "ja"};
        String saved = post("/zelfscan", fields(answers) + "&go=save").body();
        assertThat(saved).contains("\"debate\":{\"byPartner\":\"Debatcentrum Voorbeeldstad\"}",
                "\"volunteers\":{\"notApplicable\":\"wij hebben er geen\"}", "\"additional\":{\"zaal\":true}");

        assertThat(upload(saved).body()).contains("name=\"/staff/volunteers~none\" value=\"notApplicable\"");
        assertThat(post("/zelfscan", fields(answers) + "&go=outcome").body())
                .contains("door een partner, Debatcentrum Voorbeeldstad");
    }

    @Test
    void asksAgainForWhatIsWrongAndLosesNothing() {
        HttpResponse<String> wrong = post("/en/self-assessment", body("go", "outcome", "/library/name", "Library",
                "/staff/permanentFte", "eleven"));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Language")).contains("en");
        assertThat(wrong.body()).contains("This is not right yet", "value=\"eleven\"", "value=\"Library\"");
    }

    @Test
    void showsAnExampleAndAnswersAFileThatIsNone() {
        assertThat(calls.get("/zelfscan/example").body()).contains("bedachte bibliotheek", "Uitkomst:",
                "<h2 id=\"overview\">Overzicht", "href=\"#block-staff\"", "id=\"block-staff\"", "Vraagt aandacht",
                "href=\"/en/self-assessment/example\" lang=\"en\"");
        HttpResponse<String> file = upload("no");
        assertThat(file.statusCode()).isEqualTo(400);
        assertThat(file.body()).contains("Dit bestand is geen zelfscan");
    }

    @Test
    void saysBeforehandThatAFileIsTooLargeAndLosesNothingWhenTheFormIs() {
        HttpResponse<String> file = upload("{\"library\":{\"name\":\"" + "\u00eb".repeat(400_000) + "\"}}");
        assertThat(file.statusCode()).isEqualTo(413);
        assertThat(file.body()).contains("te groot om in het formulier te openen", "Deel 1 van 8");
        assertThat(upload("{\"library\":{\"name\":\"" + "a".repeat(900_000) + "\"}}").statusCode()).isEqualTo(200);

        HttpResponse<String> form = post("/zelfscan", fields("section", "staff", "go", "finance", "/staff/volunteers",
                "12", "/finance/costKey", "x".repeat(4_300_000)));
        assertThat(form.statusCode()).isEqualTo(413);
        assertThat(form.body()).contains("meer dan het formulier kan dragen", "Deel 3 van 8", "value=\"12\"",
                "Bewaar mijn antwoorden als bestand");
        HttpResponse<String> outcome = post("/zelfscan", fields("section", "closing", "go", "outcome",
                "/finance/costKey", "x".repeat(1_100_000), "/staff/volunteers", "12"));
        assertThat(outcome.statusCode()).isIn(400, 413);
        assertThat(outcome.body()).contains("name=\"/staff/volunteers\" value=\"12\"");
    }

    private HttpResponse<String> upload(String file) {
        return calls.post("/zelfscan/file", ("--x\r\nContent-Disposition: form-data; name=\"file\"; "
                + "filename=\"a.json\"\r\n\r\n" + file + "\r\n--x--\r\n").getBytes(StandardCharsets.UTF_8),
                "Content-Type", "multipart/form-data; boundary=x");
    }

    @Test
    void saysOnAPageThatAFileDidNotArriveWell() {
        HttpResponse<String> answer = calls.post("/en/self-assessment/file",
                "no boundary".getBytes(StandardCharsets.UTF_8),
                "Content-Type", "multipart/form-data");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("The form or the file did not arrive well");
    }

    @Test
    void saysOnAPageThatAFieldIsNotUtf8AndLogsNothingOfIt(CapturedOutput log) {
        HttpResponse<String> answer = post("/zelfscan", "section=&%2Flibrary%2Fname=Geheimenstad%FF");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("kwam niet goed binnen");
        assertThat(log.toString()).doesNotContain("Geheimenstad");
    }

    @Test
    void listsNoLibrariesAndLoadsNothingFromElsewhere() {
        assertThat(calls.get("/v1/assessments").statusCode()).isEqualTo(405);
        assertThat(calls.get("/zelfscan/kept").statusCode()).isEqualTo(405);
        for (String address : List.of("/nl", "/en", "/zelfscan", "/en/self-assessment/example")) {
            HttpResponse<String> page = calls.get(address);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContainPattern("(src|href|action)=\"(https?:)?//").doesNotContain("<script");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'",
                    "form-action 'self'");
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void everyDoorOnTheStartPageOpens() {
        for (String start : List.of("/nl", "/en")) {
            List<String> doors = LINK.matcher(calls.get(start).body()).results().map(link -> link.group(1)).toList();

            assertThat(doors).hasSizeGreaterThan(10).allSatisfy(
                    door -> assertThat(calls.get(door).statusCode()).as(door).isIn(200, 403));
        }
    }

    @Test
    void choosesTheLanguageThatTheBrowserAsksFor() {
        assertThat(calls.get("/", "Accept-Language", "en").headers().firstValue("Content-Language")).contains("en");
        assertThat(calls.get("/", "Accept-Language", "de").headers().firstValue("Content-Language")).contains("nl");
        assertThat(calls.get("/nl", "Accept-Language", "en").headers().firstValue("Content-Language")).contains("nl");
        assertThat(calls.get("/").headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static String fields(String... more) {
        return body(LIBRARY) + "&" + body(more);
    }

    private static String body(String... namesAndValues) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(encoded(namesAndValues[i])).append('=')
                    .append(encoded(namesAndValues[i + 1]));
        }
        return body.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> post(String path, String body) {
        return calls.post(path, body.getBytes(StandardCharsets.UTF_8), "Content-Type",
                "application/x-www-form-urlencoded");
    }
}
