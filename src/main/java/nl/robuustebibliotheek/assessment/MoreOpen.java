package nl.robuustebibliotheek.assessment;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.indicator.OpeningHours;
import nl.robuustebibliotheek.submission.Entry;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.StaffedBy;

/** Opens a location longer, in half hours with professional staff, where it is not staffed by professionals yet. */
final class MoreOpen {

    private static final int FIRST_MINUTE = 9 * 60;
    private static final int LAST_MINUTE = 22 * 60;
    private static final int HALF_HOUR = 30;

    private MoreOpen() {}

    /**
     * Adds as many minutes as fit, on the days and hours that count.
     *
     * @param minutes rounded up to whole half hours
     */
    static List<OpeningInterval> add(List<OpeningInterval> opening, int minutes, OpeningHours window) {
        List<OpeningInterval> longer = new ArrayList<>(opening);
        int left = minutes;
        int from = Math.max(FIRST_MINUTE, window.fromMinute());
        int until = Math.min(LAST_MINUTE, window.untilMinute());
        for (int start = from; start + HALF_HOUR <= until; start += HALF_HOUR) {
            for (DayOfWeek day : DayOfWeek.values()) {
                OpeningInterval slot = new OpeningInterval(day, start, start + HALF_HOUR, StaffedBy.PROFESSIONAL,
                        Entry.EVERYONE);
                boolean counts = window.days().isEmpty() || window.days().contains(day);
                if (left > 0 && counts && longer.stream().noneMatch(other -> overlaps(slot, other))) {
                    longer.add(slot);
                    left -= HALF_HOUR;
                }
            }
        }
        return longer;
    }

    private static boolean overlaps(OpeningInterval slot, OpeningInterval other) {
        return other.day() == slot.day() && other.staffedBy() == StaffedBy.PROFESSIONAL
                && other.fromMinute() < slot.untilMinute() && slot.fromMinute() < other.untilMinute();
    }
}
