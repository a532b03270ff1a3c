package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import nl.robuustebibliotheek.submission.Entry;
import nl.robuustebibliotheek.submission.LocationType;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.StaffedBy;

/**
 * Which opening hours count, in hours per week. An empty set asks nothing.
 *
 * @param union whether an hour counts once however many locations are open (otherwise every location's hours add up)
 * @param entry who may come in
 * @param fromMinute first minute of the day that counts
 * @param untilMinute first minute of the day that no longer counts
 */
public record OpeningHours(boolean union, Set<StaffedBy> staffedBy, Set<Entry> entry, Set<DayOfWeek> days,
        int fromMinute, int untilMinute, Set<LocationType> types) {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final int MINUTES_PER_DAY = 24 * 60;

    /** Every hour of the week that is staffed in one of these ways (in any way when none is named), whoever may enter. */
    public static OpeningHours ofTheWeek(Set<StaffedBy> staffedBy) {
        return new OpeningHours(true, staffedBy, Set.of(), Set.of(), 0, MINUTES_PER_DAY, Set.of());
    }

    /** The same hours, as far as these may come in. */
    public OpeningHours forWhom(Set<Entry> entering) {
        return new OpeningHours(union, staffedBy, entering, days, fromMinute, untilMinute, types);
    }

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
                minutes.computeIfAbsent(interval.day(), _ -> new BitSet(MINUTES_PER_DAY)).set(from, until);
            }
        }
        return hours(minutes.values().stream().mapToInt(BitSet::cardinality).sum());
    }

    private boolean counts(OpeningInterval interval) {
        return (staffedBy.isEmpty() || staffedBy.contains(interval.staffedBy()))
                && (entry.isEmpty() || entry.contains(interval.entry()))
                && (days.isEmpty() || days.contains(interval.day()));
    }

    private static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES_PER_HOUR, MathContext.DECIMAL128);
    }
}
