package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.math.RoundingMode;

import nl.robuustebibliotheek.submission.Text;

/**
 * How far people come in some time.
 *
 * @param walking kilometres an hour, and so is cycling
 * @param source where the speeds come from; empty when they are an assumption of ours
 */
public record Pace(int minutes, BigDecimal walking, BigDecimal cycling, String source) {

    /** An assumption: no Dutch norm for this is known to us. */
    public static final Pace ASSUMED = new Pace(15, BigDecimal.valueOf(5), BigDecimal.valueOf(15), "");

    private static final BigDecimal MILLIMETRES_IN_A_KILOMETRE = BigDecimal.valueOf(1_000_000L);

    public Pace {
        if (minutes < 1 || minutes > 240 || walking.signum() <= 0 || cycling.signum() <= 0) {
            throw new IllegalArgumentException(
                    "%d minutes at %s or %s km an hour".formatted(minutes, walking, cycling));
        }
    }

    boolean assumed() {
        return source.isBlank();
    }

    long walked() {
        return covered(walking);
    }

    long cycled() {
        return covered(cycling);
    }

    private long covered(BigDecimal speed) {
        return speed.multiply(MILLIMETRES_IN_A_KILOMETRE).multiply(BigDecimal.valueOf(minutes))
                .divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_EVEN).longValueExact();
    }

    Text walkingTitle() {
        return title("lopen", "walking", walking);
    }

    Text cyclingTitle() {
        return title("fietsen", "cycling", cycling);
    }

    private Text title(String nl, String en, BigDecimal speed) {
        String of = assumed() ? "" : ", " + source;
        return new Text(
                "%d minuten %s (%s km per uur%s)".formatted(minutes, nl, speed.toPlainString().replace('.', ','),
                        assumed() ? ", aanname" : of),
                "%d minutes of %s (%s km an hour%s)".formatted(minutes, en, speed.toPlainString(),
                        assumed() ? ", assumption" : of));
    }
}
