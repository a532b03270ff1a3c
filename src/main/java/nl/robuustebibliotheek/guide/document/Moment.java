package nl.robuustebibliotheek.guide.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day, or a number of days, on the municipality's calendar.
 *
 * @param uid stays the same when the guide is made again, so that a calendar replaces the old one
 * @param until the last day of a window in which a document is written; empty for one day
 * @param who writes or decides then
 */
public record Moment(String uid, LocalDate date, Optional<LocalDate> until, String title, String who,
        String description) {

    public Moment {
        title = Printed.of(title);
        who = Printed.of(who);
        description = Printed.of(description);
        if (uid.isBlank() || until.filter(end -> end.isBefore(date)).isPresent()) {
            throw new IllegalArgumentException("A moment has a uid and does not end before it begins: " + title);
        }
    }
}
