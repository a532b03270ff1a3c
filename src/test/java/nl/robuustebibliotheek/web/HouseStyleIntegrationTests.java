package nl.robuustebibliotheek.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** An organisation sets its look once; every document has it from then on. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "robuust.operator.token=adviser")
class HouseStyleIntegrationTests {

    private static final String OWN = "{\"organisation\": \"Bibliotheken Oost\", \"colour\": \"#8A1C5B\", "
            + "\"footer\": \"Samen sterk\"}";

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;
    private Calls calls;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry registry) {
        registry.add("robuust.folders.data", data::toString);
    }

    @BeforeEach
    void calls() {
        calls = new Calls(port);
    }

    @Test
    void isInTheGuideUntilAnotherIsChosen() throws IOException {
        assertThat(put("default", OWN).statusCode()).isEqualTo(200);
        assertThat(put("west", OWN.replace("Oost", "West")).statusCode()).isEqualTo(200);
        assertThat(calls.send("PUT", "/v1/house-styles/west/logo", BodyPublishers.ofByteArray(png()), "Content-Type",
                "image/png", "Authorization", "Bearer adviser").body()).contains("\"logo\":\"iVBOR");
        String guide = calls.submit(Calls.example("village")).headers().firstValue("Location").orElseThrow() + "/guide";

        HttpResponse<String> usual = calls.get(guide);
        HttpResponse<String> west = adviser(guide + "?houseStyle=west");
        HttpResponse<String> none = calls.get(guide + "?houseStyle=none");

        assertThat(usual.body()).contains("Bibliotheken Oost · Samen sterk", "#8a1c5b");
        assertThat(policy(usual)).contains("style-src 'sha256-").doesNotContain("img-src");
        assertThat(west.body()).contains("Bibliotheken West", "<img class=\"logo\" alt=\"Bibliotheken West\"");
        assertThat(policy(west)).contains("img-src data:");
        assertThat(none.body()).doesNotContain("Bibliotheken Oost").contains("#00667a");
        assertThat(usual.headers().firstValue("ETag")).isNotEqualTo(none.headers().firstValue("ETag"));
    }

    @Test
    void onlyAnAdviserSetsAndChoosesIt() {
        assertThat(calls.get("/v1/house-styles").statusCode()).isEqualTo(401);
        assertThat(put("noord", OWN).statusCode()).isEqualTo(200);
        assertThat(adviser("/v1/house-styles").body()).contains("noord");
        String guide = calls.submit(Calls.example("village")).headers().firstValue("Location").orElseThrow() + "/guide";

        assertThat(calls.get(guide + "?houseStyle=noord").statusCode()).isEqualTo(403);
        assertThat(Calls.json(adviser(guide + "?houseStyle=verdwenen")).at("/errors/0/code").asString())
                .isEqualTo("house-style-unknown");
    }

    @Test
    void saysWhatIsWrongWithItAndKeepsTheOneThatWas() {
        put("zuid", OWN);

        HttpResponse<String> yellow = put("zuid", OWN.replace("#8A1C5B", "#ffcc00"));
        assertThat(yellow.statusCode()).isEqualTo(400);
        assertThat(Calls.json(yellow).at("/errors/0/code").asString()).isEqualTo("too-little-contrast");
        assertThat(Calls.json(put("zuid", "{\"colour\": \"rood\", \"letter\": 1}")).path("errors"))
                .extracting(each -> each.path("code").asString())
                .containsExactlyInAnyOrder("missing-field", "wrong-shape", "unknown-field");
        assertThat(put("none", OWN).statusCode()).isEqualTo(400);
        assertThat(adviser("/v1/house-styles/zuid").body()).contains("#8a1c5b");
        assertThat(adviser("/v1/house-styles/verdwenen").statusCode()).isEqualTo(404);
    }

    @Test
    void theFormKeepsItWithoutAScript() throws IOException {
        assertThat(calls.get("/en/house-style").body()).contains("<html lang=\"en\">", "type=\"password\"",
                "<a class=\"home\" href=\"/en\">", "href=\"/huisstijl\" lang=\"nl\"", "href=\"/en#accessible\"")
                .doesNotContain("type=\"color\"");
        String pass = entered("adviser").headers().allValues("Set-Cookie").stream()
                .filter(each -> each.contains("Path=/huisstijl;")).findFirst().orElseThrow().split(";", 2)[0];

        HttpResponse<String> yellow = form(pass, "#ffcc00", png());
        HttpResponse<String> kept = form(pass, "#8a1c5b", png());
        HttpResponse<String> again = form(pass, "#1c5b8a", new byte[0]);

        assertThat(yellow.statusCode()).isEqualTo(400);
        assertThat(yellow.body()).contains("role=\"alert\"", "Misschien past #",
                "value=\"Oost &amp; &quot;West&quot;\"");
        assertThat(kept.body()).contains("role=\"status\"", "De huisstijl is bewaard");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(adviser("/v1/house-styles/formulier").body()).contains("#1c5b8a", "\"logo\":\"iVBOR")
                .contains("Oost & ");
        assertThat(calls.get("/huisstijl?style=formulier", "Cookie", pass).body()).contains("value=\"#1c5b8a\"");
        assertThat(calls.get("/en/house-style?style=%22%3E%3Cb%3E", "Cookie", pass).body())
                .contains("href=\"/en/house-style?style=formulier\"").doesNotContain("\"><b>");
        assertThat(form(pass, "#8a1c5b", new byte[300_000]).statusCode()).isEqualTo(400);
        assertThat(form(pass, "#8a1c5b", new byte[2 << 20]).statusCode()).isEqualTo(413);
    }

    @Test
    void theFormOpensOnlyForWhoHasTheToken() throws IOException {
        assertThat(entered("raden").statusCode()).isEqualTo(401);
        HttpResponse<String> wrong = form("operator-pass=9999999999.00", "#8a1c5b", png());

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("href=\"/huisstijl\"");
    }

    private HttpResponse<String> entered(String token) {
        return calls.post("/huisstijl/entrance", ("token=" + token).getBytes(StandardCharsets.UTF_8), "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> form(String pass, String colour, byte[] logo) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map.of("colour", colour, "style", "formulier", "organisation", "Oost & \"West\"", "footer", "")
                .forEach((name, value) -> body.writeBytes(("--grens\r\nContent-Disposition: form-data; name=\"" + name
                        + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--grens\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"logo.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(logo);
        body.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
        return calls.send("POST", "/huisstijl", BodyPublishers.ofByteArray(body.toByteArray()), "Content-Type",
                "multipart/form-data; boundary=grens", "Cookie", pass);
    }

    private HttpResponse<String> put(String key, String body) {
        return calls.send("PUT", "/v1/house-styles/" + key, BodyPublishers.ofString(body), "Content-Type",
                "application/json", "Authorization", "Bearer adviser");
    }

    private HttpResponse<String> adviser(String address) {
        return calls.get(address, "Authorization", "Bearer adviser");
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
