package nl.robuustebibliotheek.guide.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.SampleGuide;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.guide.document.Summary;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeFilesTests {

    private final GuidePress press = new GuidePress();
    private final GuideDocument handout = SampleGuide.of(Language.NL, Edition.HANDOUT);

    @Test
    void wordHasRealHeadingsItsLanguageAndHeaderRows() throws Exception {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(press.make(handout, Format.DOCX)))) {
            assertThat(docx.getParagraphs().stream().filter(each -> "Heading1".equals(each.getStyle()))
                    .map(XWPFParagraph::getText)).contains("Waar het gesprek over gaat", "Bronnen");
            assertThat(docx.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(docx.getTables()).isNotEmpty().allMatch(table -> table.getRow(0).isRepeatHeader());
        }
        Map<String, String> files = Opened.unzipped(press.make(handout, Format.DOCX));
        assertThat(files.get("word/styles.xml")).contains("w:val=\"nl-NL\"");
        assertThat(files.get("word/document.xml")).contains("descr=\"Personeel ligt boven de ondergrens");
    }

    @Test
    void openDocumentHasRealHeadingsItsLanguageAndHeaderRows() throws Exception {
        byte[] file = press.make(handout, Format.ODT);
        Map<String, String> files = Opened.unzipped(file);

        assertThat(new String(file, 30, 8 + 39, StandardCharsets.US_ASCII))
                .isEqualTo("mimetype" + Format.ODT.mediaType());
        assertThat(files.get("content.xml")).contains("text:outline-level=\"1\">Waar het gesprek over gaat<")
                .contains("<table:table-header-rows>").contains("<svg:desc>Personeel ligt boven de ondergrens");
        assertThat(files.get("styles.xml")).contains("fo:language=\"nl\"").contains("fo:country=\"NL\"");
        assertThat(files.get("META-INF/manifest.xml")).contains("Pictures/1.png");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PPTX", "XLSX", "ODT"})
    void namesNobodyAndNoVerdict(Format format) throws Exception {
        Map<String, String> files = Opened.unzipped(press.make(handout, format));
        String metadata = files.getOrDefault("docProps/core.xml", "") + files.getOrDefault("docProps/app.xml", "")
                + files.getOrDefault("meta.xml", "");

        assertThat(metadata).contains(handout.title()).contains("nl-NL").contains("2026-11-22")
                .doesNotContain("Apache POI").doesNotContain(System.getProperty("user.name") + "<");
        assertThat(metadata.replace("Robuuste bibliotheek", "").toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("robuust", "kwetsbaar", "versterking nodig", "nog niet te bepalen");
        assertThat(GuidePress.fileName(handout, format)).isEqualTo(
                "gespreksleidraad-voorbeeldstad-raad-om-te-delen-2026-11-22." + format.extension());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void slidesHaveTitlesNotesAndTheirLanguage(Language language) throws Exception {
        byte[] file = press.make(SampleGuide.of(language, Edition.PREPARATION), Format.PPTX);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            assertThat(show.getSlides()).hasSizeBetween(3, 12).allSatisfy(slide -> {
                assertThat(slide.getTitle()).isNotBlank();
                assertThat(slide.getNotes().getTextParagraphs().toString()).isNotBlank();
            });
            List<String> languages = show.getSlides().stream().map(XSLFSlide::getPlaceholders)
                    .flatMap(java.util.Arrays::stream).flatMap(shape -> shape.getTextParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getTextRuns().stream()).map(run -> run.getRPr(true).getLang())
                    .distinct().toList();
            assertThat(languages).containsExactly(CellText.tag(language));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 14, 30})
    void aTalkHasTwelveSlidesHoweverManyChaptersThereAre(int chapters) throws Exception {
        List<Section> sections = IntStream.rangeClosed(1, chapters).mapToObj(each -> new Section("s" + each,
                "Hoofdstuk " + each, EnumSet.allOf(Edition.class), List.of(),
                Optional.of(new Summary(List.of("Punt " + each), "Vertel het rustig.", false)))).toList();
        GuideDocument much = new GuideDocument(handout.reference(), handout.title(), handout.subject(), Language.NL,
                Edition.HANDOUT, handout.audience(), handout.stamp(), sections, List.of());

        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(press.make(much, Format.PPTX)))) {
            assertThat(show.getSlides()).hasSize(12);
            String told = show.getSlides().stream().flatMap(slide -> Stream.concat(slide.getShapes().stream(),
                    slide.getNotes().getShapes().stream())).filter(XSLFTextShape.class::isInstance)
                    .map(shape -> ((XSLFTextShape) shape).getText()).collect(Collectors.joining("\n"));
            assertThat(sections).allMatch(section -> told.contains(section.title()));
            assertThat(told).contains("Punt " + chapters);
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaIsAText() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(press.make(handout, Format.XLSX)))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING) {
                    assertThat(cell.getStringCellValue()).doesNotMatch("[=+@\\-|].*");
                }
            })));
            assertThat(book.getSheet("Cijfers").iterator()).toIterable().anySatisfy(row -> assertThat(row.getCell(1))
                    .isNotNull().matches(cell -> cell.getCellType() == CellType.NUMERIC
                            && cell.getNumericCellValue() == 28_500));
        }
        String csv = new String(press.make(handout, Format.CSV), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF").contains("\"'" + SampleGuide.FORMULA + "\"").contains("\"0,125\"");
        assertThat(Pattern.compile("(^|;|\")[=+@|]").matcher(csv.replace("\uFEFF", "")).find()).isFalse();
    }

    @Test
    void theValuesOfAllChartsCanBeSortedUnderAHeaderThatStays() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(press.make(handout, Format.XLSX)))) {
            XSSFSheet values = book.getSheet("Waarden");

            assertThat(values.getPaneInformation().isFreezePane()).isTrue();
            assertThat(values.getCTWorksheet().isSetAutoFilter()).isTrue();
            assertThat(values.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(2.2);
        }
    }

    @Test
    void theSameGuideGivesTheSameOpenDocument() {
        assertThat(press.make(handout, Format.ODT)).isEqualTo(press.make(handout, Format.ODT));
    }
}
