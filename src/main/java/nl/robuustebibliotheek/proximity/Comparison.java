package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/**
 * A figure as it was submitted, beside the same one worked out.
 *
 * @param pointer where it stands in the submission
 * @param submitted empty when nothing was
 * @param low the lowest that was worked out, given how coarse the points are, and high the highest
 */
public record Comparison(String pointer, Standing standing, Optional<BigDecimal> submitted, BigDecimal workedOut,
        BigDecimal low, BigDecimal high, Text text) {

    /** How the two stand to each other. */
    public enum Standing {
        /** Nothing was submitted, so what was worked out counts. */
        FILLED_IN,
        /** Both say the same, as far as the points allow. */
        AGREES,
        /** They differ more than the points allow. */
        DIFFERS,
        /** They are of different kinds, so neither says anything about the other. */
        NOT_COMPARABLE
    }
}
