package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Interval;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.submission.Text;

/** Writes numbers as people read them: 1.234,5 in Dutch and 1,234.5 in English, shares as percentages. */
public final class Numbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Text YES = new Text("ja", "yes");
    private static final Text NO = new Text("nee", "no");
    private static final Text UNKNOWN = new Text("nog niet bekend", "not known yet");

    private Numbers() {}

    /** With at most this many decimals; rounded towards even. */
    public static Text plain(BigDecimal number, int decimals) {
        BigDecimal rounded = shown(number, decimals).stripTrailingZeros();
        String digits = rounded.toPlainString();
        return new Text(grouped(digits, '.', ','), grouped(digits, ',', '.'));
    }

    /** Written out, for a NumberFormat can neither be shared between threads nor is it cheap to make. */
    private static String grouped(String digits, char thousands, char decimal) {
        int point = digits.indexOf('.');
        int end = point < 0 ? digits.length() : point;
        int start = digits.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(digits.length() + 4);
        text.append(digits, 0, start);
        for (int place = start; place < end; place++) {
            if (place > start && (end - place) % 3 == 0) {
                text.append(thousands);
            }
            text.append(digits.charAt(place));
        }
        return point < 0 ? text.toString() : text.append(decimal).append(digits, point + 1, digits.length()).toString();
    }

    /** In the indicator's own notation, without its unit. */
    public static Text of(BigDecimal number, Indicator indicator) {
        if (indicator.yesNo()) {
            return number.signum() > 0 ? YES : NO;
        }
        if (isShare(indicator)) {
            Text percent = plain(number.multiply(HUNDRED), Math.max(0, indicator.decimals() - 2));
            return new Text(percent.nl() + "%", percent.en() + "%");
        }
        return plain(number, indicator.decimals());
    }

    /**
     * How far a value lies from a bound, between the two as they are shown: nobody finds that 88% and 95% are 8 apart. Two shares
     * differ in percentage points, and what rounds to nothing is no nothing.
     */
    static Text difference(BigDecimal value, BigDecimal bound, Indicator indicator) {
        BigDecimal apart = value.subtract(bound).abs();
        if (indicator.yesNo()) {
            return of(apart, indicator);
        }
        boolean share = isShare(indicator);
        int decimals = share ? Math.max(0, indicator.decimals() - 2) : indicator.decimals();
        BigDecimal times = share ? HUNDRED : BigDecimal.ONE;
        BigDecimal seen = shown(value.multiply(times), decimals).subtract(shown(bound.multiply(times), decimals)).abs();
        boolean tooSmall = apart.signum() != 0 && seen.signum() == 0;
        Text text = plain(tooSmall ? BigDecimal.ONE.movePointLeft(decimals) : seen, decimals);
        Text said = share ? points(text) : text;
        return tooSmall ? new Text("minder dan " + said.nl(), "less than " + said.en()) : said;
    }

    private static BigDecimal shown(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_EVEN);
    }

    private static Text points(Text number) {
        return new Text(number.nl() + " procentpunt",
                number.en() + (number.en().equals("1") ? " percentage point" : " percentage points"));
    }

    /** With its unit, such as "2,2 fte per 10.000 inwoners". */
    public static Text withUnit(BigDecimal number, Indicator indicator) {
        return unit(of(number, indicator), indicator);
    }

    static Text value(Measurement measurement) {
        Indicator indicator = measurement.indicator();
        Interval value = measurement.value();
        if (value.isExact()) {
            return withUnit(value.low(), indicator);
        }
        Text low = of(value.low(), indicator);
        Text high = of(value.high(), indicator);
        boolean lowest = low.equals(of(indicator.range().low(), indicator));
        boolean highest = high.equals(of(indicator.range().high(), indicator));
        if (lowest && highest) {
            return UNKNOWN;
        }
        return unit(between(low, high, lowest, highest), indicator);
    }

    /** An end that is the edge of what is possible tells nothing, so it is left out. */
    private static Text between(Text low, Text high, boolean lowest, boolean highest) {
        if (lowest) {
            return new Text("hoogstens " + high.nl(), "at most " + high.en());
        }
        return highest ? new Text("minstens " + low.nl(), "at least " + low.en())
                : new Text("tussen " + low.nl() + " en " + high.nl(), "between " + low.en() + " and " + high.en());
    }

    private static Text unit(Text number, Indicator indicator) {
        if (indicator.yesNo() || isShare(indicator)) {
            return number;
        }
        return number.followedBy(of(number.en(), indicator.unit()));
    }

    /** A unit such as "locatie(s)" says one or more of it. */
    private static Text of(String number, Text unit) {
        String more = number.equals("1") ? "" : "s";
        return new Text(unit.nl().replace("(s)", more), unit.en().replace("(s)", more));
    }

    private static boolean isShare(Indicator indicator) {
        return indicator.unit().en().equals("share");
    }

    /** As JSON shows it: six decimals at most, without needless zeros. */
    static BigDecimal json(BigDecimal number) {
        BigDecimal rounded = number.setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
