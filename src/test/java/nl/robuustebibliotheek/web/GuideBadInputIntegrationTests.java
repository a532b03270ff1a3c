package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.robuustebibliotheek.guide.PolicyFiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What an adviser hands in and cannot be used: a problem that says why, and everything that was kept is as it was. */
@AdviserService
class GuideBadInputIntegrationTests {

    private static final String CONTEXT = "/v1/municipality-contexts/GM9999";

    @LocalServerPort
    private int port;
    private String kept = "";

    @BeforeEach
    void keep() throws IOException {
        byte[] context = Files.readAllBytes(Path.of("docs/examples/guides/context-voorbeeldstad.json"));
        assertThat(send("PUT", CONTEXT, "application/json", context).statusCode()).isEqualTo(200);
        kept = send("GET", CONTEXT, "application/json", new byte[0]).body();
        assertThat(kept).contains("goals");
    }

    @Test
    void aPdfWithoutText() throws IOException {
        refused("no-text", policyText("application/pdf", PolicyFiles.pdf(Optional.empty(), "", "")));
    }

    @Test
    void anEncryptedPdf() throws IOException {
        refused("encrypted", policyText("application/pdf", PolicyFiles.pdf(Optional.of("geheim"), "Wij lezen voor.")));
    }

    @Test
    void aZipBomb() throws IOException {
        refused("unpacks-too-large", policyText(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", PolicyFiles.bomb()));
    }

    @Test
    void tenThousandGoals() {
        String goals = "{\"text\":\"Meer lezen.\"},".repeat(9_999) + "{\"text\":\"Meer lezen.\"}";
        refused("too-many-entries", put("{\"municipality\":\"GM9999\",\"goals\":[" + goals + "]}"));
    }

    @Test
    void aMomentWithoutItsDate() {
        refused("missing-field", put("{\"municipality\":\"GM9999\",\"moments\":[{\"kind\":\"budget\","
                + "\"title\":\"Begroting\"}]}"));
    }

    @Test
    void aContextThatIsAboutAnotherMunicipality() {
        refused("other-municipality", put("{\"municipality\":\"GM9998\"}"));
    }

    @Test
    void aYearThatIsNoneAndAMunicipalityThatWasNotNamed() {
        var year = send("GET", "/v1/assessments/x/rounds/volgend-jaar?municipality=GM9999", "application/json",
                new byte[0]);
        assertThat(year.statusCode()).isEqualTo(404);
        assertThat(Calls.json(year).at("/errors/0/code").stringValue()).isEqualTo("not-found");

        var unnamed = send("GET", "/v1/assessments/x/rounds/2026", "application/json", new byte[0]);
        refused("missing-parameter", unnamed);
        assertThat(Calls.json(unnamed).path("detail").stringValue()).contains("municipality");
    }

    @Test
    void aFileInAFormThatNeverBegins() {
        refused("form-unreadable", policyText("multipart/form-data", "geen grens".getBytes(UTF_8)));
    }

    @Test
    void jsonThatNoReaderCanFollow() {
        String deep = "[".repeat(100_000);
        String far = "{\"municipality\":\"GM9999\",\"figures\":[{\"value\":%s}]}";
        refused("not-json", put(deep));
        refused("not-json", put("{\"a\":".repeat(100_000)));
        refused("not-json", put("1".repeat(100_000)));
        refused("not-json", put("{\"%s\":1}".formatted("k".repeat(100_000))));
        refused("not-json", put(far.formatted("1E2147483648")));
        refused("number-out-of-reach", put(far.formatted("1e400")));
        refused("number-out-of-reach", put(far.formatted("1e-999999999")));
        refused("number-out-of-reach", put(far.formatted("1e999999999")));
    }

    @Test
    void aMunicipalityThatTheLibraryDoesNotServe() {
        String assessment = Calls.json(new Calls(port).submit(Calls.example("small-town"))).path("id").stringValue();
        String address = "/v1/assessments/" + assessment;

        refused("municipality-not-served", send("GET", address + "/guide?municipality=GM0001", "text/html",
                new byte[0]));
        refused("municipality-not-served", send("PUT", address + "/guide-edits?municipality=GM0001",
                "application/json", "{\"edits\":[]}".getBytes(UTF_8)));
        refused("municipality-not-served", send("PUT", "/v1/portfolio", "application/json",
                "{\"entries\":[{\"assessment\":\"%s\",\"municipality\":\"GM0001\"}]}".formatted(assessment)
                        .getBytes(UTF_8)));
    }

    private void refused(String code, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Calls.json(answer).path("errors")).allSatisfy(error -> {
            assertThat(error.path("code").stringValue()).isEqualTo(code);
            assertThat(error.path("detail").stringValue()).isNotBlank();
        }).isNotEmpty();
        assertThat(send("GET", CONTEXT, "application/json", new byte[0]).body()).isEqualTo(kept);
    }

    private HttpResponse<String> policyText(String type, byte[] file) {
        return send("POST", CONTEXT + "/policy-texts", type, file);
    }

    private HttpResponse<String> put(String context) {
        return send("PUT", CONTEXT, "application/json", context.getBytes(UTF_8));
    }

    private HttpResponse<String> send(String method, String path, String type, byte[] body) {
        return new Calls(port).send(method, path,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body), "Authorization",
                "Bearer adviser", "Content-Type", type);
    }
}
