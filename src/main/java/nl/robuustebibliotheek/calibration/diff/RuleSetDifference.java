package nl.robuustebibliotheek.calibration.diff;

import java.util.List;

/** Two rule sets side by side: what the one says otherwise than the other, and what that does. */
public record RuleSetDifference(Named before, Named after, List<Change> changes, List<Effect> effects,
        Names names) {

    /** A rule set by its version and hash. */
    public record Named(String version, String hash) {}

    /** How many verdicts changed, of all that may be shown. */
    public int flips() {
        return effects.stream().mapToInt(Effect::flips).sum();
    }
}
