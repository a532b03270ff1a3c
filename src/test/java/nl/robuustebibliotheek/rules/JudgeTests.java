package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.Standing;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;
import nl.robuustebibliotheek.rules.vocabulary.MeasurementFact;
import nl.robuustebibliotheek.rules.vocabulary.MunicipalitiesFact;
import nl.robuustebibliotheek.rules.vocabulary.MunicipalityFact;
import nl.robuustebibliotheek.rules.vocabulary.SetbackFact;

import static org.assertj.core.api.Assertions.assertThat;

/** Each stage sees all of the stages before it and nothing of its own. */
class JudgeTests {

    private static final LibraryFact LIBRARY = new LibraryFact(48_000, 1, false, false, 2025);

    private final RuleBook book = SmallRules.book(
            SmallRules.rule("STA-01", "Library( )", "norms.atLeast( \"staff.fte\", 2 ).target( 3 ).proposed()"),
            SmallRules.rule("FIN-01", "Library( inhabitants >= 90000 )",
                    "norms.atMost( \"finance.debt\", 5 ).target( 3 ).proposed()"),
            SmallRules.rule("LAW-01", "Library( )", "norms.present( \"law.debate\" ).orByPartner().law()"),
            SmallRules.rule("STA-02", "Finding( code == \"STA-01\", shortfall )", "findings.concern()"),
            SmallRules.rule("STA-03", "not Finding( concern )\n    Finding( code == \"LAW-01\", met )",
                    "findings.strength()"),
            SmallRules.rule("LAW-02", "Finding( law, shortfall )", "findings.knockOut()"),
            SmallRules.rule("STA-04", "Finding( code == \"STA-05\", strength )", "findings.soften( \"STA-01\" )"),
            SmallRules.rule("STA-05", "Measurement( indicator == \"finance.debt\", value < 1 )",
                    "findings.strength()"),
            SmallRules.rule("VER-01", "Block( $b : name, shortfalls >= 1 )", "verdict.block( $b, VULNERABLE )"),
            SmallRules.rule("VER-02", "Block( $b : name, concerns >= 1, shortfalls >= 1 )",
                    "verdict.block( $b, NEEDS_STRENGTHENING )"),
            SmallRules.rule("VER-03", "Blocks( vulnerable >= 1 )", "verdict.atMost( VULNERABLE )"),
            SmallRules.rule("VER-04", "Legal( notMet >= 1 )", "verdict.atMost( NEEDS_STRENGTHENING )"),
            SmallRules.rule("VER-05", "Setback( code == \"SET-01\", vulnerable )", "verdict.atMost( VULNERABLE )"),
            SmallRules.rule("VER-06", "Municipalities( vulnerable >= 2 )", "verdict.atMost( VULNERABLE )"),
            SmallRules.rule("SET-01", "Library( )", "setbacks.scale( \"staff.permanentFte\", 0.5 )"));

    @Test
    void normsHoldInTheirCircumstances() {
        assertThat(book.norms(LIBRARY)).extracting(Norm::code).containsExactly("LAW-01", "STA-01");
        assertThat(book.norms(new LibraryFact(90_000, 1, false, false, 2025))).extracting(Norm::code)
                .containsExactly("FIN-01", "LAW-01", "STA-01");
        assertThat(book.norms(new MunicipalityFact("GM9999", 48_000, false, false, 2025))).isEmpty();
    }

    @Test
    void everythingInOrderIsRobust() {
        Judgement judgement = judge(Standing.ON_TARGET, Standing.ON_TARGET, 9, Upstream.NONE);
        assertThat(judgement.verdict()).isEqualTo(Verdict.ROBUST);
        assertThat(judgement.blocks()).hasSize(5).allSatisfy((_, verdict) -> assertThat(verdict)
                .isEqualTo(Verdict.ROBUST));
        assertThat(judgement.raised()).extracting(raised -> raised.rule().code()).containsExactly("STA-03");
    }

    @Test
    void blocksCountWhatWasFoundAndTheLowestVerdictWins() {
        Judgement judgement = judge(Standing.SHORTFALL, Standing.ON_TARGET, 9, Upstream.NONE);
        assertThat(judgement.blocks()).containsEntry(BuildingBlock.STAFF, Verdict.NEEDS_STRENGTHENING);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VULNERABLE);
        assertThat(judgement.pushedBy()).extracting(rule -> rule.code()).containsExactly("VER-01", "VER-02", "VER-03");
        assertThat(judgement.raised()).filteredOn(raised -> raised.kind() == Raised.Kind.CONCERN).singleElement()
                .satisfies(raised -> assertThat(raised.findings()).containsExactly("STA-01"));
    }

    @Test
    void aStrengthSoftensOneStep() {
        Judgement judgement = judge(Standing.SHORTFALL, Standing.ON_TARGET, 0, Upstream.NONE);
        assertThat(judgement.softened()).containsExactly("STA-01");
        assertThat(judgement.blocks()).containsEntry(BuildingBlock.STAFF, Verdict.ROBUST);
        assertThat(judgement.verdict()).isEqualTo(Verdict.ROBUST);
    }

    @Test
    void lawKnocksOutWhateverElseIsStrong() {
        Judgement judgement = judge(Standing.ON_TARGET, Standing.SHORTFALL, 0, Upstream.NONE);
        assertThat(judgement.knockedOut()).containsExactly("LAW-01");
        assertThat(judgement.verdict()).isEqualTo(Verdict.NEEDS_STRENGTHENING);
    }

    @Test
    void whatDoesNotApplyIsNeitherMetNorMissed() {
        List<JudgedNorm> norms = book.norms(LIBRARY).stream()
                .map(norm -> new JudgedNorm(norm, Standing.ON_TARGET, !norm.isLaw())).toList();
        Judgement judgement = book.judge(LIBRARY, norms, List.of(), Upstream.NONE);
        assertThat(judgement.raised()).isEmpty();
        assertThat(judgement.verdict()).isEqualTo(Verdict.ROBUST);
    }

    @Test
    void setbacksAndMunicipalitiesEnterIntoTheVerdict() {
        Upstream setback = new Upstream(Optional.empty(), List.of(new SetbackFact("SET-01", true, false)));
        Upstream municipalities = new Upstream(Optional.of(new MunicipalitiesFact(3, 2, 0)), List.of());
        assertThat(judge(Standing.ON_TARGET, Standing.ON_TARGET, 9, setback).verdict()).isEqualTo(Verdict.VULNERABLE);
        assertThat(judge(Standing.ON_TARGET, Standing.ON_TARGET, 9, municipalities).verdict())
                .isEqualTo(Verdict.VULNERABLE);
    }

    @Test
    void setbacksAreThoseOfTheirRules() {
        assertThat(book.setbacks(LIBRARY)).singleElement().satisfies(setback -> assertThat(setback.changes())
                .containsExactly(new Setback.Change("/staff/permanentFte", true, new BigDecimal("0.5"))));
    }

    private Judgement judge(Standing staff, Standing law, int debt, Upstream upstream) {
        Map<String, Standing> standings = Map.of("STA-01", staff, "LAW-01", law);
        List<JudgedNorm> norms = book.norms(LIBRARY).stream()
                .map(norm -> new JudgedNorm(norm, standings.get(norm.code()), true)).toList();
        return book.judge(LIBRARY, norms, List.of(new MeasurementFact("finance.debt", BigDecimal.valueOf(debt))),
                upstream);
    }
}
