package nl.robuustebibliotheek.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static nl.robuustebibliotheek.web.PressedForm.harmless;
import static org.assertj.core.api.Assertions.assertThat;

/** A library and a municipality, without a token or script, say how they see the building blocks. */
@AdviserService
@ExtendWith(OutputCaptureExtension.class)
class InvitedPageIntegrationTests {

    private static final String HOSTILE = "</textarea><script>alert(1)</script>\"'><img src=x onerror=a()>";
    private static final int YEAR = LocalDate.now(ZoneOffset.UTC).getYear();
    private static final AtomicInteger LIBRARIES = new AtomicInteger(9_700);
    private static final Pattern ADDRESS = Pattern.compile("<a href=\"http://[^/]*(/uw-kijk/[^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("class=\"code\">([^<]*)<");

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;
    private Calls calls;
    private String pass = "";
    private String id = "";

    /** Where and with what one side comes in. */
    private record Invited(String path, String code, String cookie) {}

    @BeforeEach
    void openADoor() {
        calls = new Calls(port);
        pass = PressedForm.pass(calls);
        id = PressedForm.assessed(calls, "small-town", LIBRARIES.incrementAndGet());
    }

    private PressedForm round() {
        return PressedForm.on(PressedForm.send(calls, "/rondes/round", Map.of("id", id), pass).body(),
                "/rondes/edits");
    }

