package nl.robuustebibliotheek.finding;

import nl.robuustebibliotheek.submission.Text;

/** What a finding says. */
public enum FindingKind {
    MET("gehaald", "met"),
    BELOW_TARGET("onder de streefwaarde", "below target"),
    SHORTFALL("buiten de grens", "beyond the bound"),
    /** What is known does not tell whether the norm is met, or whether the concern is there. */
    UNKNOWN("nog niet bekend", "not known yet"),
    NOT_APPLICABLE("niet van toepassing", "not applicable"),
    /** A norm whose value is not set yet. */
    PENDING("norm nog vast te stellen", "norm yet to be set"),
    /** An average, a lapsed norm or a certificate beside the value; it decides nothing. */
    REFERENCE("ter vergelijking", "for comparison"),
    /** Law that is not met; a person confirms it. */
    KNOCK_OUT("wet, te bevestigen", "law, to be confirmed"),
    CONCERN("zorg", "concern"),
    STRENGTH("sterk punt", "strength"),
    /** Below the norm, but taken one step lighter for a strength. */
    SOFTENED("telt lichter", "counts for less");

    private final Text title;

    FindingKind(String nl, String en) {
        this.title = new Text(nl, en);
    }

    public Text title() {
        return title;
    }
}
