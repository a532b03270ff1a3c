package nl.robuustebibliotheek.submission;

/** How a distance was measured. */
public enum DistanceMethod {
    ROAD,
    STRAIGHT_LINE
}
