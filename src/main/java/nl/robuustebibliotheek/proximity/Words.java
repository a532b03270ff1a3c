package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.Optional;

import nl.robuustebibliotheek.proximity.Comparison.Standing;
import nl.robuustebibliotheek.proximity.WorkedOut.Amount;
import nl.robuustebibliotheek.submission.Text;

/** Puts a figure as submitted and the same one worked out into a sentence. */
final class Words {

    private Words() {}

    static Text of(Text name, String unit, Standing standing, Optional<BigDecimal> submitted, Amount amount,
            Method method, String source) {
        Text workedOut = new Text(
                "Berekend uit de locaties en %s (%s): %s is %s (tussen %s en %s).".formatted(source,
                        method.title().nl(),
                        name.nl(), nl(amount.value(), unit), nl(amount.low(), unit), nl(amount.high(), unit)),
                "Worked out from the locations and %s (%s): %s is %s (between %s and %s).".formatted(source,
                        method.title().en(), name.en(), en(amount.value(), unit), en(amount.low(), unit),
                        en(amount.high(), unit)));
        Text there = submitted.map(value -> new Text("U vulde %s in".formatted(nl(value, unit)),
                "You filled in %s".formatted(en(value, unit))))
                .orElse(new Text("U vulde niets in", "You filled in nothing"));
        return workedOut.followedBy(switch (standing) {
            case FILLED_IN -> new Text(there.nl() + "; daarom rekenen we hiermee.", there.en() + "; so this counts.");
            case AGREES -> new Text(there.nl() + "; dat past daarbij.", there.en() + "; that agrees.");
            case DIFFERS -> new Text(there.nl() + ", en dat telt. Kijk na waar het verschil vandaan komt.",
                    there.en() + ", and that counts. Look where the difference comes from.");
            case NOT_COMPARABLE ->
                new Text(there.nl() + ", op een andere manier gemeten; de twee zijn niet te vergelijken.",
                        there.en() + ", measured in another way; the two cannot be compared.");
        });
    }

    private static String nl(BigDecimal number, String unit) {
        return en(number, unit).replace('.', ',');
    }

    private static String en(BigDecimal number, String unit) {
        String written = unit.isEmpty() ? number.toPlainString()
                : number.setScale(Math.min(number.scale(), 1), java.math.RoundingMode.HALF_EVEN).toPlainString();
        return unit.isEmpty() ? written : written + " " + unit;
    }
}
