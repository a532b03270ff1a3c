package nl.robuustebibliotheek.guide.format;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.SampleGuide;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.guide.document.Summary;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

class FactSheetWriterTests {

    @Test
    void isOnePageWithAllItsSections() throws Exception {
        byte[] sheet = new GuidePress().make(SampleGuide.of(Language.NL, Edition.HANDOUT), Format.FACT_SHEET);

        assertThat(pages(sheet)).isEqualTo(1);
        assertThat(Opened.text(Format.FACT_SHEET, sheet)).contains("Driekansen").doesNotContain("Meerhierover");
    }

    @Test
    void leavesToTheGuideWhatDoesNotFitAndSaysSo() throws Exception {
        byte[] sheet = new GuidePress().make(withMuchToSay(), Format.FACT_SHEET);

        assertThat(pages(sheet)).isEqualTo(1);
        assertThat(Opened.text(Format.FACT_SHEET, sheet)).contains("Deel1").doesNotContain("Deel10")
                .contains("Meerhieroverstaatindegespreksleidraad");
    }

    private static GuideDocument withMuchToSay() {
        GuideDocument sample = SampleGuide.of(Language.NL, Edition.HANDOUT);
        List<Section> sections = IntStream.rangeClosed(1, 10).mapToObj(FactSheetWriterTests::withLongPoints).toList();
        return new GuideDocument(sample.reference(), sample.title(), sample.subject(), sample.language(),
                sample.edition(),
                sample.audience(), sample.stamp(), sections, sample.sources());
    }

    private static Section withLongPoints(int number) {
        String point = "Dit is een punt waarover veel te zeggen valt, en dat daarom op het blad te veel ruimte neemt. "
                .repeat(3);
        return new Section("deel-" + number, "Deel " + number, EnumSet.allOf(Edition.class), List.of(),
                Optional.of(new Summary(List.of(point, point, point, point), "", true)));
    }

    private static int pages(byte[] sheet) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(sheet)) {
            return pdf.getNumberOfPages();
        }
    }
}
