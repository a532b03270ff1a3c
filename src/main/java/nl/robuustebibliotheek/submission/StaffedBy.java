package nl.robuustebibliotheek.submission;

/** Who is there while a location is open. */
public enum StaffedBy {
    PROFESSIONAL,
    VOLUNTEER,
    NONE
}
