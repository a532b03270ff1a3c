package nl.robuustebibliotheek.category;

import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/**
 * Where a norm, a figure or a claim comes from.
 *
 * @param read what was really read of it
 * @param checked the day it was last checked, as {@code 2026-11-22}
 * @param strength how strong it is as evidence, where it is evidence
 * @param caveat what it does not show
 */
public record Source(String id, String title, String publisher, int year, String url, Kind kind, Text read,
        String checked, Optional<Strength> strength, Optional<Text> caveat) {

    /** An average is not a norm; what is ours is a proposal. */
    public enum Kind {
        LAW, NORM, AVERAGE, PRACTICE, EVIDENCE, DEFINITION, PROPOSAL
    }

    /** From strong to weak. */
    public enum Strength {
        EFFECT, SELF_REPORT, OUTPUT, CONTEXT
    }
}
