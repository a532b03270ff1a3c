package nl.robuustebibliotheek.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What advisers keep is in the preparation of who shows the operator's token; the handout never tells contacts and views. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "robuust.operator.token=adviser")
class GuideAccessIntegrationTests {

    private static final String WITHHELD = "Wat adviseurs bewaren staat er niet in";
    private static final String GOAL = "Iedereen in Voorbeeldstad doet mee aan het proefdoel.";
    private static final String CONTACT = "Koffie over het proefonderwerp.";
    private static final String VIEW = "Wij zien dit anders dan de proefpersoon.";
    private static final String AGREED = "Samen de proefafspraak uitvoeren.";
    private static final String WRITTEN = "De adviseur schreef deze proeftekst.";

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
    void keep() {
        calls = new Calls(port);
        assessment = calls.submit(Calls.example("small-town")).headers().firstValue("Location").orElseThrow();
        int year = LocalDate.now(ZoneOffset.UTC).getYear();
        put("/v1/municipality-contexts/GM9999",
                """
                        {"municipality": "GM9999", "goals": [{"text": "%s", "theme": "literacy", "standing": "accepted"}]}
                        """
                        .formatted(GOAL));
        put(assessment + "/rounds/" + year + "?municipality=GM9999",
                """
                        {"municipality": "GM9999", "year": %d,
                         "contacts": [{"date": "%d-01-12", "audience": "alderman", "occasion": "accounts", "subject": "%s"}],
                         "agreements": [{"id": "proef", "action": "%s", "state": "agreed",
                                         "ownerLibrary": "teamleider", "ownerMunicipality": "beleidsmedewerker", "due": "%d-12-31"}],
                         "views": [{"block": "staff", "by": "library", "seen": "good", "text": "%s"},
                                   {"block": "staff", "by": "municipality", "seen": "worrying"}]}
                        """
                        .formatted(year, year, CONTACT, AGREED, year, VIEW));
        put(assessment + "/guide-edits", """
                {"edits": [{"key": "section/partners", "nl": "%s", "en": "%s"}]}
                """.formatted(WRITTEN, WRITTEN));
    }

    @Test
    void theAdviserGetsAll() {
        assertThat(guide("preparation", "Bearer adviser")).contains(GOAL, VIEW, AGREED, WRITTEN)
                .doesNotContain(WITHHELD);
    }

    @Test
    void whoOnlyKnowsTheIdGetsAPreparationOfTheAssessmentAlone() {
        for (String token : new String[]{"", "Bearer guessed"}) {
            assertThat(guide("preparation", token)).contains(WITHHELD)
                    .doesNotContain(GOAL, CONTACT, VIEW, AGREED, WRITTEN);
        }
        assertThat(calls.get(assessment + "/guide?edition=preparation&form=story&lang=nl").body()).contains(WITHHELD)
                .doesNotContain(GOAL, WRITTEN);
    }

    @Test
    void theHandoutHoldsWhatIsMeantForOutside() {
        for (String token : new String[]{"", "Bearer adviser"}) {
            assertThat(guide("handout", token)).contains(GOAL, AGREED, WRITTEN)
                    .doesNotContain(CONTACT, VIEW, WITHHELD);
        }
    }

    @Test
    void aCacheKeepsThemApart() {
        HttpResponse<String> alone = calls.get(assessment + "/guide?edition=preparation");
        HttpResponse<String> all = calls.get(assessment + "/guide?edition=preparation", "Authorization",
                "Bearer adviser");

        assertThat(alone.headers().allValues("Vary")).contains("Authorization");
        assertThat(alone.headers().firstValue("ETag")).isNotEqualTo(all.headers().firstValue("ETag"));
    }

    private String guide(String edition, String token) {
        String address = assessment + "/guide?lang=nl&edition=" + edition;
        return (token.isEmpty() ? calls.get(address, "Accept", "text/markdown")
                : calls.get(address, "Accept", "text/markdown", "Authorization", token)).body();
    }

    private void put(String address, String body) {
        HttpResponse<String> kept = calls.send("PUT", address, BodyPublishers.ofString(body), "Content-Type",
                "application/json", "Authorization", "Bearer adviser");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
    }
}
