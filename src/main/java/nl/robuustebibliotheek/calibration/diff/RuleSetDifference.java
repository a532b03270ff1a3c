package nl.robuustebibliotheek.calibration.diff;

import java.util.List;

import nl.robuustebibliotheek.assessment.Release;

/** Two rule sets side by side: what the one says otherwise than the other, and what that does. */
public record RuleSetDifference(Named before, Named after, List<Change> changes, List<Effect> effects,
        Names names) {

    /** A rule set by its version and hash. */
    public record Named(String version, String hash) {

        static Named of(Release release) {
            return new Named(release.version(), release.hash());
        }
    }

    /** Only what is said otherwise; nothing is judged for it. */
    public static RuleSetDifference inWords(Release before, Release after) {
        return new RuleSetDifference(Named.of(before), Named.of(after), Changes.between(before, after), List.of(),
                Names.of(before, after));
    }

    /** How many verdicts changed, of all that may be shown. */
    public int flips() {
        return effects.stream().mapToInt(Effect::flips).sum();
    }
}
