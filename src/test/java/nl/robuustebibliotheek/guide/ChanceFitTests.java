package nl.robuustebibliotheek.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.robuustebibliotheek.category.ChanceCheck;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Each chance is held against what it asks itself. */
class ChanceFitTests {

    private static final Pattern FINDING = Pattern.compile("code == \"([A-Z]{3}-\\d+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoChancesAreCheckedWithTheSameSentenceOrTable(Language language) {
        for (String example : Briefs.EXAMPLES) {
            List<Part> fits = fits(Briefs.of(example).with(Audience.ALDERMAN, Edition.HANDOUT, language));
            assertThat(fits).as(example).isNotEmpty();
            assertThat(fits.stream().map(PlainText::of).map(text -> text.replaceAll("‘[^’]*’ (vraagt|asks)", "")))
                    .as(example).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyFindingThatATalkingPointRestsOnHasItsOwnCheck() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String file : List.of("shared/conversation", "shared/goals", "regional/conversation")) {
            FINDING.matcher(Files.readString(Path.of("rules", file + ".drl"))).results()
                    .forEach(found -> named.add(found.group(1)));
        }
        List<ChanceCheck> checks = Briefs.release().catalogue().guide().checks();
        assertThat(checks.stream().flatMap(check -> check.findings().stream())).containsAll(named);
        assertThat(checks.stream().flatMap(check -> check.judgedBy().stream()))
                .allMatch(code -> Briefs.release().catalogue().categories().values().stream()
                        .anyMatch(category -> category.text(code).isPresent()));
    }

    @Test
    void whatNobodyKnowsIsSaidAndWhatIsKnownStandsBesideIt() {
        String known = text(Briefs.known().with(Audience.ALDERMAN, Edition.HANDOUT, Language.NL));
        assertThat(known).contains("heeft nog niemand geteld", "passen in de 76 uur per week van wie",
                "2,1 fte, samen 76 uur per week",
                "Vrijwilligers: samen 95 uur per week", "taalhuis (€ 35.000 in 2026)");

        String unknowns = text(Briefs.of("unknowns").with(Audience.ALDERMAN, Edition.HANDOUT, Language.NL));
        assertThat(unknowns).contains("Dat is nog niet te zeggen", "niet bekend");
    }

    @Test
    void chancesThatLeanOnTheSamePeopleAreAddedUp() {
        assertThat(text(Briefs.known().with(Audience.ALDERMAN, Edition.HANDOUT, Language.NL)))
                .contains("‘Een doel voor lezen en de scholen die meedoen’, ‘Een doel voor laaggeletterdheid heeft een "
                        + "plek’ vragen uren van dezelfde mensen (wie is opgeleid voor educatie)");
    }

    private static List<Part> fits(GuideBrief brief) {
        Telling telling = GuideWriter.telling(brief);
        ChanceFit fit = new ChanceFit(telling);
        return telling.chances().stream().flatMap(point -> fit.of(point).stream()).toList();
    }

    private static String text(GuideBrief brief) {
        return Stream.of(new ChancesChapter()).flatMap(chapter -> chapter.parts(GuideWriter.telling(brief)).stream())
                .map(PlainText::of).collect(Collectors.joining("\n"));
    }
}
