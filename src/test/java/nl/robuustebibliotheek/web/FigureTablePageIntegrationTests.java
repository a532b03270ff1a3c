package nl.robuustebibliotheek.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static nl.robuustebibliotheek.web.AdviserBrowser.harmless;
import static org.assertj.core.api.Assertions.assertThat;

/** Figures from a table stand on the page first, and are kept when the adviser says so. */
@AdviserService
class FigureTablePageIntegrationTests {

    private static final String AT = "/v1/municipality-contexts/GM0908";

    @LocalServerPort
    private int port;
    private Calls calls;
    private AdviserBrowser browser;

    @BeforeEach
    void openADoor() {
        calls = new Calls(port);
        browser = new AdviserBrowser(calls, "/gemeenten/entrance");
    }

    private JsonNode context() {
        return Calls.json(calls.get(AT, "Authorization", "Bearer adviser"));
    }

    private void keep(String json) {
        assertThat(calls.send("PUT", AT, BodyPublishers.ofString(json), "Content-Type", "application/json",
                "Authorization", "Bearer adviser").statusCode()).isEqualTo(200);
    }

    @Test
    void readsFiguresFromATableOntoThePageFirst() {
        keep(
                "{\"municipality\":\"GM0908\",\"figures\":[{\"theme\":\"literacy\",\"name\":\"oud\",\"municipality\":1,\"unit\":\"x\",\"year\":2020,\"source\":\"s\"}]}");
        String table = "/gemeenten/GM0908/figures/table";
        assertThat(browser.page(table)).contains("thema;naam;gemeente;nederland;eenheid;jaar;bron",
                "waarstaatjegemeente.nl");
        String wrong = harmless(
                browser.upload(table, "thema;naam;gemeente;nederland;eenheid;jaar;bron\nliteracy;n;veel;;%;2024;b"
                        .getBytes(StandardCharsets.UTF_8)),
                400);
        assertThat(wrong).contains("Rij 2, gemeente: “veel” is geen getal");

        String draft = harmless(
                browser.upload(table, "thema;naam;gemeente;nederland;eenheid;jaar;bron\nliteracy;nieuw;12,4;;%;2024;b"
                        .getBytes(StandardCharsets.UTF_8)),
                200);

        assertThat(draft).contains("De tabel is gelezen", "value=\"12,4\"").doesNotContain("value=\"oud\"");
        assertThat(context().at("/figures/0/name").asString()).isEqualTo("oud");
        harmless(browser.press(draft, "/gemeenten/GM0908/figures", "keep"), 200);
        assertThat(context().at("/figures/0/municipality").decimalValue()).isEqualByComparingTo("12.4");
        assertThat(context().path("figures").size()).isEqualTo(1);
    }
}
