package nl.robuustebibliotheek.submission;

/** The kinds of place where people find the library. */
public enum LocationType {
    FULL,
    SERVICE_POINT,
    MINI_SERVICE_POINT,
    BUS,
    SELF_SERVICE,
    PICK_UP
}
