package nl.robuustebibliotheek.submission;

import java.math.BigDecimal;

/**
 * A field of a submission, as the published schema describes it.
 *
 * @param pattern its pointer, with {@code *} for a place in a list or a name of the library's own choice
 * @param minimum the lowest that its number, its length or its number of entries may be; 0 where nothing is counted
 * @param maximum the highest that these may be; 0 where nothing is counted
 * @param label its name for people
 */
public record Field(String pattern, Kind kind, BigDecimal minimum, BigDecimal maximum, Text label) {

    /** What can be filled in. */
    public enum Kind {
        /** A whole number. */
        COUNT(true),
        /** A number in the unit that the field's name or label says. */
        QUANTITY(true),
        /** An amount of money. */
        EURO(true),
        /** An amount of money that may be below zero. */
        SIGNED_EURO(true),
        /** A part of a whole, 0 to 1. */
        SHARE(true),
        /** True or false. */
        YES_NO(true),
        /** A number, or true or false: a field of the library's own. */
        OWN(true),
        /** A plain true or false: a setting of the submission. */
        SETTING(false),
        /** A year. */
        YEAR(false),
        /** A day, as 2027-12-31. */
        DATE(false),
        /** A time, as 17:30. */
        TIME(false),
        /** One of the two numbers that say where a point lies. */
        COORDINATE(false),
        /** Free text. */
        TEXT(false),
        /** One word out of a few. */
        WORD(false),
        /** A list. */
        LIST(false);

        private final boolean answer;

        Kind(boolean answer) {
            this.answer = answer;
        }

        /** Whether the field holds an {@link Answer}, so that it can also be unknown, estimated or not applicable. */
        public boolean isAnswer() {
            return answer;
        }

        /** Whether the answer is always a number. */
        public boolean isAmount() {
            return switch (this) {
                case COUNT, QUANTITY, EURO, SIGNED_EURO, SHARE -> true;
                case YES_NO, OWN, SETTING, YEAR, DATE, TIME, COORDINATE, TEXT, WORD, LIST -> false;
            };
        }
    }
}
