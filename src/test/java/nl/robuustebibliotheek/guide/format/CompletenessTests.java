package nl.robuustebibliotheek.guide.format;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.SampleGuide;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.guide.document.Summary;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Every section in every language and format has its text. */
class CompletenessTests {

    /** Those that hold the whole guide. */
    private static final Set<Format> WHOLE = EnumSet.of(Format.HTML, Format.PDF, Format.DOCX, Format.ODT,
            Format.MARKDOWN, Format.JSON);

    private final GuidePress press = new GuidePress();

    static Stream<Arguments> formatsAndLanguages() {
        return Stream.of(Format.values()).flatMap(format -> Stream.of(Language.values())
                .map(language -> Arguments.of(format, language)));
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void everySectionIsInEveryFormat(Format format, Language language) throws Exception {
        GuideDocument document = SampleGuide.of(language, Edition.PREPARATION);
        String text = Opened.text(format, press.make(document, format));

        for (Section section : document.sections()) {
            assertThat(expected(section, format, language)).as("%s, %s, %s", format, language, section.key())
                    .allSatisfy(each -> assertThat(text).contains(Opened.squeezed(each)));
        }
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void everyFormatSaysItsReleaseDateAndPurpose(Format format, Language language) throws Exception {
        GuideDocument document = SampleGuide.of(language, Edition.HANDOUT);
        if (format == Format.CSV) {
            return;
        }
        String text = Opened.text(format, press.make(document, format));

        assertThat(text).contains(Opened.squeezed(document.stamp().purpose())).contains(document.stamp().release());
        assertThat(text).containsAnyOf(Opened.squeezed(CellText.date(document.stamp().date(), language)),
                document.stamp().date().toString());
        if (WHOLE.contains(format)) {
            assertThat(document.sources()).allSatisfy(source -> assertThat(text)
                    .contains(Opened.squeezed(source.title())).contains(Opened.squeezed(source.publisher())));
        }
    }

    /** Other programs get the kind of a note as a code, and numbers with a point. */
    private static boolean isCode(String text, Language language) {
        return Stream.of(NoteKind.values()).anyMatch(kind -> kind.title().in(language).equals(text))
                || text.matches("\\d+,\\d+");
    }

    private static List<String> expected(Section section, Format format, Language language) {
        Stream<Summary> summary = section.summary().stream();
        if (WHOLE.contains(format)) {
            return Texts.of(section, language).stream().filter(text -> format != Format.JSON || !isCode(text, language))
                    .toList();
        }
        return switch (format) {
            case PPTX -> summary.flatMap(each -> Stream.concat(Stream.of(section.title(), each.speakerNote()),
                    each.points().stream())).toList();
            case FACT_SHEET, FACT_SHEET_HTML -> summary.filter(Summary::onFactSheet)
                    .flatMap(each -> Stream.concat(Stream.of(section.title()), each.points().stream())).toList();
            case XLSX, CSV -> Texts.tables(section, language)
                    .filter(text -> text.matches(".*[a-z]{4}.*") && !text.contains(SampleGuide.FORMULA)
                            && !text.contains("\\"))
                    .filter(text -> format == Format.XLSX || !text.equals("Maatregel") && !text.equals("Measure"))
                    .filter(text -> format == Format.XLSX || !text.matches("Vestiging|Location|Naam"))
                    .toList();
            case ICS -> section.key().equals("calendar") ? Texts.of(section, language).stream().skip(1).toList()
                    : List.of();
            default -> throw new IllegalStateException();
        };
    }
}
