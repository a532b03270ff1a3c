package nl.robuustebibliotheek.indicator;

/** Which way an indicator gets better. */
public enum Direction {
    /** More is better: the bad end of an interval is its low end. */
    HIGHER,
    /** Less is better: the bad end of an interval is its high end. */
    LOWER,
    /** Neither: too little and too much are both possible. */
    NEITHER
}
