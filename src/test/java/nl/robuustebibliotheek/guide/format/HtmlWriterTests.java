package nl.robuustebibliotheek.guide.format;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.document.SampleGuide;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class HtmlWriterTests {

    private static final int NARROW = 320;
    private static final int WIDE = 1280;

    @ParameterizedTest
    @EnumSource(names = {"HTML", "FACT_SHEET_HTML"})
    void standsByItself(Format format) throws Exception {
        Document page = Opened.xml(html(format).replace("<!DOCTYPE html>", ""));

        assertThat(elements(page).map(Element::getTagName)).doesNotContain("script", "link", "img", "iframe", "object");
        assertThat(elements(page).filter(each -> each.hasAttribute("style") || each.hasAttribute("src")
                || each.hasAttribute("onload"))).isEmpty();
        assertThat(elements(page).filter(each -> each.hasAttribute("href")).map(each -> each.getAttribute("href")))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://"));
        assertThat(elements(page).filter(each -> each.getTagName().equals("h1"))).hasSize(1);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("nl");
    }

    @Test
    void everyLinkInThePageArrives() throws Exception {
        Document page = Opened.xml(html(Format.HTML).replace("<!DOCTYPE html>", ""));
        var places = elements(page).map(each -> each.getAttribute("id")).filter(id -> !id.isEmpty()).toList();

        assertThat(places).doesNotHaveDuplicates();
        assertThat(elements(page).map(each -> each.getAttribute("href")).filter(href -> href.startsWith("#"))
                .map(href -> href.substring(1))).allMatch(places::contains);
    }

    @Test
    void aTextStaysAText() {
        assertThat(html(Format.HTML)).doesNotContain("<script").doesNotContain("javascript:")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(new Markup().element("p", "\u0000a\u000bb\ud800c").toString()).isEqualTo("<p>abc</p>");
    }

    @Test
    void thePolicyAllowsExactlyItsStyle() {
        assertThat(new GuidePress().stylePolicy(Format.HTML)).matches("'sha256-[A-Za-z0-9+/]{43}='");
        assertThat(html(Format.HTML)).contains("<style>" + StyleSheet.SCREEN.css(Look.USUAL) + "</style>");
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "FACT_SHEET_HTML"})
    void fitsAPhoneAndAWideScreen(Format format, @TempDir Path folder) throws Exception {
        assumeTrue(LibreOfficeTests.runs("chromium", "--version"), "Chromium is not installed");
        Path frame = folder.resolve("frame.html");
        Files.writeString(frame, frame(html(format)));
        Path out = folder.resolve("out.html");
        Process browser = new ProcessBuilder("chromium", "--headless", "--no-sandbox", "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"), "--virtual-time-budget=3000", "--dump-dom",
                frame.toUri().toString()).redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile()).start();

        assertThat(browser.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(out)).contains("data-narrow=\"" + NARROW + "\"")
                .contains("data-wide=\"" + WIDE + "\"");
    }

    /** A page with the page in two frames, which says how wide its content wants to be. */
    private static String frame(String page) {
        String text = JsonMapper.shared().writeValueAsString(page).replace("</", "<\\/");
        return """
                <!DOCTYPE html><body><script>
                for (const [name, width] of [['narrow', %d], ['wide', %d]]) {
                  const frame = document.createElement('iframe');
                  frame.style = 'border:0;height:900px;width:' + width + 'px';
                  frame.srcdoc = %s;
                  frame.onload = () => {
                    document.body.setAttribute('data-' + name, frame.contentDocument.documentElement.scrollWidth
                      + frame.contentWindow.innerWidth - frame.contentDocument.documentElement.clientWidth);
                  };
                  document.body.append(frame);
                }
                </script></body>
                """.formatted(NARROW, WIDE, text);
    }

    private static String html(Format format) {
        return new String(new GuidePress().make(SampleGuide.of(Language.NL, Edition.PREPARATION), format),
                StandardCharsets.UTF_8);
    }

    private static Stream<Element> elements(Document page) {
        NodeList all = page.getElementsByTagName("*");
        return java.util.stream.IntStream.range(0, all.getLength()).mapToObj(place -> (Element) all.item(place));
    }
}
