package nl.robuustebibliotheek.submission;

/** How sure a library is of a value. */
public enum Quality {
    /** Counted or taken from the library's own books. */
    EXACT,
    /** Estimated, with a margin. */
    ESTIMATED,
    /** Checked by an accountant. */
    AUDITED
}
