package nl.robuustebibliotheek.submission;

/** To which kind of location a distance leads. */
public enum DistanceDefinition {
    NEAREST_LOCATION,
    NEAREST_FULL_OR_SERVICE_POINT,
    NEAREST_FULL
}
