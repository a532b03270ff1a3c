package nl.robuustebibliotheek.web.calibration;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.submission.Language;

/**
 * A number of a norm as people type it: a comma in Dutch, a share in percent. Nothing is rounded: what was written in a rule and
 * is typed again comes out the same, to its last zero.
 */
final class TypedNorm {

    private static final Pattern SIGNS = Pattern.compile("[\\s\\u00a0\\u202f€%]");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,8})?");
    private static final int PERCENT = 2;

    private TypedNorm() {}

    /** The number as a rule writes it; nothing when it is none. */
    static Optional<BigDecimal> read(String typed, boolean share, Language language) {
        String bare = SIGNS.matcher(typed).replaceAll("").replace('\u2212', '-');
        char thousands = language == Language.NL ? '.' : ',';
        char decimal = language == Language.NL ? ',' : '.';
        boolean grouped = bare.indexOf(decimal) >= 0
                || bare.matches("-?[1-9][0-9]{0,2}(" + Pattern.quote(String.valueOf(thousands)) + "[0-9]{3})+");
        String plain = grouped ? bare.replace(String.valueOf(thousands), "").replace(decimal, '.')
                : bare.replace(',', '.');
        if (!PLAIN.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain);
        return Optional.of(share ? moved(number, -PERCENT) : number);
    }

    /** As the form shows it. */
    static String written(BigDecimal number, boolean share, Language language) {
        String plain = (share ? moved(number, PERCENT) : number).toPlainString();
        return language == Language.NL ? plain.replace('.', ',') : plain;
    }

    /** With as many needless zeros as before. */
    private static BigDecimal moved(BigDecimal number, int places) {
        int needless = number.scale() - scale(number);
        BigDecimal moved = number.movePointRight(places);
        return moved.setScale(scale(moved) + needless);
    }

    /** How many decimals the number needs. */
    private static int scale(BigDecimal number) {
        return number.signum() == 0 ? 0 : Math.max(0, number.stripTrailingZeros().scale());
    }
}
