package nl.robuustebibliotheek.rules;

/** Whether something becomes more likely as the library does worse, as it does better, or either way. */
enum Side {
    BAD, GOOD,
    /** The same in every world: circumstances, codes, names. */
    FREE,
    /** Not the same in every world, and on no one side. */
    MIXED;

    Side opposite() {
        return switch (this) {
            case BAD -> GOOD;
            case GOOD -> BAD;
            case FREE, MIXED -> this;
        };
    }
}
