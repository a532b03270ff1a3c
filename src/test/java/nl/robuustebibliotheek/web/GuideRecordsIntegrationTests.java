package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What advisers keep: only for the operator, every problem at once, and nothing is ever lost. */
@AdviserService
class GuideRecordsIntegrationTests {

    @LocalServerPort
    private int port;
    private String assessment = "";

    @BeforeEach
    void assess() {
        assessment = assessmentOf("small-town");
    }

    @Test
    void isOnlyForTheOperator() {
        assertThat(new Calls(port).get("/v1/municipality-contexts").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsAContextAndNeverLosesIt() {
        String first = send("PUT", "/v1/municipality-contexts/GM9999", "{\"municipality\":\"GM9999\"}", "").headers()
                .firstValue("ETag").orElseThrow();
        HttpResponse<String> kept = send("PUT", "/v1/municipality-contexts/GM9999", context(), first);
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(send("PUT", "/v1/municipality-contexts/GM9999", "{\"municipality\":\"GM9999\"}", first)
                .statusCode()).isEqualTo(409);
        HttpResponse<String> bad = send("PUT", "/v1/municipality-contexts/GM9999",
                "{\"municipality\":\"GM9999\",\"goals\":[{}],\"roles\":[{\"audience\":\"koning\"}],\"nog\":1}", "");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(Calls.json(bad).path("errors")).extracting(each -> each.path("code").asString())
                .contains("missing-field", "unknown-choice", "unknown-field");

        JsonNode again = Calls.json(send("GET", "/v1/municipality-contexts/GM9999", "", ""));
        assertThat(again.path("goals").size()).isEqualTo(5);
        assertThat(again.path("goals").path(2).path("standing").asString()).isEqualTo("changed");
        assertThat(send("PUT", "/v1/municipality-contexts/GM9999", again.toString(), "").statusCode())
                .as("what was read can be sent back").isEqualTo(200);
    }

    @Test
    void refusesTenThousandGoalsAndADayThatIsNone() {
        String goals = "{\"text\":\"Meer lezen.\"},".repeat(9_999) + "{\"text\":\"Meer lezen.\"}";
        HttpResponse<String> many = send("PUT", "/v1/municipality-contexts/GM9998",
                "{\"municipality\":\"GM9998\",\"goals\":[" + goals + "]}", "");
        assertThat(Calls.json(many).path("errors").path(0).path("code").asString()).isEqualTo("too-many-entries");

        HttpResponse<String> noDay = send("PUT", "/v1/municipality-contexts/GM9998",
                "{\"municipality\":\"GM9998\",\"moments\":[{\"kind\":\"budget\",\"title\":\"Begroting\"},{\"kind\":\"budget\",\"title\":\"x\",\"date\":\"2027-02-30\"}]}",
                "");
        assertThat(Calls.json(noDay).path("errors")).extracting(each -> each.path("code").asString())
                .containsExactlyInAnyOrder("missing-field", "impossible-date");
        assertThat(send("GET", "/v1/municipality-contexts/GM9998", "", "").statusCode()).isEqualTo(404);
    }

    @Test
    void takesFiguresFromATableWithCommas() {
        send("PUT", "/v1/municipality-contexts/GM9997", "{\"municipality\":\"GM9997\"}", "");
        HttpResponse<String> kept = sendAs("text/csv", "PUT", "/v1/municipality-contexts/GM9997/figures",
                "thema;naam;gemeente;nederland;eenheid;jaar;bron\nliteracy;\"Moeite; met taal\";12,4;1.011,8;procent;2024;waarstaatjegemeente.nl\n");
        assertThat(Calls.json(kept).at("/figures/0/municipality").decimalValue()).isEqualByComparingTo("12.4");
        assertThat(Calls.json(kept).at("/figures/0/national").decimalValue()).isEqualByComparingTo("1011.8");

        HttpResponse<String> bad = sendAs("text/csv", "PUT", "/v1/municipality-contexts/GM9997/figures",
                "thema;naam;gemeente;eenheid;jaar;bron\nliteracy;x;veel;procent;2024;b\n");
        assertThat(bad.statusCode()).isEqualTo(400);
    }

    @Test
    void keepsARoundAndCarriesItOver() throws IOException {
        String round = Files.readString(Path.of("docs/examples/guides/round-voorbeeldstad.json"));
        String address = "/v1/assessments/" + assessment + "/rounds/";
        assertThat(send("PUT", address + "2026?municipality=GM9999", round, "").statusCode()).isEqualTo(200);
        JsonNode next = Calls.json(send("GET", address + "2027?municipality=GM9999", "", ""));
        assertThat(next.path("agreements")).extracting(each -> each.path("id").asString())
                .containsExactly("evening-help", "school-plan");
        assertThat(next.at("/agreements/1/since").asInt()).isEqualTo(2026);
        assertThat(send("PUT", address + "2026?municipality=GM0001", round, "").statusCode()).isEqualTo(400);
    }

    @Test
    void theGuideLooksBackOnLastYearAndGoesOnWithWhatIsOpen() {
        String village = assessmentOf("village");
        String municipality = JsonMapper.shared().readTree(Calls.example("village")).at("/municipalities/0/code")
                .asString();
        int year = LocalDate.now(ZoneOffset.UTC).getYear();
        String address = "/v1/assessments/" + village + "/rounds/";
        HttpResponse<String> kept = send("PUT", address + (year - 1) + "?municipality=" + municipality,
                """
                        {"municipality": "%s", "year": %d,
                         "contacts": [{"date": "%d-03-02", "audience": "alderman", "occasion": "visit", "subject": "Geheim bezoek."}],
                         "agreements": [
                          {"id": "af", "action": "Een leestafel openen", "state": "done", "yielded": "Elke week twaalf mensen."},
                          {"id": "open", "action": "Een avond langer open", "state": "partly-done"}],
                         "views": [{"block": "staff", "by": "library", "seen": "good"},
                                   {"block": "staff", "by": "adviser", "seen": "fair"},
                                   {"block": "staff", "by": "municipality", "seen": "worrying", "text": "Wie vervangt wie?"}]}
                        """
                        .formatted(municipality, year - 1, year - 1),
                "");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        String guide = guide(village, "handout");
        assertThat(guide).contains("Zo staat het met de afspraken van " + (year - 1),
                "| Een leestafel openen | gedaan | Elke week twaalf mensen. |",
                "| Een avond langer open | deels gedaan |")
                .doesNotContain("Zo staat het met de afspraken van " + year, "Geheim bezoek");
        assertThat(guide.substring(guide.indexOf("**Afgesproken**"))).contains("Een avond langer open");

        JsonNode carried = Calls.json(send("GET", address + year + "?municipality=" + municipality, "", ""));
        assertThat(carried.path("agreements")).extracting(each -> each.path("id").asString()).containsExactly("open");
        String done = carried.toString().replace("\"state\":\"agreed\"",
                "\"state\":\"done\",\"yielded\":\"Veertig bezoekers.\"").replace("\"agreements\"",
                        "\"views\":[{\"block\":\"staff\",\"by\":\"library\",\"seen\":\"good\"},{\"block\":\"staff\",\"by\":\"adviser\",\"seen\":\"fair\"},{\"block\":\"staff\",\"by\":\"municipality\",\"seen\":\"worrying\",\"text\":\"Wie vervangt wie?\"}],\"agreements\"");
        HttpResponse<String> ended = send("PUT", address + year + "?municipality=" + municipality, done, "");
        assertThat(ended.statusCode()).as(done + ended.body()).isEqualTo(200);
        assertThat(guide(village, "handout")).containsSubsequence("Zo staat het met de afspraken van " + (year - 1),
                "Zo staat het met de afspraken van " + year, "Veertig bezoekers.").doesNotContain("Wie vervangt wie?");
        assertThat(guide(village, "preparation")).contains("| bibliotheek | gaat goed |", "| adviseur | kan beter |",
                "| gemeente | baart zorgen | Wie vervangt wie? |");
    }

    private String guide(String id, String edition) {
        return new Calls(port).get("/v1/assessments/" + id + "/guide?edition=" + edition, "Accept", "text/markdown",
                "Authorization", "Bearer adviser").body();
    }

    @Test
    void keepsEditsThroughANewEvaluation() {
        String address = "/v1/assessments/" + assessment + "/guide-edits";
        JsonNode editable = Calls.json(send("GET", address, "", "")).path("editable");
        String hash = editable.path(0).path("hash").asString();
        assertThat(send("PUT", address, "{\"edits\":[{\"key\":\"" + editable.path(0).path("key").asString()
                + "\",\"nl\":\"Onze eigen woorden.\",\"beneath\":\"" + hash + "\"}]}", "").statusCode()).isEqualTo(200);
        assess();
        JsonNode again = Calls.json(send("GET", "/v1/assessments/" + assessment + "/guide-edits", "", ""));
        assertThat(again.at("/edits/0/nl").asString()).isEqualTo("Onze eigen woorden.");
        HttpResponse<String> back = send("PUT", address, "{\"edits\":" + again.path("edits") + "}", "");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
    }

    @Test
    void showsThePortfolioByTheNextMoment() {
        HttpResponse<String> shown = send("PUT", "/v1/portfolio",
                "{\"entries\":[{\"assessment\":\"" + assessment + "\",\"municipality\":\"GM9999\"}]}", "");
        JsonNode talk = Calls.json(shown).at("/talks/0");
        assertThat(talk.path("name").asString()).isEqualTo("Voorbeeldstad");
        assertThat(talk.path("nextMoment").asString()).isNotBlank();
        assertThat(shown.body()).doesNotContain("ROBUST");
        assertThat(send("PUT", "/v1/portfolio",
                "{\"entries\":[{\"assessment\":\"" + assessment + "\",\"municipality\":\"GM0001\"}]}", "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void makesAJointOfferOfSeveralLibraries() {
        String village = assessmentOf("village");
        HttpResponse<String> made = send("POST", "/v1/joint-offers?lang=en", offer(assessment, village), "");
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        long inhabitants = inhabitants("small-town") + inhabitants("village");
        assertThat(made.body()).contains("Joint offer", "%,d".formatted(inhabitants)).doesNotContain("€", village);

        assertThat(
                new Calls(port).submitTo("/v1/joint-offers", offer(assessment, village).getBytes(UTF_8)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void saysWhatIsWrongWithAJointOffer() {
        assertThat(codes(offer(assessment))).containsExactly("too-few-libraries");
        assertThat(codes(offer(assessment, assessment))).containsExactly("library-twice");
        assertThat(codes(offer("0198f2c4-7c1e-7d3a-9b60-2f6f0c1d2e3f", assessment, "x")))
                .containsExactly("assessment-unknown", "assessment-unknown");
        assertThat(codes("{}")).containsExactly("missing-field");
        assertThat(codes("geen json")).containsExactly("not-json");
    }

    private List<String> codes(String body) {
        HttpResponse<String> bad = send("POST", "/v1/joint-offers", body, "");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(Calls.json(bad).at("/errors/0/detail").asString()).isNotBlank();
        return Calls.json(bad).path("errors").valueStream().map(each -> each.path("code").asString()).toList();
    }

    private static String offer(String... assessments) {
        return "{\"assessments\": [\"" + String.join("\", \"", assessments) + "\"]}";
    }

    private static long inhabitants(String example) {
        return JsonMapper.shared().readTree(Calls.example(example)).path("municipalities").valueStream()
                .mapToLong(each -> each.path("inhabitants").asLong()).sum();
    }

    private String assessmentOf(String example) {
        return Calls.json(new Calls(port).submitTo("/v1/assessments", Calls.example(example))).path("id").asString();
    }

    private static String context() {
        try {
            return Files.readString(Path.of("docs/examples/guides/context-voorbeeldstad.json"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private HttpResponse<String> send(String method, String path, String body, String match) {
        return send(method, path, body, "application/json", match);
    }

    private HttpResponse<String> sendAs(String type, String method, String path, String body) {
        return send(method, path, body, type, "");
    }

    private HttpResponse<String> send(String method, String path, String body, String type, String match) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer adviser").header("Content-Type", type)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!match.isEmpty()) {
            request.header("If-Match", match);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
