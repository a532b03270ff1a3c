package nl.robuustebibliotheek.plausibility;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.indicator.Interval;

/** Between what a value usually lies, both ends included; an end that is null has no bound. */
public record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    public Bounds {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("Nothing lies between " + low + " and " + high + ".");
        }
    }

    /** Whether no part of what is known lies inside. */
    boolean exclude(Interval known) {
        return isAbove(known.low()) || isBelow(known.high());
    }

    boolean contain(BigDecimal value) {
        return !isAbove(value) && !isBelow(value);
    }

    /** The end of what is known that lies nearest to these bounds. */
    BigDecimal nearest(Interval known) {
        return isAbove(known.low()) ? known.low() : known.high();
    }

    private boolean isAbove(BigDecimal value) {
        return high != null && value.compareTo(high) > 0;
    }

    private boolean isBelow(BigDecimal value) {
        return low != null && value.compareTo(low) < 0;
    }
}
