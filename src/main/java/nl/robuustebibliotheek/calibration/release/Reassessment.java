package nl.robuustebibliotheek.calibration.release;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Text;

/**
 * What became of an answer, apart by cause.
 *
 * @param normChanged the same self-assessment under other rules
 * @param youChanged another self-assessment under the same rules; empty when there was only one
 * @param serviceChanged the same under the same by a later version of the program; nothing when its rules are not kept
 */
public record Reassessment(Answered from, Answered to, Step normChanged, Optional<Step> youChanged,
        Optional<Step> serviceChanged) {

    /** An answer: to which assessment, by which rule set. */
    public record Answered(String assessment, String version, String hash, Verdict verdict) {}

    /** From one answer to the next. */
    public record Step(Verdict from, Verdict to, List<Difference> findings) {}

    /**
     * A finding that differs.
     *
     * @param from what it was, or nothing when it was not there
     * @param to what it is, or nothing when it is no longer there
     */
    public record Difference(String code, Text title, @Nullable String from, @Nullable String to,
            @Nullable JsonNode normBefore, @Nullable JsonNode normAfter) {}
}
