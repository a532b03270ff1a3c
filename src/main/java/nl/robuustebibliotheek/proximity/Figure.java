package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;

import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.Text;

/**
 * One figure that was worked out.
 *
 * @param to to which kind of location
 * @param low the lowest it can be, given how coarse the points are and which hours are not known, and high the highest
 * @param atBest whether it leads to locations that count as full while nobody said their hours: at best it is this
 * @param definition what it means, in a sentence
 */
public record Figure(Kind kind, DistanceDefinition to, Group group, BigDecimal value, BigDecimal low, BigDecimal high,
        boolean atBest, Text title, Text definition) {

    /** What is worked out of the distances. */
    public enum Kind {
        MEAN, MEDIAN, PERCENTILE_90, WITHIN_1_KM, WITHIN_2_KM, WITHIN_3_KM, WITHIN_5_KM, WITHIN_WALK, WITHIN_RIDE,
        FROM_CENTRE;

        /** Whether it is a part of the people (otherwise kilometres). */
        public boolean isShare() {
            return switch (this) {
                case MEAN, MEDIAN, PERCENTILE_90, FROM_CENTRE -> false;
                case WITHIN_1_KM, WITHIN_2_KM, WITHIN_3_KM, WITHIN_5_KM, WITHIN_WALK, WITHIN_RIDE -> true;
            };
        }

        /** Whether more is better. */
        public boolean higherIsBetter() {
            return isShare();
        }
    }

    /** Its value as people read it. */
    public Text shown() {
        return Shown.figure(this);
    }

    /** From the lowest to the highest that it can be. */
    public Text span() {
        return Shown.between(Shown.value(low, kind), Shown.value(high, kind));
    }

    /** Whether this is the same question about the same people. */
    boolean asksTheSameAs(Figure other) {
        return kind == other.kind && to == other.to && group.equals(other.group);
    }
}
