package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.List;

import nl.robuustebibliotheek.submission.Submission;

/**
 * What was worked out for a submission.
 *
 * @param whole all municipalities of the service area together
 * @param municipalities each by itself, in the order of the submission
 * @param comparisons what was worked out beside what was submitted
 * @param completed the submission with what was worked out wherever nothing was submitted
 * @param replaced the submission with all that was worked out, also where something else was submitted
 */
public record WorkedOut(Measured whole, List<Measured> municipalities, List<Comparison> comparisons,
        Submission completed, Submission replaced) {

    public WorkedOut {
        municipalities = List.copyOf(municipalities);
        comparisons = List.copyOf(comparisons);
    }

    /** A figure that fits into a field of a submission. */
    record Amount(BigDecimal value, BigDecimal low, BigDecimal high) {}
}
