package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Reference;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Over all examples, listeners, editions and languages. */
class GuideWriterTests {

    private static final Set<String> PREPARATION_ONLY = Set.of("more-points", "cut", "hard-questions", "not-say",
            "royal-road", "contact-moves", "lobby", "views", "staff-page");

    private final GuideWriter writer = new GuideWriter();

    private static final class Made {

        static final List<GuideDocument> ALL = make().toList();
    }

    private static Stream<GuideDocument> all() {
        return Made.ALL.stream();
    }

    private static Stream<GuideDocument> make() {
        GuideWriter writer = new GuideWriter();
        return briefs().flatMap(brief -> Stream.of(Audience.values()).flatMap(audience -> Stream.of(Edition.values())
                .flatMap(edition -> Stream.of(Language.values())
                        .map(language -> writer.write(brief.with(audience, edition, language))))));
    }

    private static Stream<GuideBrief> briefs() {
        Stream<GuideBrief> bare = Briefs.EXAMPLES.stream().map(Briefs::of);
        Stream<GuideBrief> each = Briefs.of("regional").submission().municipalities().stream().limit(2)
                .map(one -> Briefs.of("regional").about(java.util.Optional.of(one.code())));
        return Stream.of(bare, each, Stream.of(Briefs.known())).flatMap(stream -> stream);
    }

    @Test
    void noSectionCrossesEditions() {
        all().filter(document -> document.edition() == Edition.HANDOUT).forEach(document -> {
            assertThat(document.sections()).extracting(Section::key).doesNotContainAnyElementsOf(PREPARATION_ONLY);
            String text = text(document);
            for (String key : PREPARATION_ONLY) {
                words(key, document.language())
                        .forEach(sentence -> assertThat(text).as(key).doesNotContain(sentence));
            }
        });
    }

    @Test
    void theHandoutNamesNoVerdict() {
        all().filter(document -> document.edition() == Edition.HANDOUT).forEach(document -> {
            String summary = Briefs.of(document.subject().isEmpty() ? "village" : "small-town").assessment().verdict()
                    .summary().in(document.language());
            assertThat(text(document)).doesNotContain(summary);
            for (Verdict verdict : Verdict.values()) {
                String word = verdict.title().in(document.language()).toLowerCase(Locale.ROOT);
                assertThat(document.title().toLowerCase(Locale.ROOT)).doesNotContain(word);
                assertThat(document.subject().toLowerCase(Locale.ROOT)).doesNotContain(word);
                assertThat(document.stamp().purpose().toLowerCase(Locale.ROOT)).doesNotContain(word);
            }
            assertThat(document.sections()).flatExtracting(Section::parts).filteredOn(Part.Table.class::isInstance)
                    .extracting(part -> ((Part.Table) part).caption())
                    .doesNotContain(word("basis.blocks", document.language()));
        });
    }

    /** Terms explains the method by its name; sources and the bill have their own words. */
    @Test
    void noHandoutUsesTheWordsOfAVerdict() {
        Pattern verdict = Pattern.compile(
                "(?i)uitkomst|outcome|verdict|kwetsba|vulnerab|versterking nodig|needs strengthening|robuust|robust");
        List<String> found = new ArrayList<>();
        for (String example : Briefs.EXAMPLES) {
            for (Audience audience : Audience.values()) {
                for (Language language : Language.values()) {
                    GuideDocument document = writer.write(Briefs.of(example).with(audience, Edition.HANDOUT, language));
                    document.sections().stream().filter(section -> !List.of("terms", "bill").contains(section.key()))
                            .forEach(section -> section.parts().stream().map(PlainText::of)
                                    .flatMap(String::lines).filter(line -> verdict.matcher(line).find())
                                    .forEach(line -> found.add(example + " " + section.key() + ": " + line)));
                }
            }
        }
        assertThat(found.stream().distinct()).isEmpty();
    }

    @Test
    void aHandoutForOneMunicipalityDoesNotPointAtTheOthers() {
        GuideBrief brief = Briefs.of("regional");
        List<String> shares = List.of("Gemeenten met een meerjarige afspraak", "Gemeenten die de subsidie laten");
        for (Municipality reader : brief.submission().municipalities()) {
            GuideBrief one = brief.about(java.util.Optional.of(reader.code()));
            assertThat(text(writer.write(one.with(Audience.OFFICIAL, Edition.HANDOUT, Language.NL))))
                    .as(reader.code()).doesNotContain(shares);
            assertThat(text(writer.write(one.with(Audience.OFFICIAL, Edition.PREPARATION, Language.NL))))
                    .contains(shares);
        }
    }

