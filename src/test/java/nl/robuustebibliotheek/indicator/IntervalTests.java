package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IntervalTests {

    private static final int TRIES = 20_000;

    private final Random random = new Random(20261122);

    @Test
    void isNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> interval(2, 1)).withMessageContaining("from 2 to 1");
    }

    @Test
    void isTheSameHoweverItsNumbersAreWritten() {
        Interval written = new Interval(new BigDecimal("1.0"), new BigDecimal("2.00"));
        assertThat(written).isEqualTo(interval(1, 2)).hasSameHashCodeAs(interval(1, 2));
    }

    @Test
    void knowingMoreNeverMakesAnOutcomeLessCertain() {
        for (int tried = 0; tried < TRIES; tried++) {
            Interval one = any();
            Interval two = any();
            Interval part = inside(one);
            Interval other = inside(two);
            BigDecimal factor = number();
            assertThat(one.plus(two).contains(part.plus(other))).isTrue();
            assertThat(one.minus(two).contains(part.minus(other))).isTrue();
            assertThat(one.times(factor).contains(part.times(factor))).isTrue();
            assertThat(one.lowest(two).contains(part.lowest(other))).isTrue();
            assertThat(one.highest(two).contains(part.highest(other))).isTrue();
            assertThat(one.hull(two).contains(part.hull(other))).isTrue();
            assertThat(one.within(two).contains(part.within(two))).isTrue();
            Interval divisor = two.highest(Interval.ZERO);
            Interval narrower = other.highest(Interval.ZERO);
            if (narrower.high().signum() > 0) {
                assertThat(one.dividedBy(divisor).contains(part.dividedBy(narrower)))
                        .as("%s / %s and %s / %s", one, divisor, part, narrower).isTrue();
            }
        }
    }

    @Test
    void exactNumbersGiveExactOutcomes() {
        assertThat(Interval.exactly(3).plus(Interval.exactly(4))).isEqualTo(Interval.exactly(7));
        assertThat(Interval.exactly(3).dividedBy(Interval.exactly(4))).isEqualTo(
                Interval.exactly(new BigDecimal("0.75")));
    }

    @Test
    void dividingByNearlyNothingHasNoBound() {
        Interval quotient = interval(1, 2).dividedBy(interval(0, 4));
        assertThat(quotient.low()).isEqualByComparingTo("0.25");
        assertThat(quotient.high()).isEqualByComparingTo(Interval.UNBOUNDED);
    }

    private Interval any() {
        BigDecimal one = number();
        BigDecimal two = number();
        return new Interval(one.min(two), one.max(two));
    }

    /** A part of an interval; often one of its ends, or all of it. */
    private Interval inside(Interval whole) {
        BigDecimal one = somewhere(whole);
        BigDecimal two = somewhere(whole);
        return new Interval(one.min(two), one.max(two));
    }

    private BigDecimal somewhere(Interval whole) {
        BigDecimal share = BigDecimal.valueOf(random.nextInt(5)).divide(BigDecimal.valueOf(4));
        return whole.low().add(whole.high().subtract(whole.low()).multiply(share));
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(-40, 41), random.nextInt(3));
    }

    private static Interval interval(long low, long high) {
        return new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }
}
