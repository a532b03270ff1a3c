package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.GuideData;
import nl.robuustebibliotheek.category.GuideWord;
import nl.robuustebibliotheek.guide.format.GuideSet;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.guide.GuideSetDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything for a library with seventeen municipalities in one call, sent while it is made. */
@AdviserService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class GuideSetIntegrationTests {

    private static final int GUIDES = 18;
    private static final String OTHER_WORDS = "In andere woorden";
    private static final String LIGHT = "formats=markdown,csv,json";

    @LocalServerPort
    private int port;
    @Autowired
    private GuideSetDesk desk;
    @Autowired
    private LiveRelease live;
    private String guide = "";
    private String assessment = "";

    @BeforeAll
    void submit() throws IOException {
        HttpResponse<String> kept = new Calls(port).submit(
                Files.readAllBytes(Path.of("docs/examples/guides/seventeen-municipalities.json")));
        assessment = Calls.json(kept).path("id").stringValue();
        guide = kept.headers().firstValue("Location").orElseThrow() + "/guide";
    }

    @Test
    void everyMunicipalityAndAllTogetherHaveTheirFiles() throws Exception {
        List<String> names = names(guide + "?" + LIGHT);

        assertThat(names).hasSize(GUIDES * 3 + 3).startsWith(GuideSet.PLAN).endsWith("lees-mij.txt");
        assertThat(names.stream().filter(name -> name.endsWith(".md"))).hasSize(GUIDES).doesNotHaveDuplicates();
    }

    @Test
    @Tag("slow")
    void inEveryFormat() throws Exception {
        List<String> names = names(guide);

        assertThat(names).hasSize(GUIDES * GuideSet.ALL.size() + 3);
    }

    @Test
    void theFirstFilesComeWhileTheLastAreNotMadeYet() throws Exception {
        try (ZipInputStream zip = new ZipInputStream(open(guide))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo(GuideSet.PLAN);
            assertThat(JsonMapper.shared().readTree(zip.readAllBytes()).path("files").intValue())
                    .isEqualTo(GUIDES * GuideSet.ALL.size());
            assertThat(zip.getNextEntry().getName()).endsWith(".html");
            assertThat(desk.underWay()).isPositive();
        }
        nothingUnderWay();
    }

    @Test
    void theWorkEndsWhenWhoAskedGoesAway() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(("GET " + guide + " HTTP/1.1\r\nHost: localhost\r\n"
                    + "Accept: application/zip\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readNBytes(1000);
            assertThat(desk.underWay()).isPositive();
            socket.setSoLinger(true, 0);
        }
        nothingUnderWay();
    }

    @Test
    void refusesBeforeTheFirstByte() {
        Calls calls = new Calls(port);
        HttpResponse<String> elsewhere = calls.get(guide + "?municipality=GM0001", "Accept", "application/zip");
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.body()).contains("municipality-not-served");
        HttpResponse<String> format = calls.get(guide + "?formats=pdf,doc", "Accept", "application/zip");
        assertThat(format.statusCode()).isEqualTo(400);
        assertThat(format.body()).contains("parameter-unknown", "docx");
    }

    @Test
    void aPortfolioComesWholeAlsoWhenATalkCannotBePrepared() throws Exception {
        assertThat(new Calls(port).get("/v1/portfolio", "Accept", "application/zip").statusCode()).isEqualTo(401);
        String village = Calls.json(new Calls(port).submit(Calls.example("small-town"))).path("id").stringValue();
        String talk = "{\"assessment\":\"%s\",\"municipality\":\"%s\"}";
        assertThat(put("{\"entries\":[" + String.join(",", talk.formatted(assessment, "GM9980"),
                talk.formatted(assessment, "GM9996"), talk.formatted(village, "GM9999")) + "]}")).isEqualTo(200);

        List<String> names = names("/v1/portfolio?lang=en&edition=preparation&" + LIGHT);

        assertThat(names).hasSize(3 * 3 + 3).endsWith("read-me.txt")
                .anyMatch(name -> name.matches("bibliotheek-zeventien-voorbeelden/conversation-guide-voorbeeldstreek-"
                        + "official-preparation-[^/]+/[^/]+\\.md"));
        assertThat(new Calls(port).get("/v1/portfolio", "Authorization", "Bearer adviser").headers()
                .firstValue("Content-Type")).as("who takes anything gets the list").contains("application/json");
    }

    @Test
    void aSetKeepsTheReleaseItBeganWithWhenRulesChangeHalfway() throws Exception {
        Release before = live.release();
        try (ZipInputStream zip = new ZipInputStream(open(guide + "?formats=markdown"))) {
            assertThat(zip.getNextEntry()).isNotNull();
            live.replace(inOtherWords(before));
            int guides = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().endsWith(".md")) {
                    guides++;
                    assertThat(text).as(entry.getName()).doesNotContain(OTHER_WORDS);
                }
                if (entry.getName().equals(GuideSet.MANIFEST)) {
                    assertThat(JsonMapper.shared().readTree(text).at("/release/version").stringValue())
                            .isEqualTo(before.version());
                }
            }
            assertThat(guides).isEqualTo(GUIDES);
            assertThat(new Calls(port).get(guide + "?municipality=GM9980", "Accept", "text/markdown").body())
                    .as("a guide that is asked for now is in the new words").contains(OTHER_WORDS);
        } finally {
            live.replace(before);
        }
    }

    private static Release inOtherWords(Release release) {
        Catalogue all = release.catalogue();
        GuideData guide = all.guide();
        Map<String, GuideWord> words = new HashMap<>(guide.words());
        words.put("opening.title", new GuideWord(new Text(OTHER_WORDS, OTHER_WORDS), GuideWord.Says.FRAME, List.of()));
        return new Release("9.9.9", "sha256:" + "9".repeat(64), new Catalogue(all.fields(), all.indicators(),
                all.sources(), all.shared(), all.categories(), all.evidence(), all.registers(),
                new GuideData(words, guide.themes(), guide.year(), guide.passageWords(), guide.numbers(),
                        guide.checks()),
                all.plausibility()), release.rules());
    }

    private int put(String portfolio) {
        return new Calls(port).send("PUT", "/v1/portfolio", BodyPublishers.ofString(portfolio), "Authorization",
                "Bearer adviser", "Content-Type", "application/json").statusCode();
    }

    /** All files in their order; the manifest has to say the same. */
    private List<String> names(String path) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(open(path))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().equals(GuideSet.MANIFEST)) {
                    JsonNode manifest = JsonMapper.shared().readTree(zip.readAllBytes());
                    assertThat(manifest.path("failed").intValue()).isZero();
                    assertThat(manifest.path("entries").valueStream().map(each -> each.path("file").stringValue()))
                            .containsExactlyElementsOf(names.subList(1, names.size() - 1));
                }
            }
        }
        assertThat(names).contains(GuideSet.MANIFEST);
        return names;
    }

    private InputStream open(String path) {
        try {
            HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(HttpRequest
                    .newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofMinutes(5))
                    .headers("Accept", "application/zip", "Authorization", "Bearer adviser").build(),
                    BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
            return answer.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Long before all files can be made; the timeout of the class ends what never ends. */
    private void nothingUnderWay() {
        while (desk.underWay() > 0) {
            Thread.onSpinWait();
        }
    }
}
