package nl.robuustebibliotheek.submission;

import java.math.BigDecimal;
import java.util.Optional;

/** What a library says about one field: a number, yes or no, or why there is none. */
public sealed interface Answer {

    /** The one answer of every field that says nothing. */
    Missing MISSING = new Missing();

    /**
     * A number with its bounds, all in the field's unit.
     *
     * @param low the lowest it can be; equal to the value when there is no margin
     * @param high the highest it can be
     * @param notAttributable the part that does not belong to the library, in a combined institution
     * @param source where the number comes from, in the library's own words
     */
    record Amount(
            BigDecimal value,
            BigDecimal low,
            BigDecimal high,
            Quality quality,
            Optional<BigDecimal> notAttributable,
            Optional<String> source)
            implements
                Answer {

        public Amount {
            if (low.compareTo(value) > 0 || high.compareTo(value) < 0) {
                throw new IllegalArgumentException("%s lies outside %s..%s".formatted(value, low, high));
            }
        }

        /** A number that is certain. */
        public static Amount exact(BigDecimal value) {
            return new Amount(value, value, value, Quality.EXACT, Optional.empty(), Optional.empty());
        }
    }

    /** Yes or no. */
    record Choice(boolean yes, Quality quality, Optional<String> source) implements Answer {

        /** Yes or no, and certain. */
        public static Choice exact(boolean yes) {
            return new Choice(yes, Quality.EXACT, Optional.empty());
        }
    }

    /** The library does not know, and may want help in finding out. */
    record Unknown(boolean help) implements Answer {}

    /** Nothing was submitted for this field. */
    record Missing() implements Answer {}

    /** What a setback leaves of an answer that nobody knows: nothing, unless there was no number to begin with. */
    record NothingLeft() implements Answer {}

    /** The question does not apply to this library, and why. */
    record NotApplicable(String why) implements Answer {}

    /** Somebody else does this, and who. */
    record ByPartner(String who) implements Answer {}
}