    @Test
    void aHandoutOffersNoWayOutWithoutAPrice() {
        GuideBrief brief = Briefs.of("regional");
        String neighbours = "Inwoners gaan naar een vestiging in een buurgemeente (Voorbeeldveen): van nee naar ja";
        GuideBrief one = brief.about(java.util.Optional.of("GM9993"));
        assertThat(text(writer.write(one.with(Audience.ALDERMAN, Edition.HANDOUT, Language.NL))))
                .doesNotContain(neighbours);
        assertThat(text(writer.write(one.with(Audience.ALDERMAN, Edition.PREPARATION, Language.NL))))
                .contains(neighbours);
    }

    @Test
    void aPublicBodyElectsNoMunicipalCouncil() {
        assertThat(text(writer.write(Briefs.of("caribbean")))).doesNotContain("Gemeenteraadsverkiezing");
        assertThat(text(writer.write(Briefs.of("village")))).contains("Gemeenteraadsverkiezing");
    }

    @Test
    void aSlideNamesTheProgrammeAndKeepsTheCaveat() {
        Section evidence = writer.write(Briefs.of("regional")).sections().stream()
                .filter(section -> section.key().equals("evidence")).findFirst().orElseThrow();
        assertThat(evidence.summary().orElseThrow().points()).first().asString().startsWith("BoekStart: ")
                .contains("Let op: ");
    }

    @Test
    void theSpeakerNotesTellTheText() {
        Section chances = writer.write(Briefs.of("regional")).sections().stream()
                .filter(section -> section.key().equals("chances")).findFirst().orElseThrow();
        assertThat(chances.summary().orElseThrow().speakerNote()).contains("\n").contains("Waarom wij dit hier zeggen")
                .hasSizeLessThanOrEqualTo(1_500);
    }

    @Test
    void theHandoutDoesNotOpenThePreparation() {
        all().filter(document -> document.edition() == Edition.HANDOUT).forEach(document -> assertThat(
                document.toString()).doesNotContain(Briefs.of("village").assessment().id()));
    }

    @Test
    void theHandoutTellsNoOtherMunicipalitysMoney() {
        GuideBrief brief = Briefs.of("regional");
        for (Municipality reader : brief.submission().municipalities()) {
            for (Audience audience : Audience.values()) {
                GuideDocument document = writer.write(brief.about(java.util.Optional.of(reader.code()))
                        .with(audience, Edition.HANDOUT, Language.NL));
                for (Municipality other : brief.submission().municipalities()) {
                    if (other.index() != reader.index()) {
                        assertThat(text(document)).as("%s for %s", other.code(), reader.code())
                                .doesNotContain(money(brief, other, "operatingSubsidy"))
                                .doesNotContain(money(brief, other, "housingInSubsidy"));
                    }
                }
                assertThat(document.sections().stream().flatMap(section -> section.parts().stream())
                        .map(PlainText::of)).as("a sum over all is not told either")
                        .noneMatch(part -> part.contains(total(brief)));
            }
        }
    }

    @Test
    void whatAnotherMunicipalitySharesOnPurposeIsTold() {
        GuideBrief brief = Briefs.of("regional");
        Municipality reader = brief.submission().municipalities().getFirst();
        assertThat(brief.about(java.util.Optional.of(reader.code()))
                .with(Audience.OFFICIAL, Edition.HANDOUT, Language.NL)
                .knowing(List.of(Briefs.context("{\"municipality\":\"GM9991\",\"shareMoney\":true}")))
                .showsMoneyOf(brief.submission().municipalities().get(1))).isTrue();
    }

    @Test
    void everyClaimIsSourced() {
        Pattern digits = Pattern.compile("[0-9]");
        List<String> bare = new ArrayList<>();
        all().forEach(document -> document.sections().forEach(section -> section.parts().stream()
                .flatMap(part -> lines(part)).filter(line -> line.sources().isEmpty())
                .filter(line -> digits.matcher(line.text().replace("5.6", "")).find())
                .forEach(line -> bare.add(section.key() + ": " + line.text()))));
        assertThat(bare.stream().filter(each -> !each.startsWith("lobby: ")).distinct()).isEmpty();
        all().forEach(document -> assertThat(document.sources()).extracting(Reference::title).doesNotContain(""));
        assertThat(all().flatMap(document -> document.sections().stream()).flatMap(section -> section.parts().stream()
                .filter(GuideWriterTests::isOfBareFigures).map(part -> section.key() + ": " + PlainText.of(part)))
                .distinct()).isEmpty();
    }

