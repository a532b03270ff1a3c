package nl.robuustebibliotheek.web.page;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Language;

/** Numbers as people type them: with spaces, a euro sign, thousands and a comma or a point. */
public final class TypedNumber {

    private static final Pattern SIGNS = Pattern.compile("[\\s\\u00a0\\u202f€%]");
    private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9]{1,15}(\\.[0-9]{1,12})?");
    private static final int PERCENT = 2;

    private TypedNumber() {}

    /** The number that was meant; nothing when it is none. */
    public static Optional<BigDecimal> read(String typed, Field.Kind kind, Language language) {
        String bare = SIGNS.matcher(typed).replaceAll("").replace('\u2212', '-');
        char thousands = language == Language.NL ? '.' : ',';
        char decimal = language == Language.NL ? ',' : '.';
        String plain = bare.indexOf(decimal) >= 0 || isGrouped(bare, thousands)
                ? bare.replace(String.valueOf(thousands), "").replace(decimal, '.')
                : bare.replace(',', '.');
        if (!PLAIN.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain);
        return Optional.of(kind == Field.Kind.SHARE ? number.movePointLeft(PERCENT) : number);
    }

    /** As the form shows it: a share in percent, and a comma in Dutch. */
    public static String written(BigDecimal number, Field.Kind kind, Language language) {
        BigDecimal shown = kind == Field.Kind.SHARE ? number.movePointRight(PERCENT) : number;
        String plain = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return language == Language.NL ? plain.replace('.', ',') : plain;
    }

    /** Whether each such sign stands before three digits, so that it can only part thousands. */
    private static boolean isGrouped(String bare, char thousands) {
        return bare.matches("[-+]?[1-9][0-9]{0,2}(" + Pattern.quote(String.valueOf(thousands)) + "[0-9]{3})+");
    }
}
