package nl.robuustebibliotheek.indicator;

/** The outcome of a formula or of a piece of it. */
sealed interface Part {

    /**
     * @param estimated whether an estimate is in it
     * @param assumed whether a sourced assumption is in it (a combined institution's default share)
     * @param open whether it may still turn out not to apply, or to be done by a partner, so that there is no number at all
     */
    record Value(Interval interval, boolean estimated, boolean assumed, boolean open) implements Part {

        /** A number that is there, whatever is still to be answered. */
        Value(Interval interval, boolean estimated, boolean assumed) {
            this(interval, estimated, assumed, false);
        }

        static Value exactly(long value) {
            return new Value(Interval.exactly(value), false, false);
        }

        Value with(Interval other, Value from, boolean isOpen) {
            return new Value(other, estimated || from.estimated, assumed || from.assumed, isOpen);
        }

        Value with(Interval other) {
            return new Value(other, estimated, assumed, open);
        }

        /** The same as a part of a sum: what may turn out not to apply may add nothing. */
        Value added() {
            return open ? with(interval.hull(Interval.ZERO)) : this;
        }
    }

    /** The question does not apply to this library, in its own words. */
    record NotApplicable(String why) implements Part {}

    /** A partner does this, by name. */
    record ByPartner(String who) implements Part {}
}
