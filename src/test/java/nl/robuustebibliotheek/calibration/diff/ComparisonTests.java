package nl.robuustebibliotheek.calibration.diff;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.release.SmallFolders;
import nl.robuustebibliotheek.calibration.sheet.Html;
import nl.robuustebibliotheek.calibration.sheet.Markdown;
import nl.robuustebibliotheek.calibration.sheet.Plain;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.rules.Compiling;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

    private final Fields fields = new Fields();
    private final ReleaseReader reader = new ReleaseReader(fields);
    private final Comparison comparison = new Comparison(new SubmissionReader(),
            new Assessor(fields, Clock.systemUTC(), UUID::randomUUID, "test"), 2);

    @TempDir
    private Path root;
    private SmallFolders folders;
    private Side before;

    @BeforeEach
    void write() {
        folders = SmallFolders.write(root, "1.8");
        folders.shortfallMakesVulnerable();
        folders.write("categories/village/cases/healthy.yaml", """
                why: Enough staff.
                submission:
                  library: { name: Bibliotheek Voorbeelddorp }
                  referenceYear: 2025
                  municipalities: [ { code: GM9999, name: Voorbeelddorp, inhabitants: 20000 } ]
                  staff: { permanentFte: 5, temporaryFte: 0, hiredFte: 0 }
                expect: { verdict: ROBUST }
                """);
        before = side();
    }

    private Side side() {
        PolicyFiles files = reader.files(folders.folders().rules(), folders.folders().categories());
        return new Side(reader.read(files, Compiling.WHEN_NEEDED), files);
    }

    private static String library(int number, double fte) {
        return """
                {"library": {"name": "Bibliotheek Geheim %d"}, "referenceYear": 2025,
                 "municipalities": [{"code": "GM9999", "name": "Geheimdorp", "inhabitants": 10000}],
                 "staff": {"permanentFte": %s, "temporaryFte": 0, "hiredFte": 0}}""".formatted(number, fte);
    }

    /** From 1.1 fte per 10,000 inhabitants upwards, a tenth more each. */
    private static Consented libraries(int count) {
        return taker -> IntStream.rangeClosed(1, count).forEach(
                number -> taker.accept(library(number, 1 + number / 10.0).getBytes(StandardCharsets.UTF_8)));
    }

    private static Effect effect(RuleSetDifference difference, Population population) {
        return difference.effects().stream().filter(each -> each.population() == population).findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhatANormSaysOtherwise() {
        folders.write("rules/village/staff.drl", """
                // Only the comment, the spacing and two numbers are new
                rule "STA-01 Paid staff" @source( "proposal-2026" )
                when
                    Library( inhabitants >= 100 )
                then norms.atLeast( "staff.fte-per-10000", 2.0 ).target( 9 ).reviewed( "Klankbordgroep", "2026-12-01" );
                end
                """);

        List<Change> changes = Changes.between(before.release(), side().release());

        assertThat(changes).extracting(change -> change.line().en()).containsExactly("STA-01 minimum 1.8 → 2",
                "STA-01 status proposed guideline value → reviewed guideline value (Klankbordgroep, 2026-12-01)",
                "STA-01 for whom everybody → inhabitants >= 100");
        assertThat(changes).allMatch(Change::everywhere).allMatch(Change::canMatter);
    }

    @Test
    void saysNothingWhenOnlySpacingAndCommentsChange() {
        folders.write("rules/village/verdict.drl", """
                // A shortfall is enough.
                rule "VER-01 A shortfall makes vulnerable"
                    @source( "proposal-2026" )
                when
                    Finding(   shortfall )   // one
                then
                    verdict.atMost( VULNERABLE );
                end
                """);

        assertThat(Changes.between(before.release(), side().release())).isEmpty();
    }

    @Test
    void namesRulesThatAreNewAndGoneAndTextsThatChanged() {
        folders.write("rules/village/verdict.drl", """
                rule "VER-02 A concern makes vulnerable"
                    @source( "proposal-2026" )
                when
                    Finding( concern )
                then
                    verdict.atMost( VULNERABLE );
                end
                """);
        folders.write("categories/village/texts.yaml",
                "STA-01: { title: { nl: Ander woord, en: Other word }, why: { nl: w, en: w } }\n");

        assertThat(Changes.between(before.release(), side().release())).extracting(change -> change.line().nl())
                .contains("VER-01 vervallen: VER-01 A shortfall makes vulnerable",
                        "VER-02 nieuw: VER-02 A concern makes vulnerable")
                .anyMatch(line -> line.startsWith("STA-01 titel") && line.endsWith("→ Ander woord"));
    }

    @Test
    void countsWhatFlipsAndThroughWhichRule() {
        folders.minimum("2.6");

        RuleSetDifference difference = comparison.of(before, side(), libraries(20));

        Effect real = effect(difference, Population.CONSENTED);
        assertThat(real.tried()).isEqualTo(20);
        assertThat(real.matrix().get(Verdict.ROBUST)).containsEntry(Verdict.VULNERABLE, 8)
                .containsEntry(Verdict.ROBUST, 5);
        assertThat(real.matrix().get(Verdict.VULNERABLE)).containsOnlyKeys(Verdict.VULNERABLE);
        assertThat(real.flips()).isEqualTo(8);
        assertThat(real.through()).containsExactly(new Effect.Through("STA-01", 8));
        assertThat(real.passing()).singleElement().satisfies(passing -> {
            assertThat(passing.before()).isEqualTo(new Share(13, 20));
            assertThat(passing.after()).isEqualTo(new Share(5, 20));
        });
        assertThat(effect(difference, Population.CASES).flipped()).singleElement()
                .satisfies(flip -> assertThat(flip.name()).isEqualTo("categories/village/cases/healthy.yaml"));
        assertThat(effect(difference, Population.SPREAD).tried()).isEqualTo(100);
    }

    @Test
    void triesValuesJustBelowOnAndJustAboveEveryBound() {
        folders.minimum("2.0");

        Effect edge = effect(comparison.of(before, side(), Consented.NONE), Population.BOUNDARY);

        // 1.8 and 2.0 and the target 9, three each: 1.8 and just above it flip, and just below 2.0
        assertThat(edge.tried()).isEqualTo(9);
        assertThat(edge.flips()).isEqualTo(3);
    }

    @Test
    void showsNothingOfFewerThanTenLibrariesAndNoNames() {
        folders.minimum("2.6");
        Side after = side();

        RuleSetDifference few = comparison.of(before, after, libraries(9));
        RuleSetDifference enough = comparison.of(before, after, libraries(10));

        assertThat(effect(few, Population.CONSENTED).hidden()).isTrue();
        assertThat(effect(few, Population.CONSENTED).tried()).isZero();
        assertThat(effect(enough, Population.CONSENTED).hidden()).isFalse();
        for (RuleSetDifference difference : List.of(few, enough)) {
            assertThat(new DifferenceJson().readable(difference, Language.NL)).doesNotContain("Geheim", "9999");
        }
    }

    @Test
    void hearsEveryLibraryOnce() {
        Consented tenTimesOne = taker -> IntStream.range(0, 10)
                .forEach(_ -> taker.accept(library(1, 2).getBytes(StandardCharsets.UTF_8)));

        assertThat(effect(comparison.of(before, before, tenTimesOne), Population.CONSENTED).hidden()).isTrue();
    }

    @Test
    void drawsAndWarnsInEveryFormat() {
        folders.minimum("8.5");

        RuleSetDifference difference = comparison.of(before, side(), Consented.NONE);

        String markdown = Markdown.of(DifferenceSheet.of(difference), Language.EN);
        assertThat(markdown).contains("STA-01 minimum 1.8 → 8.5 (all categories)", "<svg", "role=\"img\"",
                "STA-01 (village): nobody passes this.", "| before ↓ after → |");
        assertThat(Plain.of(DifferenceSheet.of(difference), Language.NL)).contains("STA-01 ondergrens 1,8 → 8,5",
                "niemand haalt dit").doesNotContain("<svg");
        assertThat(Html.of(DifferenceSheet.of(difference), Language.NL)).startsWith("<!doctype html>")
                .contains("<table>").doesNotContain("<script", "http://www.w3.org/1999");
    }
}
