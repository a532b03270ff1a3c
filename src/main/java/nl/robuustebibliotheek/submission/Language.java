package nl.robuustebibliotheek.submission;

/** The languages in which everything that a person reads is written. */
public enum Language {
    /** Dutch, the default. */
    NL,
    /** English. */
    EN
}