    @Test
    void aFrontPageIsNoSource() {
        assertThat(all().flatMap(document -> document.sources().stream()).flatMap(source -> source.url().stream())
                .distinct()).isNotEmpty().noneMatch(url -> url.matches("https?://[^/]+/?"));
    }

    @Test
    void everyShortfallSaysWhoCanTurnIt() {
        all().forEach(document -> document.sections().stream().filter(section -> section.key().equals("basis"))
                .flatMap(section -> section.parts().stream()).filter(Part.Table.class::isInstance)
                .map(Part.Table.class::cast).filter(table -> table.header().size() == 3).forEach(table -> table.rows()
                        .forEach(row -> assertThat(PlainText.of(row.get(2))).isNotBlank().doesNotContain("?"))));
    }

    @Test
    void bothLanguagesSayTheSameSections() {
        assertThat(all().filter(document -> document.language() == Language.NL).map(GuideWriterTests::shape))
                .containsExactlyElementsOf(all().filter(document -> document.language() == Language.EN)
                        .map(GuideWriterTests::shape).toList());
    }

    private static List<String> shape(GuideDocument document) {
        return document.sections().stream().flatMap(section -> section.parts().stream()
                .map(part -> section.key() + " " + part.getClass().getSimpleName())).toList();
    }

    @Test
    void aReallocationKeepsTheSum() {
        Briefs.EXAMPLES.forEach(example -> ReallocationChapter.moved(GuideWriter.telling(Briefs.of(example)))
                .ifPresent(moved -> {
                    assertThat(moved.sumThen()).isEqualByComparingTo(moved.sumNow());
                    assertThat(moved.hours()).isPositive();
                }));
    }

    @Test
    void refusesAMunicipalityThatIsNotServed() {
        assertThatThrownBy(() -> Briefs.of("village").about(java.util.Optional.of("GM0001")))
                .isInstanceOf(InvalidGuideInput.class)
                .satisfies(refused -> assertThat(((InvalidGuideInput) refused).problems().list().getFirst().detail()
                        .en()).contains("Maybe you mean"));
    }

    @Test
    void hasAtMostTwelveSlides() {
        all().forEach(document -> assertThat(document.sections().stream()
                .filter(section -> section.summary().isPresent())).hasSizeLessThanOrEqualTo(10));
    }

    private static String money(GuideBrief brief, Municipality municipality, String field) {
        return new Teller(Language.NL, brief.release().catalogue().guide()).number(new Provision(
                brief.with(Audience.OFFICIAL, Edition.PREPARATION, Language.NL))
                .amount(municipality.pointerTo(field)).orElseThrow(), 0);
    }

    private static String total(GuideBrief brief) {
        return new Teller(Language.NL, brief.release().catalogue().guide())
                .number(new Provision(brief.about(java.util.Optional.empty())).operatingSubsidy().orElseThrow(), 0);
    }

    static String text(GuideDocument document) {
        return document.title() + "\n" + document.sections().stream()
                .flatMap(section -> Stream.concat(Stream.of(section.title()),
                        section.parts().stream().map(PlainText::of)))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isOfBareFigures(Part part) {
        return switch (part) {
            case Part.Table table -> table.sources().isEmpty() && table.rows().stream().flatMap(List::stream)
                    .anyMatch(cell -> !(cell instanceof Cell.Words || cell instanceof Cell.Unknown));
            case Part.Chart chart -> chart.sources().isEmpty();
            case Part.Illustration drawing -> drawing.data().sources().isEmpty();
            case Part.KeyFigures figures -> figures.figures().stream().anyMatch(each -> each.sources().isEmpty());
            default -> false;
        };
    }

    private static Stream<Line> lines(Part part) {
        return switch (part) {
            case Part.Paragraph paragraph -> Stream.of(paragraph.line());
            case Part.Bullets bullets -> bullets.items().stream();
            case Part.Passage passage -> passage.paragraphs().stream();
            case Part.Note note -> Stream.of(note.line());
            default -> Stream.empty();
        };
    }

    private static Stream<String> words(String chapter, Language language) {
        return Briefs.release().catalogue().guide().words().entrySet().stream()
                .filter(word -> word.getKey().startsWith(chapter + "."))
                .map(word -> word.getValue().text().in(language)).filter(text -> text.length() > 40)
                .filter(text -> !text.contains("{"));
    }

    private static String word(String key, Language language) {
        return Briefs.release().catalogue().guide().words().get(key).text().in(language);
    }
}