    private Invited invited(String side) {
        String page = harmless(round().with("go", "invite:" + side).send(calls, pass), 200);
        String path = found(ADDRESS, page);
        String code = found(CODE, page);
        HttpResponse<String> in = PressedForm.send(calls, path + "/entrance", Map.of("code", code), "");
        assertThat(in.statusCode()).as(in.body()).isEqualTo(303);
        List<String> cookies = in.headers().allValues("Set-Cookie");
        assertThat(cookies).hasSize(2).allMatch(each -> each.contains("HttpOnly") && each.contains("SameSite=Strict")
                && each.contains(path.substring("/uw-kijk".length()) + ";"));
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith(path);
        return new Invited(path, code, cookies.getFirst().split(";", 2)[0]);
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private PressedForm views(Invited side) {
        return PressedForm.on(page(side), side.path() + "/views");
    }

    private String page(Invited side) {
        return harmless(calls.get(side.path(), "Cookie", side.cookie()), 200);
    }

    private JsonNode kept() {
        return Calls.json(calls.get("/v1/assessments/" + id + "/rounds/" + YEAR + "?municipality=GM9999",
                "Authorization", "Bearer adviser")).path("views");
    }

    private String inPath(Invited side) {
        return side.path().substring(side.path().lastIndexOf('/') + 1);
    }

    @Test
    void bothSidesSayHowTheySeeItAndTheDifferenceIsOnTheAgenda() {
        Invited library = invited("library");
        Invited municipality = invited("municipality");
        assertThat(page(library)).contains("Bibliotheek Voorbeeldstad", "namens de bibliotheek", "Noem geen personen",
                "personeel", "toegankelijkheid", "href=\"/en/your-view/" + inPath(library) + "\"")
                .doesNotContain("name=\"token\"");

        String thanks = harmless(views(library).with("staff/seen", "worrying")
                .with("staff/text", "Bij ziekte valt het stil. " + HOSTILE).with("finance/seen", "good")
                .send(calls, library.cookie()), 200);
        harmless(views(municipality).with("staff/seen", "good").with("finance/seen", "good")
                .send(calls, municipality.cookie()), 200);

        assertThat(thanks).contains("Bewaard. Dank u wel.", "&lt;script&gt;");
        assertThat(kept()).hasSize(4);
        assertThat(kept().path(0).path("text").asString()).isEqualTo("Bij ziekte valt het stil. " + HOSTILE);
        assertThat(harmless(PressedForm.send(calls, "/rondes/round", Map.of("id", id), pass), 200))
                .contains("Hier verschilt de kijk", "Gezegd over 2 van de 5 bouwstenen");
        String guide = calls.get("/v1/assessments/" + id + "/guide?edition=preparation&lang=nl", "Accept",
                "text/markdown", "Authorization", "Bearer adviser").body();
        assertThat(guide).contains("| bibliotheek | baart zorgen | Bij ziekte valt het stil.",
                "| gemeente | gaat goed |");
        assertThat(calls.get("/v1/assessments/" + id + "/guide?edition=handout&lang=nl", "Accept", "text/markdown")
                .body()).doesNotContain("Bij ziekte valt het stil");

        harmless(views(library).with("staff/seen", "").with("staff/text", "").send(calls, library.cookie()), 200);
        assertThat(kept()).extracting(each -> each.path("by").asString() + each.path("block").asString())
                .containsExactlyInAnyOrder("libraryfinance", "municipalitystaff", "municipalityfinance");
    }

    @Test
    void seesItsOwnAnswersOnlyUntilTheAdviserSaysOtherwise() {
        Invited library = invited("library");
        Invited municipality = invited("municipality");
        harmless(views(library).with("staff/seen", "worrying").with("staff/text", "Alleen voor de adviseur.")
                .send(calls, library.cookie()), 200);
        assertThat(page(municipality)).doesNotContain("Alleen voor de adviseur.", "Wat de anderen zeggen");

        harmless(round().with("go", "share:" + inPath(municipality)).send(calls, pass), 200);
        assertThat(page(municipality)).contains("Wat de anderen zeggen", "Alleen voor de adviseur.");
        assertThat(page(library)).doesNotContain("Wat de anderen zeggen");
        harmless(round().with("go", "unshare:" + inPath(municipality)).send(calls, pass), 200);
        assertThat(page(municipality)).doesNotContain("Alleen voor de adviseur.");

        assertThat(calls.get(library.path(), "Cookie", municipality.cookie()).statusCode()).isEqualTo(403);
    }

    @Test
    void aWrongOrWithdrawnCodeAndAnInvitationThatIsNotThereGetAClearPage(CapturedOutput output) {
        Invited library = invited("library");
        assertThat(harmless(calls.get(library.path()), 200)).contains("name=\"code\"").doesNotContain("personeel");
        assertThat(harmless(PressedForm.send(calls, library.path() + "/entrance",
                Map.of("code", "AAAAA-BBBBB-CCCCC-DDDDD"), ""), 403)).contains("Deze code hoort niet", "name=\"code\"");
        assertThat(harmless(calls.get(library.path() + "x"), 404)).contains("Deze uitnodiging is er niet");
        assertThat(harmless(calls.get("/en/your-view/%3Cscript%3E"), 404)).contains("This invitation is not there");
        assertThat(PressedForm.send(calls, library.path() + "/views", Map.of(), library.cookie(), "Sec-Fetch-Site",
                "cross-site").statusCode()).isEqualTo(403);
        PressedForm typed = views(library).with("staff/seen", "good").with("staff/text", "Dit was ik aan het typen.");

        harmless(round().with("go", "withdraw:" + inPath(library)).send(calls, pass), 200);

        assertThat(harmless(calls.get(library.path(), "Cookie", library.cookie()), 410)).contains("ingetrokken");
        assertThat(harmless(typed.send(calls, library.cookie()), 410)).contains("ingetrokken",
                "Dit was ik aan het typen.");
        assertThat(harmless(PressedForm.send(calls, library.path() + "/entrance", Map.of("code", library.code()), ""),
                410)).contains("ingetrokken");
        assertThat(output).doesNotContain(library.code(), library.code().replace("-", ""));
        assertThat(database.sql("SELECT code_hash FROM guide_invitation WHERE id = :id")
                .param("id", inPath(library)).query(String.class).single()).hasSize(64)
                .doesNotContain(library.code().substring(0, 5));
    }

    @Test
    void anInvitationEndsByItselfAndLaterIsForgotten() {
        Invited library = invited("library");
        database.sql("UPDATE guide_invitation SET expires_at = '2020-01-01T00:00:00Z' WHERE id = :id")
                .param("id", inPath(library)).update();

        assertThat(harmless(calls.get(library.path(), "Cookie", library.cookie()), 410)).contains("afgelopen");
        assertThat(PressedForm.send(calls, "/rondes/round", Map.of("id", id), pass).body())
                .doesNotContain(inPath(library));
        invited("municipality");
        assertThat(harmless(calls.get(library.path(), "Cookie", library.cookie()), 404)).contains("niet meer");
    }

    @Test
    void losesNothingThatWasTypedWhenSomethingIsWrongOrSomebodyElseWasFirst() {
        Invited library = invited("library");
        PressedForm mine = views(library);

        assertThat(harmless(mine.with("staff/text", "Zonder oordeel").with("finance/seen", "good")
                .with("finance/text", "x".repeat(2_001)).send(calls, library.cookie()), 400))
                .contains("Kies hoe u personeel ziet", "Zonder oordeel</textarea>", "href=\"#finance-text\"",
                        "x".repeat(2_001), "value=\"good\" checked");
        assertThat(mine.with("staff/seen", "verzonnen").send(calls, library.cookie()).statusCode()).isEqualTo(400);
        harmless(views(library).with("staff/seen", "good").with("staff/text", "Van een collega.")
                .send(calls, library.cookie()), 200);

        String refused = harmless(mine.with("staff/seen", "worrying").with("staff/text", "Van mij.")
                .send(calls, library.cookie()), 409);

        assertThat(refused).contains("was u voor", "Van mij.</textarea>", "gaat goed. Van een collega.");
        assertThat(kept().path(0).path("text").asString()).isEqualTo("Van een collega.");
        harmless(PressedForm.on(refused, library.path() + "/views").send(calls, library.cookie()), 200);
        assertThat(kept().path(0).path("text").asString()).isEqualTo("Van mij.");
    }

    @Test
    void whatIsSaidNeverPushesAnAdviserAsideNorTheOtherWayRound() {
        Invited library = invited("library");
        PressedForm open = round().with("contacts/0/date", YEAR + "-03-02").with("contacts/0/audience", "mayor")
                .with("contacts/0/occasion", "visit").with("contacts/0/subject", "Werkbezoek")
                .with("views/0/seen", "fair");
        harmless(views(library).with("staff/seen", "worrying").send(calls, library.cookie()), 200);

        assertThat(harmless(open.with("go", "keep").send(calls, pass), 200)).contains("Bewaard als versie 2",
                "bibliotheek: baart zorgen");

        assertThat(kept()).extracting(each -> each.path("by").asString()).containsExactly("library", "adviser");
        harmless(views(library).with("staff/seen", "good").send(calls, library.cookie()), 200);
        JsonNode round = Calls.json(calls.get("/v1/assessments/" + id + "/rounds/" + YEAR + "?municipality=GM9999",
                "Authorization", "Bearer adviser"));
        assertThat(round.at("/contacts/0/subject").asString()).isEqualTo("Werkbezoek");
        assertThat(round.path("views")).extracting(each -> each.path("seen").asString()).containsExactly("good",
                "fair");
    }

    @Test
    void whoChangesTooOftenReadsSo() {
        Invited library = invited("library");
        database.sql("UPDATE guide_invitation SET changes = 99 WHERE id = :id").param("id", inPath(library)).update();
        harmless(views(library).with("staff/seen", "good").send(calls, library.cookie()), 200);
        harmless(views(library).send(calls, library.cookie()), 200);

        assertThat(harmless(views(library).with("staff/seen", "fair").with("staff/text", "Te vaak.")
                .send(calls, library.cookie()), 429)).contains("te vaak veranderd", "Te vaak.");
        assertThat(kept().path(0).path("seen").asString()).isEqualTo("good");
    }

    @Test
    void anAdviserChangesOnlyInvitationsOfTheRoundThatIsOpen() {
        Invited library = invited("library");
        PressedForm.send(calls, "/rondes/edits", Map.of("id", id, "year", Integer.toString(YEAR + 1), "go",
                "withdraw:" + inPath(library)), pass);

        assertThat(page(library)).contains("namens de bibliotheek");
        HttpResponse<String> left = PressedForm.send(calls, library.path() + "/exit", Map.of(), library.cookie());
        assertThat(left.headers().allValues("Set-Cookie")).hasSize(2).allMatch(each -> each.contains("Max-Age=0"));
        assertThat(calls.send("PUT", library.path(), BodyPublishers.noBody()).statusCode()).isEqualTo(405);
    }
}
