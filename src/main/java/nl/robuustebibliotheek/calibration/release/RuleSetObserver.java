package nl.robuustebibliotheek.calibration.release;

import java.time.Duration;

/** Is told what becomes of changes in the rules, so that it can be counted. */
public interface RuleSetObserver {

    RuleSetObserver NONE = new RuleSetObserver() {};

    /** What became of a change. */
    enum Outcome {
        ACTIVE, CANDIDATE, FAILED
    }

    /** @param took from the moment that the folders were still, or that somebody asked for it, until now */
    default void changed(Outcome outcome, Duration took) {}

    /** Whether the folders hold something, or somebody activated something, that could not be taken over. */
    default void failing(boolean now) {}
}
