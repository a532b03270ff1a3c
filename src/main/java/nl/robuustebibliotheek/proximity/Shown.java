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

    /** With "at most" or "at least" when it counts locations as full of which nobody said the hours. */
    static Text figure(Figure figure) {
        Text value = value(figure.value(), figure.kind());
        return !figure.atBest() ? value
                : figure.kind().isShare() ? atMost(value)
                        : new Text("minstens " + value.nl(), "at least " + value.en());
    }

    static Text within(Measured.Within within) {
        Text people = people(within.people());
        return within.surely() < within.people() ? atMost(people) : people;
    }

    private static Text atMost(Text value) {
        return new Text("hoogstens " + value.nl(), "at most " + value.en());
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
