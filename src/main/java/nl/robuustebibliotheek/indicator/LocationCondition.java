package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.submission.LocationType;
import nl.robuustebibliotheek.submission.StaffedBy;

/**
 * Which locations count. Empty sets and empty optionals ask nothing.
 *
 * @param hours bounds on the hours per week that a location is open
 */
public record LocationCondition(Set<LocationType> types, List<HoursBound> hours, Optional<Boolean> stepFree,
        Optional<Boolean> shared) {

    /**
     * @param staffedBy whose hours count
     * @param atLeast hours per week
     * @param strictly whether exactly that many is too few: definitions of a full location differ here
     */
    public record HoursBound(Set<StaffedBy> staffedBy, BigDecimal atLeast, boolean strictly) {

        boolean holds(BigDecimal hours) {
            int comparison = hours.compareTo(atLeast);
            return strictly ? comparison > 0 : comparison >= 0;
        }
    }
}
