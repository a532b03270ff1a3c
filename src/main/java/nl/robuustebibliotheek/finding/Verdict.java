package nl.robuustebibliotheek.finding;

import nl.robuustebibliotheek.submission.Text;

/**
 * The outcome for a library or a building block, from good to bad. It is about the provision, never about people.
 */
public enum Verdict {
    ROBUST("robuust", "robust"),
    VULNERABLE("kwetsbaar", "vulnerable"),
    NEEDS_STRENGTHENING("versterking nodig", "needs strengthening"),
    UNDETERMINED("nog niet te bepalen", "undetermined");

    private final Text title;

    Verdict(String nl, String en) {
        this.title = new Text(nl, en);
    }

    public Text title() {
        return title;
    }

    /** The lower of two outcomes that are both determined. */
    public Verdict lower(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether this is as good as the other, or better; both are determined. */
    public boolean atLeast(Verdict other) {
        return compareTo(other) <= 0;
    }
}
