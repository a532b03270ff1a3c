package nl.robuustebibliotheek.submission;

/** Who may come in while a location is open. */
public enum Entry {
    EVERYONE,
    MEMBERS
}
