package nl.robuustebibliotheek.guide.format;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.SampleGuide;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HouseStyleTests {

    /** With what would do harm in a style sheet, a page or a footer of a spreadsheet. */
    private static final String NAME = "Voorbeeld & Zoon \"</style>\"";
    private static final String FOOTER = "'; } body { display: none } \\ © Voorbeeldstraat 1";
    static final GuidePress PRESS = new GuidePress(java.util.Optional.of(new HouseStyleReader().read(json("#8a1c5b",
            Base64.getEncoder().encodeToString(picture("png", 900, 300))))));

    private static final HouseStyleReader READER = new HouseStyleReader();

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX", "ODT", "PPTX", "FACT_SHEET", "FACT_SHEET_HTML", "MARKDOWN", "XLSX"})
    void everyDocumentNamesTheOrganisationAndItsFooter(Format format) throws Exception {
        String text = Opened.text(format, PRESS.make(SampleGuide.of(Language.NL, Edition.HANDOUT), format));

        assertThat(text).contains(Opened.squeezed("Voorbeeld & Zoon")).contains(Opened.squeezed("© Voorbeeldstraat 1"));
    }

    @Test
    void theColourTakesThePlaceOfTheUsualOneEverywhere() throws Exception {
        GuideDocument guide = SampleGuide.of(Language.NL, Edition.HANDOUT);

        String page = page(Format.HTML);
        assertThat(page.substring(0, page.indexOf("</style>"))).contains("#8a1c5b")
                .doesNotContain("#00667a", "#005a6b", "#004b59", "#eef5f6");
        assertThat(page).contains("height=\"14\" fill=\"#8a1c5b\"");
        assertThat(page(Format.FACT_SHEET_HTML)).contains("#8a1c5b").doesNotContain("#00667a");
        assertThat(Opened.unzipped(PRESS.make(guide, Format.DOCX)).get("word/styles.xml")).contains("8A1C5B")
                .doesNotContain("00667A");
        assertThat(Opened.unzipped(PRESS.make(guide, Format.ODT)).get("styles.xml")).contains("#8a1c5b")
                .doesNotContain("#00667a", "@foot@");
        assertThat(Opened.unzipped(PRESS.make(guide, Format.PPTX)).get("ppt/slides/slide1.xml")).contains("8A1C5B")
                .doesNotContain("00667A");
        assertThat(page(Format.JSON)).contains("\"colour\":\"#8a1c5b\"");
    }

    @Test
    void aPageStaysWellFormedAndAllowsItsOwnLogoOnly() throws Exception {
        String page = page(Format.HTML);

        Opened.xml(page.replace("<!DOCTYPE html>", ""));
        assertThat(page).contains("alt=\"Voorbeeld &amp; Zoon &quot;&lt;/style")
                .contains("src=\"data:image/png;base64,");
        assertThat(page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>")))
                .doesNotContain("display: none }");
        assertThat(PRESS.hasLogo()).isTrue();
        assertThat(PRESS.stylePolicy(Format.HTML)).isNotEqualTo(new GuidePress().stylePolicy(Format.HTML));
    }

    @Test
    void withoutAStyleNothingChanges() {
        GuideDocument guide = SampleGuide.of(Language.NL, Edition.HANDOUT);

        assertThat(new String(new GuidePress().make(guide, Format.JSON), StandardCharsets.UTF_8))
                .doesNotContain("houseStyle");
        assertThat(new GuidePress().hasLogo()).isFalse();
    }

    @Test
    void refusesAColourThatCannotBeReadAndProposesTheNearest() {
        assertThatThrownBy(() -> READER.read(json("#ffcc00", null))).isInstanceOfSatisfying(InvalidGuideInput.class,
                wrong -> {
                    Problem problem = wrong.problems().list().getFirst();
                    assertThat(problem.pointer() + " " + problem.code()).isEqualTo("/colour too-little-contrast");
                    assertThat(problem.detail().nl()).contains("1,5 op 1").contains("Misschien past #");
                    String nearest = problem.detail().en().replaceAll(".*(#[0-9a-f]{6}).*", "$1");
                    assertThat(READER.read(json(nearest, null)).colour()).isEqualTo(nearest);
                });
    }

    @Test
    void drawsALogoAnewAndSmallEnough() throws Exception {
        byte[] kept = Base64.getDecoder().decode(Logo.kept(withATail(picture("jpeg", 2_000, 400))));

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(600, 120);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).startsWith("\u0089PNG").doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "%PDF-1.7", "\u0089PNG\r\n"})
    void refusesWhatIsNoPictureThatItTakes(String file) {
        refused(file.getBytes(StandardCharsets.ISO_8859_1), "logo-unreadable");
    }

    @Test
    void refusesALogoThatIsTooLargeOrUnpacksTooLarge() {
        refused(new byte[Logo.MOST_BYTES + 1], "logo-too-large");
        byte[] bomb = picture("png", 10, 10);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        refused(bomb, "logo-too-large");
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> Logo.kept(file)).isInstanceOfSatisfying(InvalidGuideInput.class, wrong -> assertThat(
                wrong.problems().list().getFirst()).satisfies(problem -> {
                    assertThat(problem.pointer() + " " + problem.code()).isEqualTo("/logo " + code);
                    assertThat(problem.detail().nl()).contains("Misschien");
                }));
    }

    private static String page(Format format) {
        return new String(PRESS.make(SampleGuide.of(Language.NL, Edition.HANDOUT), format), StandardCharsets.UTF_8);
    }

    private static byte[] json(String colour, @org.jspecify.annotations.Nullable String logo) {
        var json = tools.jackson.databind.json.JsonMapper.shared().createObjectNode().put("organisation", NAME)
                .put("colour", colour).put("footer", FOOTER);
        if (logo != null) {
            json.put("logo", logo);
        }
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withATail(byte[] file) {
        byte[] tail = "secret place".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(file.length + tail.length).put(file).put(tail).array();
    }

    static byte[] picture(String kind, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.createGraphics().fillRect(width / 4, height / 4, width / 2, height / 2);
            ImageIO.write(image, kind, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
