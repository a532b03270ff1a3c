package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.Verdict;

/**
 * A library as it is, but with one measurement on a norm's bound or one step beside it.
 *
 * @param bound the norm's minimum or maximum
 * @param value what was measured
 * @param met whether the run kept the bound
 * @param verdict what came of the whole library
 */
public record BoundaryTry(Norm norm, BigDecimal bound, BigDecimal value, boolean met, Verdict verdict) {

    /** Whether the norm itself says that this value keeps it. */
    public boolean shouldBeMet() {
        boolean highEnough = norm.minimum() == null || value.compareTo(norm.minimum()) >= 0;
        boolean lowEnough = norm.maximum() == null || value.compareTo(norm.maximum()) <= 0;
        return highEnough && lowEnough;
    }
}
