package nl.robuustebibliotheek.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Every hit of a policy text can be decided about by itself, and only what a person accepted reaches a guide. */
@AdviserService
class PolicyTextIntegrationTests {

    private static final String TEXT = "Wij pakken eenzaamheid aan. Wij bezuinigen op cultuurbeleid. Er komt geen taalhuis. Wij willen een nieuwe brug.";

    @LocalServerPort
    private int port;
    private Calls calls;

    @BeforeEach
    void calls() {
        calls = new Calls(port);
    }

    @Test
    void keepsTheProposalsAndShowsWhatWasNotUnderstood() {
        HttpResponse<String> made = handIn("GM0101");
        assertThat(made.statusCode()).isEqualTo(201);
        String address = made.headers().firstValue("Location").orElseThrow();

        JsonNode again = get(address);
        assertThat(again.path("title").asString()).isEqualTo("Akkoord 2026");
        assertThat(again.path("hits")).extracting(hit -> hit.path("tone").asString())
                .containsExactly("PLAIN", "AGAINST", "DENIAL");
        assertThat(again.path("hits")).extracting(hit -> hit.path("standing").asString()).containsOnly("proposed");
        assertThat(again.at("/notUnderstood/0/quotation").asString()).isEqualTo("Wij willen een nieuwe brug.");
        assertThat(get("/v1/municipality-contexts/GM0101/policy-texts").at("/policyTexts/0/undecided").asInt())
                .isEqualTo(3);
        assertThat(calls.get(address).statusCode()).isEqualTo(401);
        assertThat(status(put("/v1/municipality-contexts/GM0101", "{\"municipality\":\"GM0101\"}"))).isEqualTo(200);
    }

    @Test
    void decidesAboutOneHitAndLeavesTheRestOfTheContext() {
        String hits = handIn("GM0102").headers().firstValue("Location").orElseThrow() + "/hits/";
        put("/v1/municipality-contexts/GM0102",
                "{\"municipality\":\"GM0102\",\"unmetNeeds\":[\"avond\"],\"goals\":[{\"text\":\"Eigen doel.\"}]}");

        assertThat(json(put(hits + 1, "{\"standing\":\"accepted\"}")).path("standing").asString())
                .isEqualTo("accepted");
        assertThat(json(put(hits + 2, "{\"standing\":\"accepted\"}")).path("against").asBoolean()).isTrue();
        assertThat(json(put(hits + 3, "{\"standing\":\"dropped\"}")).path("standing").asString()).isEqualTo("dropped");
        put(hits + 1, "{\"standing\":\"accepted\",\"theme\":\"health\"}");

        JsonNode context = get("/v1/municipality-contexts/GM0102");
        assertThat(context.at("/unmetNeeds/0").asString()).isEqualTo("avond");
        assertThat(context.path("goals")).extracting(goal -> goal.path("text").asString()).containsExactly(
                "Eigen doel.",
                "Wij pakken eenzaamheid aan.", "Wij bezuinigen op cultuurbeleid.", "Er komt geen taalhuis.");
        assertThat(context.path("goals")).extracting(goal -> goal.path("standing").asString()).containsExactly("",
                "changed", "accepted", "dropped");
        assertThat(context.at("/goals/1/theme").asString()).isEqualTo("health");
        assertThat(context.at("/documents/0/title").asString()).isEqualTo("Akkoord 2026");

        put(hits + 3, "{\"standing\":\"proposed\"}");
        assertThat(get("/v1/municipality-contexts/GM0102").path("goals").size()).isEqualTo(3);
        assertThat(get("/v1/municipality-contexts/GM0102/policy-texts").at("/policyTexts/0/undecided").asInt())
                .isEqualTo(1);
        assertThat(json(handIn("GM0102")).at("/hits/0/standing").asString()).as("handed in once more")
                .isEqualTo("changed");
    }

    @Test
    void saysWhyAHitCannotBeDecidedLikeThat() {
        String hits = handIn("GM0103").headers().firstValue("Location").orElseThrow() + "/hits/";
        assertThat(codes(put(hits + 3, "{\"standing\":\"accepted\"}"))).containsExactly("hit-needs-reading");
        assertThat(codes(put(hits + 1, "{\"standing\":\"accepted\",\"theme\":\"vissen\"}")))
                .containsExactly("theme-unknown");
        assertThat(codes(put(hits + 1, "{\"standing\":\"misschien\",\"text\":\"Andere woorden.\"}")))
                .containsExactlyInAnyOrder("unknown-choice", "unknown-field");
        assertThat(status(put(hits + 4, "{\"standing\":\"accepted\"}"))).isEqualTo(404);
        assertThat(calls.get("/v1/municipality-contexts/GM0103", "Authorization", "Bearer adviser").statusCode())
                .as("nothing was decided").isEqualTo(404);
    }

    @Test
    void reachesTheGuideOnlyWhenAccepted() {
        String assessment = calls.submit(Calls.example("village")).headers().firstValue("Location").orElseThrow();
        String municipality = Calls.json(calls.get(assessment)).at("/municipalities/0/code").asString();
        String hits = handIn(municipality).headers().firstValue("Location").orElseThrow() + "/hits/";
        assertThat(guide(assessment)).doesNotContain("eenzaamheid aan");

        put(hits + 1, "{\"standing\":\"accepted\"}");
        assertThat(guide(assessment)).contains("“Wij pakken eenzaamheid aan.”", "Akkoord 2026")
                .doesNotContain("cultuurbeleid");
    }

    private String guide(String assessment) {
        return calls.get(assessment + "/guide", "Accept", "text/markdown").body();
    }

    private HttpResponse<String> handIn(String municipality) {
        return calls.send("POST", "/v1/municipality-contexts/" + municipality + "/policy-texts?title=Akkoord%202026",
                BodyPublishers.ofString(TEXT), "Content-Type", "text/plain", "Authorization", "Bearer adviser");
    }

    private JsonNode get(String address) {
        return json(calls.get(address, "Authorization", "Bearer adviser"));
    }

    private HttpResponse<String> put(String address, String body) {
        return calls.send("PUT", address, BodyPublishers.ofString(body), "Content-Type", "application/json",
                "Authorization", "Bearer adviser");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return Calls.json(answer);
    }

    private static int status(HttpResponse<String> answer) {
        return answer.statusCode();
    }

    private static List<String> codes(HttpResponse<String> bad) {
        assertThat(bad.statusCode()).isEqualTo(400);
        return Calls.json(bad).path("errors").valueStream().map(each -> each.path("code").asString()).toList();
    }
}
