package nl.robuustebibliotheek.guide.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line of a chart: a value with its norm, on a scale of its own.
 *
 * @param value what was measured; empty when it is not known
 * @param bound the least or the most that is asked
 * @param target what is aimed at
 * @param decimals how many the numbers show
 */
public record Bar(String label, String unit, Optional<Range> value, Optional<Bound> bound,
        Optional<BigDecimal> target, int decimals) {

    public Bar {
        label = Printed.of(label);
        unit = Printed.of(unit);
    }

    /** Exact when both ends are equal. */
    public record Range(BigDecimal low, BigDecimal high) {

        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("The low end %s lies above the high end %s."
                        .formatted(low, high));
            }
        }

        public boolean isExact() {
            return low.compareTo(high) == 0;
        }
    }

    /** @param least whether this is a minimum; otherwise it is a maximum */
    public record Bound(BigDecimal value, boolean least) {}
}
