package nl.robuustebibliotheek.guide.format;

import java.io.ByteArrayInputStream;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.document.SampleGuide;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

class PdfWriterTests {

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theGuideIsPdfUa(Language language) throws Exception {
        meetsPdfUa(new GuidePress().make(SampleGuide.of(language, Edition.PREPARATION), Format.PDF));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFactSheetIsPdfUa(Language language) throws Exception {
        meetsPdfUa(new GuidePress().make(SampleGuide.of(language, Edition.HANDOUT), Format.FACT_SHEET));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "FACT_SHEET"})
    void inAHouseStyleItIsPdfUaToo(Format format) throws Exception {
        byte[] file = HouseStyleTests.PRESS.make(SampleGuide.of(Language.NL, Edition.HANDOUT), format);

        meetsPdfUa(file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDPage first = pdf.getPage(0);
            assertThat(first.getResources().getXObjectNames()).as("the logo")
                    .anyMatch(first.getResources()::isImageXObject);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysItsTitleAndLanguageAndHasItsFonts(Language language) throws Exception {
        byte[] file = new GuidePress().make(SampleGuide.of(language, Edition.HANDOUT), Format.PDF);

        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(SampleGuide.of(language, Edition.HANDOUT).title());
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith(language.name().toLowerCase(Locale.ROOT));
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
                }
            }
        }
    }

    private static void meetsPdfUa(byte[] file) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file),
                PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .extracting(each -> each.getRuleId().getClause() + " " + each.getMessage()
                            + " " + each.getLocation().getContext())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(1_000);
        }
    }
}
