package nl.robuustebibliotheek.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.guide.format.Format;

import static org.assertj.core.api.Assertions.assertThat;

@LiveService
class GuideIntegrationTests {

    @LocalServerPort
    private int port;
    private Calls calls;
    private String guide;

    @BeforeEach
    void submit() {
        calls = new Calls(port);
        guide = calls.submit(Calls.example("small-town")).headers().firstValue("Location").orElseThrow() + "/guide";
    }

    static Stream<Format> formats() {
        return Stream.of(Format.values()).filter(format -> !format.isFactSheet());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void givesTheFormatThatIsAccepted(Format format) {
        HttpResponse<String> answer = calls.get(guide + "?audience=council&edition=handout&lang=nl", "Accept",
                format.mediaType());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(format.mediaType());
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches(".*filename=\"gespreksleidraad-[a-z0-9-]+-raad-om-te-delen-\\d{4}-\\d{2}-\\d{2}\\."
                        + format.extension() + "\"");
        assertThat(answer.headers().firstValue("Content-Language")).contains("nl");
        assertThat(answer.headers().allValues("Vary").toString()).contains("Accept");
    }

    @Test
    void givesThePageToWhoTakesAnything() {
        HttpResponse<String> answer = calls.get(guide + "?lang=en");

        assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\">");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .matches("default-src 'none'; style-src 'sha256-[^']+'; frame-ancestors 'none'");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void prefersWhatTheReaderPrefers() {
        HttpResponse<String> answer = calls.get(guide, "Accept",
                "application/pdf;q=0.2, text/markdown;q=0.9, */*;q=0.1");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/markdown");
    }

    @Test
    void refusesAFormatThatIsNotThere() {
        HttpResponse<String> answer = calls.get(guide, "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Calls.json(answer).path("detail").stringValue()).contains("application/pdf").contains("Misschien");
    }

    @Test
    void givesTheFactSheetOnAsking() {
        HttpResponse<String> answer = calls.get(guide + "?form=fact-sheet", "Accept", "application/pdf");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains("feitenblad-");
        assertThat(calls.get(guide + "?form=fact-sheet", "Accept", "text/csv").statusCode()).isEqualTo(406);
    }

    @Test
    void givesTheStoryByItself() {
        JsonNode story = Calls.json(calls.get(guide + "?form=story", "Accept", "application/json"));

        assertThat(story.path("sections").valueStream().map(section -> section.path("key").stringValue()))
                .containsExactly("story");
    }

    @Test
    void saysWhenItIsStillTheSame() {
        String tag = calls.get(guide, "Accept", "application/pdf").headers().firstValue("ETag").orElseThrow();

        assertThat(calls.get(guide, "Accept", "application/pdf", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(calls.get(guide, "Accept", "text/html", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void givesEverythingInOneZip() {
        HttpResponse<String> answer = calls.get(guide + "?audience=alderman", "Accept", "application/zip");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Content-Length")).as("it is sent while it is made").isEmpty();
        assertThat(answer.body()).contains(Stream.of(Format.values()).map(each -> "." + each.extension())
                .toArray(String[]::new)).contains("feitenblad-");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrong(Wrong wrong) {
        HttpResponse<String> answer = calls.get(guide + wrong.query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Calls.json(answer).path("detail").stringValue()).contains("Misschien");
    }

    enum Wrong {
        AUDIENCE("?audience=king"), EDITION("?edition=secret"), LANGUAGE("?lang=fy"), FORM("?form=poem"),
        MUNICIPALITY("?municipality=GM0363");

        private final String query;

        Wrong(String query) {
            this.query = query;
        }
    }

    @Test
    void knowsNoGuideOfAnUnknownAssessment() {
        assertThat(calls.get("/v1/assessments/0198f2c4-7c1e-7d3a-9b60-2f6f0c1d2e3f/guide").statusCode())
                .isEqualTo(404);
    }

    @Test
    void keepsThePreparationOutOfTheHandout() {
        List<String> handout = keys("handout");
        List<String> preparation = keys("preparation");

        assertThat(preparation).contains("hard-questions", "not-say");
        assertThat(handout).isNotEmpty().doesNotContain("hard-questions", "not-say", "royal-road", "lobby");
    }

    private List<String> keys(String edition) {
        return Calls.json(calls.get(guide + "?audience=board&edition=" + edition, "Accept", "application/json"))
                .path("sections").valueStream().map(section -> section.path("key").stringValue()).toList();
    }
}
