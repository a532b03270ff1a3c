package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The guide of a library of which the places are known. The service of these tests knows where Voorbeeldstad lives. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"server.address=127.0.0.1",
        "robuust.operator.token=adviser", "robuust.places.file=docs/examples/places/areas.csv"})
class GuidePlacesIntegrationTests {

    private static final String[] ADVISER = {"Authorization", "Bearer adviser"};
    private static final String CLOSING = "{\"changes\":[{\"kind\":\"close\",\"location\":\"Voorbeeldwijk\"}]%s}";

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;
    private Calls calls;
    private String assessment = "";

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry registry) {
        registry.add("robuust.folders.data", data::toString);
    }

    @BeforeEach
    void assess() throws IOException {
        calls = new Calls(port);
        JsonNode question = JsonMapper.shared()
                .readTree(Files.readAllBytes(Path.of("docs/examples/places/closing.json")));
        assessment = calls.submit(JsonMapper.shared().writeValueAsBytes(question.path("submission"))).headers()
                .firstValue("Location").orElseThrow();
        assertThat(keep("{\"scenarios\":[]}").statusCode()).isEqualTo(200);
    }

    @Test
    void hasTheMapAndTheTablesWithSourceDayAndDefinitions() {
        String page = guide("handout", "nl", "text/html", ADVISER).body();

        assertThat(page).contains("<svg", "Afstand tot de bibliotheek: Voorbeeldstad", "Inwoners: areas.csv.",
                "Berekend op ", "hemelsbreed", "Een volwaardige bibliotheek is minstens 15 uur",
                "Waar het het verst is", "9905 Voorbeeldbuiten");
        assertThat(guide("handout", "en", "text/html").body()).contains("How far inhabitants have to go",
                "Distance to the library: Voorbeeldstad", "Worked out on ", "Where it is furthest");
    }

    @Test
    void everyFormatForReadingHasTheTable() {
        for (String format : new String[]{"text/markdown", "text/csv", "application/json"}) {
            assertThat(guide("preparation", "nl", format, ADVISER).body()).as(format)
                    .contains("9905 Voorbeeldbuiten", "Waar het het verst is");
        }
        for (String format : new String[]{"application/pdf", "application/vnd.oasis.opendocument.text",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}) {
            assertThat(guide("preparation", "nl", format, ADVISER).statusCode()).as(format).isEqualTo(200);
        }
    }

    @Test
    void showsTheScenariosThatTheAdviserChoseWithTheVerdictInThePreparationAlone() {
        assertThat(keep("{\"reachKm\":3,\"scenarios\":[" + CLOSING.formatted("")
                + ",{\"newLocations\":{\"count\":1,\"aim\":\"mean-distance\"},\"handout\":true}]}").statusCode())
                .isEqualTo(200);

        assertThat(guide("preparation", "nl", "text/markdown", ADVISER).body())
                .contains("zonder Voorbeeldwijk", "Uitkomst: voor robuust, na ", "met de nieuwe plek", "voor → na",
                        "binnen 3 km");
        String outside = guide("handout", "nl", "text/markdown").body();
        assertThat(outside).contains("Beste plek onder de punten van de gebieden").doesNotContain(
                "zonder Voorbeeldwijk", "Uitkomst: voor");
        assertThat(guide("preparation", "nl", "text/markdown").body()).as("without a token")
                .contains("Hoe ver inwoners moeten").doesNotContain("zonder Voorbeeldwijk");
    }

    @Test
    void namesEverythingThatIsWrongWithWhatWasChosen() {
        HttpResponse<String> answer = keep("{\"reach\":3,\"scenarios\":[" + CLOSING.formatted(",\"verdict\":1")
                + ",{\"changes\":[{\"kind\":\"close\",\"location\":\"Nergens\"}]},{}]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Calls.json(answer).path("errors")).extracting(each -> each.path("pointer").stringValue())
                .containsExactlyInAnyOrder("/reach", "/scenarios/0/verdict", "/scenarios/1/changes/0/location",
                        "/scenarios/2");
        assertThat(keep("[]").statusCode()).isEqualTo(400);
        assertThat(calls.get(assessment + "/guide-scenarios").statusCode()).isEqualTo(401);
    }

    @Test
    void saysInThePreparationWhatKeepsItFromBeingWorkedOut() throws IOException {
        var question = JsonMapper.shared().readTree(Files.readAllBytes(Path.of("docs/examples/places/closing.json")));
        question.at("/submission/proximity/locations/0/geometry/coordinates").asArray().removeAll().add(52.5).add(5.6);
        assessment = calls.submit(JsonMapper.shared().writeValueAsBytes(question.path("submission"))).headers()
                .firstValue("Location").orElseThrow();

        assertThat(guide("preparation", "nl", "text/markdown", ADVISER).body())
                .contains("Misschien zijn de twee omgewisseld");
        assertThat(guide("handout", "nl", "text/markdown").body()).doesNotContain("Hoe ver inwoners moeten");
    }

    private HttpResponse<String> keep(String scenarios) {
        return calls.send("PUT", assessment + "/guide-scenarios", BodyPublishers.ofString(scenarios), ADVISER[0],
                ADVISER[1], "Content-Type", "application/json");
    }

    private HttpResponse<String> guide(String edition, String lang, String format, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Accept";
        all[1] = format;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return calls.get(assessment + "/guide?edition=" + edition + "&lang=" + lang, all);
    }
}
