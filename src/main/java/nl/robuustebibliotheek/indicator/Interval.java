package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * What is known of a number: it lies between {@code low} and {@code high}, both included. Exact when the ends are equal.
 *
 * <p>Every operation is inclusion isotonic: a narrower operand never gives a wider result. That is what makes "answering
 * more never widens the verdict" hold. Sums are exact; quotients carry 34 digits, far beyond any submitted number.
 */
public record Interval(BigDecimal low, BigDecimal high) {

    /** Stands for "no bound": larger than any quotient of two submitted numbers; a range always cuts it off. */
    static final BigDecimal UNBOUNDED = new BigDecimal("1E+40");

    /** Whatever there is. */
    public static final Interval ANY = new Interval(UNBOUNDED.negate(), UNBOUNDED);
    public static final Interval ZERO = exactly(BigDecimal.ZERO);
    static final Interval YES = exactly(BigDecimal.ONE);
    static final Interval NO = ZERO;
    static final Interval YES_OR_NO = new Interval(BigDecimal.ZERO, BigDecimal.ONE);

    public Interval {
        Objects.requireNonNull(low);
        Objects.requireNonNull(high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("An interval from " + low + " to " + high + " is empty.");
        }
    }

    public static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    public static Interval exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    public boolean contains(Interval other) {
        return low.compareTo(other.low) <= 0 && high.compareTo(other.high) >= 0;
    }

    public boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && high.compareTo(value) >= 0;
    }

    boolean overlaps(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** The part inside {@code bounds}; where there is none, the nearest end of the bounds. */
    Interval within(Interval bounds) {
        return new Interval(clamp(low, bounds), clamp(high, bounds));
    }

    private static BigDecimal clamp(BigDecimal value, Interval bounds) {
        return value.max(bounds.low).min(bounds.high);
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    Interval times(BigDecimal factor) {
        BigDecimal one = low.multiply(factor);
        BigDecimal two = high.multiply(factor);
        return new Interval(one.min(two), one.max(two));
    }

    /** The quotient by an interval that is nowhere negative and not exactly zero. */
    Interval dividedBy(Interval divisor) {
        return new Interval(
                quotient(low, low.signum() < 0 ? divisor.low : divisor.high),
                quotient(high, high.signum() < 0 ? divisor.high : divisor.low));
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        if (dividend.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (divisor.signum() == 0) {
            return dividend.signum() > 0 ? UNBOUNDED : UNBOUNDED.negate();
        }
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }

    Interval lowest(Interval other) {
        return new Interval(low.min(other.low), high.min(other.high));
    }

    Interval highest(Interval other) {
        return new Interval(low.max(other.low), high.max(other.high));
    }

    Interval hull(Interval other) {
        return new Interval(low.min(other.low), high.max(other.high));
    }

    /** Equal in value: 1 and 1.0 are the same number. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Interval that && low.compareTo(that.low) == 0 && high.compareTo(that.high) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(low.stripTrailingZeros(), high.stripTrailingZeros());
    }
}
