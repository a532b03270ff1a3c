package nl.robuustebibliotheek.finding;

/** How a value stands to a norm, from good to bad. */
public enum Standing {
    /** The minimum is met, and the target too where there is one. */
    ON_TARGET,
    /** The minimum is met, the target is not. */
    BELOW_TARGET,
    /** The minimum is not met. */
    SHORTFALL;

    public Standing lower(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Standing higher(Standing other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** One step better; what is on target stays so. */
    public Standing softened() {
        return this == SHORTFALL ? BELOW_TARGET : ON_TARGET;
    }
}
