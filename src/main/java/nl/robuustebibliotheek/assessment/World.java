package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.Standing;
import nl.robuustebibliotheek.indicator.Measurement;

/**
 * One way in which the unknowns could turn out: every measurement at its bad end, or every one at its good end, or some at the
 * other end than the rest.
 *
 * @param good whether measurements stand at their good end
 * @param otherEnd codes of indicators that stand at the other end
 * @param fixed values of indicators that are read either way, in this variant of the world
 */
record World(boolean good, Set<String> otherEnd, Map<String, BigDecimal> fixed) {

    static final World WORST = new World(false, Set.of(), Map.of());
    static final World BEST = new World(true, Set.of(), Map.of());

    /** The same, with these indicators at the other end. */
    World but(Set<String> indicators) {
        return new World(good, indicators, fixed);
    }

    World fixing(Map<String, BigDecimal> values) {
        return new World(good, otherEnd, values);
    }

    private boolean good(Measurement measurement) {
        return good != otherEnd.contains(measurement.indicator().code());
    }

    BigDecimal value(Measurement measurement) {
        BigDecimal value = fixed.get(measurement.indicator().code());
        if (value != null) {
            return value;
        }
        return good(measurement)
                ? measurement.indicator().goodEnd(measurement.value())
                : measurement.indicator().badEnd(measurement.value());
    }

    Standing standing(Norm norm, Measurement measurement) {
        BigDecimal value = fixed.get(measurement.indicator().code());
        if (value != null) {
            return norm.standing(value);
        }
        return good(measurement) ? norm.best(measurement.value()) : norm.worst(measurement.value());
    }
}
