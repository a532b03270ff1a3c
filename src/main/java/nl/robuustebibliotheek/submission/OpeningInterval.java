package nl.robuustebibliotheek.submission;

import java.time.DayOfWeek;

/** A stretch of time on one day in which a location is open, in minutes since midnight; it ends at 24:00 at the latest. */
public record OpeningInterval(DayOfWeek day, int fromMinute, int untilMinute, StaffedBy staffedBy, Entry entry) {

    private static final int MINUTES_IN_A_DAY = 24 * 60;

    public OpeningInterval {
        if (fromMinute < 0 || fromMinute >= untilMinute || untilMinute > MINUTES_IN_A_DAY) {
            throw new IllegalArgumentException("Open from minute %d until %d".formatted(fromMinute, untilMinute));
        }
    }

    public int minutes() {
        return untilMinute - fromMinute;
    }
}
