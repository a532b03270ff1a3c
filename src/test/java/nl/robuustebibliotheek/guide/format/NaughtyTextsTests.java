package nl.robuustebibliotheek.guide.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import net.fortuna.ical4j.data.CalendarBuilder;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.NaughtyGuide;

import static org.assertj.core.api.Assertions.assertThat;

/** Strings that broke other programs, in every place of every document: each opens, and says them to the letter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NaughtyTextsTests {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@|\\t\\r].*", Pattern.DOTALL);
    /** What the fonts of the PDF draw; of other scripts its text says that something is missing. */
    private static final Pattern DRAWN = Pattern.compile("[\\x20-\\x7e\\u00a1-\\u00ff]+");
    /** Chosen because they are hard: signs of every markup, other directions, no visible sign at all, halves, very long. */
    private static final List<Integer> HARD = List.of(0, 93, 98, 113, 165, 178, 196, 407, 506);

    private static final int LONGEST_ON_SHEET = 100;
    private static final int MOST_BYTES = 1 << 20;

    private final GuidePress press = new GuidePress();
    private List<String> strings = List.of();

    @BeforeAll
    void read() {
        strings = NaughtyGuide.strings();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MARKDOWN", "JSON", "DOCX", "ODT", "XLSX", "PPTX", "PDF"})
    void allInOneGuideAreThereToTheLetter(Format format) throws Exception {
        String text = Opened.text(format, press.make(NaughtyGuide.of(strings), format));

        List<String> lost = strings.stream().filter(each -> format != Format.PDF || DRAWN.matcher(each).matches())
                .map(NaughtyTextsTests::shown).filter(each -> !text.contains(Opened.squeezed(each))).toList();
        assertThat(lost).isEmpty();
    }

    /** What a page can print: no signs that steer a terminal, and none that Unicode says are no characters. */
    private static String shown(String text) {
        return text.replaceAll("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\r\\n]]", "");
    }

    @Test
    void everyRowOfTheTableIsOneAndNoneIsAFormula() {
        List<List<String>> rows = csv(press.make(NaughtyGuide.of(strings), Format.CSV));

        assertThat(rows).allMatch(row -> row.size() == 6).hasSizeGreaterThan(strings.size() * 2);
        assertThat(rows.stream().flatMap(List::stream)).noneMatch(field -> FORMULA.matcher(field).matches());
        List<String> named = rows.stream().filter(row -> row.get(5).equals("stuks")).map(row -> row.get(2)).toList();
        assertThat(named).containsExactlyElementsOf(strings.stream().map(each -> CsvWriter.text(shown(each))).toList());
    }

    @Test
    void noCellIsAFormula() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(press.make(NaughtyGuide.of(strings), Format.XLSX)))) {
            List<Cell> cells = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
            assertThat(cells).hasSizeGreaterThan(strings.size())
                    .noneMatch(cell -> cell.getCellType() == CellType.FORMULA
                            || cell.getCellType() == CellType.STRING
                                    && FORMULA.matcher(cell.getStringCellValue()).matches());
        }
    }

    @Test
    void everyMomentOfTheCalendarIsOne() throws Exception {
        byte[] file = press.make(NaughtyGuide.of(strings), Format.ICS);

        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        assertThat(calendar.getComponents("VEVENT")).hasSize(strings.size());
        assertThat(new String(file, StandardCharsets.UTF_8).codePoints().filter(sign -> sign < ' '))
                .containsOnly((int) '\r', (int) '\n', (int) '\t');
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "FACT_SHEET_HTML", "MARKDOWN", "JSON", "CSV", "ICS"})
    void eachMayBeTheNameOfTheLibrary(Format format) {
        assertThat(strings).allSatisfy(each -> opens(NaughtyGuide.named(each), format, each));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "FACT_SHEET", "DOCX", "ODT", "PPTX", "XLSX"})
    void hardOnesMayBeTheNameInWhatTakesLong(Format format) {
        assertThat(HARD).allSatisfy(place -> opens(NaughtyGuide.named(strings.get(place)), format,
                strings.get(place)));
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(names = {"PDF", "FACT_SHEET", "DOCX", "ODT", "PPTX", "XLSX"})
    void eachMayBeTheNameInWhatTakesLong(Format format) {
        assertThat(strings).allSatisfy(each -> opens(NaughtyGuide.named(each), format, each));
    }

    private void opens(GuideDocument document, Format format, String name) throws Exception {
        byte[] file = press.make(document, format);
        assertThat(file.length).isLessThan(MOST_BYTES);
        String text = Opened.text(format, file);
        boolean drawn = format != Format.PDF && format != Format.FACT_SHEET || DRAWN.matcher(name).matches();
        boolean cut = format == Format.FACT_SHEET && name.length() > LONGEST_ON_SHEET;
        if (drawn && !cut && format != Format.CSV && format != Format.ICS) {
            assertThat(text).contains(Opened.squeezed(shown(name)));
        }
        if (format == Format.DOCX || format == Format.ODT || format == Format.PPTX || format == Format.XLSX) {
            for (Map.Entry<String, String> part : Opened.unzipped(file).entrySet()) {
                if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                    assertThat(Opened.xml(part.getValue())).as(part.getKey()).isNotNull();
                }
            }
        }
        assertThat(GuidePress.fileName(document, format)).matches("[a-z0-9-]+\\.[a-z]+").hasSizeLessThan(120);
    }

    /** Read as RFC 4180 says, apart from the code that writes it. */
    private static List<List<String>> csv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).substring(1);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            assertThat(text.charAt(at)).isEqualTo('"');
            StringBuilder field = new StringBuilder();
            at++;
            while (text.charAt(at) != '"' || text.charAt(at + 1) == '"') {
                at += text.charAt(at) == '"' ? 1 : 0;
                field.append(text.charAt(at++));
            }
            row.add(field.toString());
            at++;
            if (text.charAt(at) == ';') {
                at++;
            } else {
                assertThat(text.substring(at, at + 2)).isEqualTo("\r\n");
                at += 2;
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }
}
