package nl.robuustebibliotheek.web.page;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

import nl.robuustebibliotheek.submission.Language;

/** The days of the week as people call them. */
final class Weekdays {

    private Weekdays() {}

    /** @param day as a submission writes it; anything else stays as it is */
    static String name(String day, Language language) {
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(day)) {
                return each.getDisplayName(TextStyle.FULL, Locale.of(Frame.tag(language)));
            }
        }
        return day;
    }
}
