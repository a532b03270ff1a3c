package nl.robuustebibliotheek.finding;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.robuustebibliotheek.finding.Norm.Status;
import nl.robuustebibliotheek.finding.Norm.Type;
import nl.robuustebibliotheek.indicator.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NormTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "AT_LEAST, 2, -, 3, 1.99, SHORTFALL", "AT_LEAST, 2, -, 3, 2, BELOW_TARGET",
            "AT_LEAST, 2, -, 3, 2.99, BELOW_TARGET", "AT_LEAST, 2, -, 3, 3, ON_TARGET",
            "AT_LEAST, 2, -, -, 2, ON_TARGET",
            "AT_MOST, -, 5, 4, 5.01, SHORTFALL", "AT_MOST, -, 5, 4, 5, BELOW_TARGET",
            "AT_MOST, -, 5, 4, 4, ON_TARGET",
            "BETWEEN, 2, 5, -, 1, SHORTFALL", "BETWEEN, 2, 5, -, 2, ON_TARGET", "BETWEEN, 2, 5, -, 5, ON_TARGET",
            "BETWEEN, 2, 5, -, 6, SHORTFALL", "BETWEEN, 2, 5, 4, 3, BELOW_TARGET", "BETWEEN, 2, 5, 4, 4, ON_TARGET",
            "PRESENT, 1, -, -, 0, SHORTFALL", "PRESENT, 1, -, -, 1, ON_TARGET"})
    void anExactValueStandsInOneWay(Type type, @Nullable String minimum, @Nullable String maximum,
            @Nullable String target, String value, Standing standing) {
        Norm norm = norm(type, minimum, maximum, target);
        Interval exact = Interval.exactly(new BigDecimal(value));
        assertThat(norm.standing(exact.low())).isEqualTo(standing);
        assertThat(norm.worst(exact)).isEqualTo(standing);
        assertThat(norm.best(exact)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "AT_LEAST, 2, -, 3, 1, 4, SHORTFALL, ON_TARGET", "AT_LEAST, 2, -, 3, 2, 2.5, BELOW_TARGET, BELOW_TARGET",
            "AT_MOST, -, 5, 4, 3, 6, SHORTFALL, ON_TARGET", "BETWEEN, 2, 5, -, 1, 6, SHORTFALL, ON_TARGET",
            "BETWEEN, 2, 5, 4, 1, 3, SHORTFALL, BELOW_TARGET", "BETWEEN, 2, 5, 4, 3, 9, SHORTFALL, ON_TARGET",
            "BETWEEN, 2, 5, 4, 1, 9, SHORTFALL, ON_TARGET", "BETWEEN, 2, 5, -, 6, 9, SHORTFALL, SHORTFALL"})
    void anUncertainValueStandsBetweenWorstAndBest(Type type, @Nullable String minimum, @Nullable String maximum,
            @Nullable String target, String low, String high, Standing worst, Standing best) {
        Norm norm = norm(type, minimum, maximum, target);
        Interval value = new Interval(new BigDecimal(low), new BigDecimal(high));
        assertThat(norm.worst(value)).isEqualTo(worst);
        assertThat(norm.best(value)).isEqualTo(best);
    }

    @Test
    void averagesAndLapsedNormsDecideNothing() {
        assertThat(norm(Type.REFERENCE, null, null, null).decides()).isFalse();
        assertThat(norm(Type.PENDING, null, null, null).decides()).isFalse();
        assertThat(norm(Type.AT_LEAST, "2", null, "3").decides()).isTrue();
    }

    @Test
    void softeningIsOneStep() {
        assertThat(Standing.SHORTFALL.softened()).isEqualTo(Standing.BELOW_TARGET);
        assertThat(Standing.BELOW_TARGET.softened()).isEqualTo(Standing.ON_TARGET);
        assertThat(Standing.ON_TARGET.softened()).isEqualTo(Standing.ON_TARGET);
    }

    @Test
    void aRangeGoesFromWorstToBest() {
        assertThat(new VerdictRange(Verdict.VULNERABLE, Verdict.ROBUST).value()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(new VerdictRange(Verdict.ROBUST, Verdict.ROBUST).value()).isEqualTo(Verdict.ROBUST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VerdictRange(Verdict.ROBUST, Verdict.VULNERABLE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VerdictRange(Verdict.UNDETERMINED, Verdict.UNDETERMINED));
    }

    private static Norm norm(Type type, @Nullable String minimum, @Nullable String maximum, @Nullable String target) {
        return new Norm(new RuleRef("STA-01", "STA-01 Proef", "rules/proef.drl", 1, "proef"), "staff.een", type,
                number(minimum), number(maximum), number(target), null, Status.PROPOSED, "", false, false);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
