package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.assessment.BoundaryTry;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.release.SmallFolders;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Cases made of a norm: on its bound, one step below and one above. */
class BoundaryCasesTests {

    private static final List<Case> HEALTHY = Policy.cases().stream()
            .filter(each -> each.file().endsWith("village/cases/healthy.yaml")).toList();

    @TempDir
    private Path root;

    private static List<BoundaryCases.Boundary> boundaries(SmallFolders folders, List<Case> cases) {
        return new BoundaryCases(Policy.READER, Policy.ASSESSOR, new ReleaseReader(Policy.FIELDS)
                .read(folders.folders().rules(), folders.folders().categories())).run(cases);
    }

    @Test
    void aMinimumIsTriedOnItsBoundAndOneStepToEachSide() {
        assertThat(boundaries(SmallFolders.write(root, "1.5"), HEALTHY)).singleElement().satisfies(boundary -> {
            assertThat(boundary.norm().code()).isEqualTo("STA-01");
            assertThat(boundary.tries()).extracting(BoundaryTry::met).containsExactly(false, true, true);
            assertThat(boundary.tries()).extracting(BoundaryTry::value).isSorted()
                    .element(1).satisfies(value -> assertThat(value).isEqualByComparingTo(new BigDecimal("1.5")));
            assertThat(boundary.contradictions()).isEmpty();
            assertThat(boundary.line(Language.EN)).startsWith("rules/village/staff.drl:1: village STA-01 ")
                    .contains("1.49 missed, robust; 1.5 ");
            assertThat(boundary.line(Language.NL)).contains("1.49 niet gehaald, robuust; 1.5 ");
        });
    }

    @Test
    void aMaximumIsMetOnItsBoundAndMissedAboveIt() {
        SmallFolders folders = SmallFolders.write(root, "1.5");
        folders.rule("village/staff.drl", "STA-01 Paid staff",
                "norms.atMost( \"staff.volunteer-hours-share\", 0.4 ).target( 0.2 ).proposed();");

        assertThat(boundaries(folders, HEALTHY)).singleElement().satisfies(boundary -> assertThat(boundary.tries())
                .extracting(BoundaryTry::met).containsExactly(true, true, false));
    }

    @Test
    void aBoundIsTriedOnceHoweverManyCasesThereAre() throws IOException {
        List<Case> three = List.of(HEALTHY.getFirst(), HEALTHY.getFirst(), HEALTHY.getFirst());

        assertThat(boundaries(SmallFolders.write(root, "1.5"), three)).hasSize(1);
    }

    @Test
    void aVerdictThatGetsWorseOnTheBetterSideIsAContradiction() {
        SmallFolders folders = SmallFolders.write(root, "1.5");
        folders.write("rules/village/mixed.drl", """
                rule "STA-21 More is worse"
                    @source( "proposal-2026" )
                    @mixed( "to see a contradiction" )
                when
                    Measurement( indicator == "staff.fte-per-10000", value >= 1.5 )
                then
                    findings.concern();
                end

                rule "VER-01 One concern is enough"
                    @source( "proposal-2026" )
                when
                    Block( $b : name, concerns >= 1 )
                then
                    verdict.block( $b, VULNERABLE );
                end

                rule "VER-02 One block is enough"
                    @source( "proposal-2026" )
                when
                    Blocks( vulnerable >= 1 )
                then
                    verdict.atMost( VULNERABLE );
                end
                """);

        assertThat(boundaries(folders, HEALTHY)).singleElement().satisfies(boundary -> {
            assertThat(boundary.tries()).extracting(BoundaryTry::verdict).containsExactly(Verdict.ROBUST,
                    Verdict.VULNERABLE, Verdict.VULNERABLE);
            assertThat(boundary.contradictions()).singleElement().satisfies(said -> {
                assertThat(said.en())
                        .startsWith("rules/village/staff.drl:1: STA-01: 1.49 gives robust, and the better");
                assertThat(said.nl()).contains("en het betere");
            });
        });
    }
}
