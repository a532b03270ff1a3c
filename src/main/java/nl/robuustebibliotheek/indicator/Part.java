package nl.robuustebibliotheek.indicator;

/** The outcome of a formula or of a piece of it. */
sealed interface Part {

    /**
     * @param estimated whether an estimate is in it
     * @param assumed whether a sourced assumption is in it (a combined institution's default share)
     */
    record Value(Interval interval, boolean estimated, boolean assumed) implements Part {

        static Value exactly(long value) {
            return new Value(Interval.exactly(value), false, false);
        }

        Value with(Interval other, Value from) {
            return new Value(other, estimated || from.estimated, assumed || from.assumed);
        }
    }

    /** The question does not apply to this library, in its own words. */
    record NotApplicable(String why) implements Part {}

    /** A partner does this, by name. */
    record ByPartner(String who) implements Part {}
}
