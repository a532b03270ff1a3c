package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.indicator.Interval;
import nl.robuustebibliotheek.rules.Judgement;
import nl.robuustebibliotheek.rules.Raised;

import static org.assertj.core.api.Assertions.assertThat;

/** One value in every stretch stands for all, and the bounds of all variants are the bounds of the world. */
class VariantsTests {

    @ParameterizedTest
    @CsvSource(value = {"0 | 10 | 2 5 | 0 1 2 3.5 5 7.5 10", "2 | 5 | 2 5 | 2 3.5 5", "0 | 1 | 5 | 0 0.5 1",
            "0 | 10 | | 0 5 10"}, delimiter = '|')
    void everyStretchHasItsRepresentative(String low, String high, String cuts, String expected) {
        Interval interval = new Interval(new BigDecimal(low), new BigDecimal(high));
        assertThat(Variants.representatives(interval, new TreeSet<>(numbers(cuts))))
                .usingElementComparator(BigDecimal::compareTo).containsExactlyElementsOf(numbers(expected));
    }

    @Test
    void theWorstWorldIsTheWorstOfItsVariants() {
        Judgement merged = Merging.of(one(), two(), false);
        assertThat(merged.verdict()).isEqualTo(Verdict.NEEDS_STRENGTHENING);
        assertThat(merged.blocks()).containsEntry(BuildingBlock.STAFF, Verdict.VULNERABLE)
                .containsEntry(BuildingBlock.FINANCE, Verdict.VULNERABLE);
        assertThat(codes(merged)).containsExactly("STA-01", "STA-02");
        assertThat(merged.softened()).containsExactly("STA-09");
        assertThat(merged.knockedOut()).containsExactlyInAnyOrder("LAW-01", "LAW-02");
    }

    @Test
    void theBestWorldIsTheBestOfItsVariants() {
        Judgement merged = Merging.of(one(), two(), true);
        assertThat(merged.verdict()).isEqualTo(Verdict.VULNERABLE);
        assertThat(merged.blocks()).containsEntry(BuildingBlock.STAFF, Verdict.ROBUST)
                .containsEntry(BuildingBlock.FINANCE, Verdict.ROBUST);
        assertThat(codes(merged)).containsExactly("STA-02", "STA-03");
        assertThat(merged.softened()).containsExactlyInAnyOrder("STA-08", "STA-09");
        assertThat(merged.knockedOut()).isEmpty();
    }

    @Test
    void withTooManyVariantsNothingIsExcluded() {
        assertThat(Merging.undecided(one(), false).verdict()).isEqualTo(Verdict.NEEDS_STRENGTHENING);
        assertThat(Merging.undecided(one(), true).blocks()).containsEntry(BuildingBlock.STAFF, Verdict.ROBUST);
    }

    private static Judgement one() {
        return new Judgement(Verdict.VULNERABLE,
                java.util.Map.of(BuildingBlock.STAFF, Verdict.VULNERABLE, BuildingBlock.FINANCE, Verdict.ROBUST),
                List.of(raised("STA-01", Raised.Kind.CONCERN), raised("STA-02", Raised.Kind.STRENGTH)),
                java.util.Set.of("STA-08", "STA-09"), List.of(), java.util.Set.of("LAW-01"), List.of());
    }

    private static Judgement two() {
        return new Judgement(Verdict.NEEDS_STRENGTHENING,
                java.util.Map.of(BuildingBlock.STAFF, Verdict.ROBUST, BuildingBlock.FINANCE, Verdict.VULNERABLE),
                List.of(raised("STA-02", Raised.Kind.STRENGTH), raised("STA-03", Raised.Kind.STRENGTH)),
                java.util.Set.of("STA-09"), List.of(), java.util.Set.of("LAW-02"), List.of());
    }

    private static Raised raised(String code, Raised.Kind kind) {
        return new Raised(new RuleRef(code, code + " Proef", "rules/proef.drl", 1, "wet"), kind, List.of(), List.of());
    }

    private static List<String> codes(Judgement judgement) {
        return judgement.raised().stream().map(raised -> raised.rule().code()).toList();
    }

    private static List<BigDecimal> numbers(String text) {
        NavigableSet<BigDecimal> numbers = new TreeSet<>();
        Arrays.stream((text == null ? "" : text).split(" ")).filter(each -> !each.isBlank()).map(BigDecimal::new)
                .forEach(numbers::add);
        return List.copyOf(numbers);
    }
}
