package nl.robuustebibliotheek.submission;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** A number as written, if it is short enough to reckon with. The check comes first: arithmetic on 1e999999999 has no end. */
final class ShortNumber {

    static final int MOST_DECIMALS = 6;
    private static final int LONGEST = 100;

    /** So that every whole number fits in 64 bits. */
    private static final int MOST_DIGITS = 18;

    private ShortNumber() {}

    /** The number without needless zeros; null when it is out of reach. */
    static @Nullable BigDecimal of(String written) {
        if (written.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(written);
            boolean tooSmall = number.scale() > LONGEST;
            boolean tooLarge = (long) number.precision() - number.scale() > MOST_DIGITS;
            return tooSmall || tooLarge ? null : number.stripTrailingZeros();
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
