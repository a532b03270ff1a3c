package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A field that somebody can change, with the smallest step that makes sense.
 *
 * @param field pattern of the field; may end in {@code /opening} for opening hours, whose step is in hours per week
 * @param by who can turn it
 * @param upward whether it may go up (otherwise only down)
 * @param step the smallest change, in the field's unit; for yes/no fields 1
 */
public record Lever(String field, List<TurnedBy> by, boolean upward, BigDecimal step, Optional<Costs> costs) {

    public Lever {
        by = List.copyOf(by);
        if (step.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The step of lever " + field + " is " + step + "; it must be above zero.");
        }
    }

    public boolean isOpeningHours() {
        return field.endsWith("/opening");
    }

    /** Who can turn a lever. */
    public enum TurnedBy {
        LIBRARY, MUNICIPALITY, PROVINCE, STATE
    }

    /** Euro for each {@code per} units of the field. */
    public record Costs(BigDecimal low, BigDecimal high, BigDecimal per, boolean structural, String source) {}
}
