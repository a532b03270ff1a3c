package nl.robuustebibliotheek.finding;

/** What a finding says. */
public enum FindingKind {
    MET,
    BELOW_TARGET,
    SHORTFALL,
    /** What is known does not tell whether the norm is met, or whether the concern is there. */
    UNKNOWN,
    NOT_APPLICABLE,
    /** A norm whose value is not set yet. */
    PENDING,
    /** An average, a lapsed norm or a certificate beside the value; it decides nothing. */
    REFERENCE,
    /** Law that is not met; a person confirms it. */
    KNOCK_OUT,
    CONCERN,
    STRENGTH,
    /** Below the norm, but taken one step lighter for a strength. */
    SOFTENED
}
