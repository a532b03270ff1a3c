package nl.robuustebibliotheek.plausibility;

import nl.robuustebibliotheek.submission.Text;

/** How much a doubt weighs, from light to heavy. */
public enum Severity {
    /** Unusual, and often right. */
    REMARK("opmerking", "remark"),
    /** So unusual that it is more often a mistake than not. */
    WARNING("waarschuwing", "warning"),
    /** Cannot be, so nothing is judged. */
    IMPOSSIBLE("onmogelijk", "impossible");

    private final Text title;

    Severity(String nl, String en) {
        this.title = new Text(nl, en);
    }

    public Text title() {
        return title;
    }
}
