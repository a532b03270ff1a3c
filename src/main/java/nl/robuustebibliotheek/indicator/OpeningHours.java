package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import nl.robuustebibliotheek.submission.LocationType;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.StaffedBy;

/**
 * Which opening hours count, in hours per week.
 *
 * @param union whether an hour counts once however many locations are open (otherwise every location's hours add up)
 * @param fromMinute first minute of the day that counts
 * @param untilMinute first minute of the day that no longer counts
 */
public record OpeningHours(boolean union, Set<StaffedBy> staffedBy, Set<DayOfWeek> days, int fromMinute,
        int untilMinute,
        Set<LocationType> types) {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    /** The hours in a week that could count at all. */
    BigDecimal possible() {
        int daysThatCount = days.isEmpty() ? 7 : days.size();
        return hours(daysThatCount * (untilMinute - fromMinute));
    }

    /** The hours per week covered by at least one of the intervals. */
    public BigDecimal covered(Collection<OpeningInterval> intervals) {
        Map<DayOfWeek, BitSet> minutes = new EnumMap<>(DayOfWeek.class);
        for (OpeningInterval interval : intervals) {
            int from = Math.max(interval.fromMinute(), fromMinute);
            int until = Math.min(interval.untilMinute(), untilMinute);
            if (counts(interval) && from < until) {
                minutes.computeIfAbsent(interval.day(), _ -> new BitSet(24 * 60)).set(from, until);
            }
        }
        return hours(minutes.values().stream().mapToInt(BitSet::cardinality).sum());
    }

    private boolean counts(OpeningInterval interval) {
        return (staffedBy.isEmpty() || staffedBy.contains(interval.staffedBy()))
                && (days.isEmpty() || days.contains(interval.day()));
    }

    private static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES_PER_HOUR, MathContext.DECIMAL128);
    }
}
