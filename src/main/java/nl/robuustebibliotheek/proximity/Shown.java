package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.math.RoundingMode;

import nl.robuustebibliotheek.submission.Text;

/** Writes figures as people read them. */
final class Shown {

    private Shown() {}

    static Text kilometres(BigDecimal kilometres) {
        return decimal(kilometres.setScale(2, RoundingMode.HALF_EVEN), " km");
    }

    static Text share(BigDecimal share) {
        return decimal(share.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN), "%");
    }

    static Text figure(Figure figure) {
        return value(figure.value(), figure.kind());
    }

    static Text value(BigDecimal value, Figure.Kind kind) {
        return kind.isShare() ? share(value) : kilometres(value);
    }

    static Text between(Text low, Text high) {
        return low.equals(high) ? low : new Text(low.nl() + " – " + high.nl(), low.en() + " – " + high.en());
    }

    static Text people(long people) {
        String digits = Long.toString(people).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return new Text(digits, digits.replace('.', ','));
    }

    static Text same(String text) {
        return new Text(text, text);
    }

    private static Text decimal(BigDecimal number, String unit) {
        String written = number.toPlainString() + unit;
        return new Text(written.replace('.', ','), written);
    }
}
