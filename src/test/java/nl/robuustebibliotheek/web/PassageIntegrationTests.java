package nl.robuustebibliotheek.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A passage is written once and used in many guides; others read it only when it is shared on purpose. */
@AdviserService
class PassageIntegrationTests {

    @LocalServerPort
    private int port;
    private Calls calls;

    @BeforeEach
    void calls() {
        calls = new Calls(port);
    }

    @Test
    void standsInTheGuideWhereAnEditNamesIt() {
        keep("onze-missie", "{\"nl\": \"Wij zijn er voor iedereen.\", \"en\": \"We are there for everyone.\"}");
        String assessment = assess();
        HttpResponse<String> kept = put(assessment + "/guide-edits",
                "{\"edits\": [{\"key\": \"section/partners\", \"nl\": \"Eerst dit.\", \"passage\": \"onze-missie\"}]}");
        assertThat(kept.statusCode()).isEqualTo(200);

        assertThat(guide(assessment, "nl")).containsSubsequence("Eerst dit.", "Wij zijn er voor iedereen.");
        assertThat(guide(assessment, "en")).contains("We are there for everyone.").doesNotContain("Eerst dit.");
        assertThat(get(assessment + "/guide-edits").body()).contains("onze-missie").contains("\"Eerst dit.\"");

        keep("onze-missie", "{\"nl\": \"Wij zijn er ook voor morgen.\"}");
        assertThat(guide(assessment, "nl")).contains("Wij zijn er ook voor morgen.")
                .doesNotContain("Wij zijn er voor iedereen.");
    }

    @Test
    void isNamedInAnEditOnlyWhenItIsThere() {
        HttpResponse<String> bad = put(assess() + "/guide-edits",
                "{\"edits\": [{\"key\": \"section/partners\", \"passage\": \"verdwenen\"}]}");

        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(Calls.json(bad).at("/errors/0/code").asString()).isEqualTo("passage-unknown");
        assertThat(Calls.json(bad).at("/errors/0/pointer").asString()).isEqualTo("/edits/0/passage");
    }

    @Test
    void isReadByOthersOnlyWhenItIsShared() {
        keep("voor-ons", "{\"nl\": \"Alleen voor ons.\"}");
        keep("voor-allen", "{\"nl\": \"Voor iedereen.\", \"share\": true}");

        assertThat(keys(calls.get("/v1/shared-passages"))).contains("voor-allen").doesNotContain("voor-ons");
        assertThat(keys(get("/v1/passages"))).contains("voor-allen", "voor-ons");
        assertThat(calls.get("/v1/passages").statusCode()).isEqualTo(401);
        assertThat(calls.get("/v1/passages/voor-allen").statusCode()).isEqualTo(401);

        keep("voor-allen", "{\"nl\": \"Toch niet.\", \"share\": false}");
        assertThat(keys(calls.get("/v1/shared-passages"))).doesNotContain("voor-allen");
    }

    @Test
    void saysWhatIsWrongWithIt() {
        assertThat(put("/v1/passages/Hoofdletter", "{\"nl\": \"x\"}").statusCode()).isEqualTo(400);
        HttpResponse<String> bad = put("/v1/passages/leeg", "{\"nl\": \" \", \"deel\": true}");
        assertThat(Calls.json(bad).path("errors")).extracting(each -> each.path("code").asString())
                .containsExactlyInAnyOrder("wrong-shape", "unknown-field");
        assertThat(get("/v1/passages/leeg").statusCode()).isEqualTo(404);
    }

    private String assess() {
        return calls.submit(Calls.example("small-town")).headers().firstValue("Location").orElseThrow();
    }

    private String guide(String assessment, String language) {
        return calls.get(assessment + "/guide?lang=" + language, "Accept", "text/markdown").body();
    }

    private static List<String> keys(HttpResponse<String> answer) {
        return Calls.json(answer).path("passages").valueStream().map(each -> each.path("key").asString()).toList();
    }

    private void keep(String key, String body) {
        assertThat(put("/v1/passages/" + key, body).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String address) {
        return calls.get(address, "Authorization", "Bearer adviser");
    }

    private HttpResponse<String> put(String address, String body) {
        return calls.send("PUT", address, BodyPublishers.ofString(body), "Content-Type", "application/json",
                "Authorization", "Bearer adviser");
    }
}
