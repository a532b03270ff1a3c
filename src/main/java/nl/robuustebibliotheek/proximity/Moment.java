package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import nl.robuustebibliotheek.indicator.OpeningHours;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.StaffedBy;
import nl.robuustebibliotheek.submission.Text;

/**
 * A part of the week in which a library can be open: at least an hour is asked.
 *
 * @param code a short name that does not change
 */
public record Moment(String code, Text title, Set<DayOfWeek> days, int fromMinute, int untilMinute) {

    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final List<String> DUTCH_DAYS = List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
            "zaterdag", "zondag");
    private static final Set<StaffedBy> PEOPLE = EnumSet.of(StaffedBy.PROFESSIONAL, StaffedBy.VOLUNTEER);

    public Moment {
        days = Set.copyOf(days);
    }

    private enum Daypart {
        MORNING("ochtend", 8, 12), AFTERNOON("middag", 12, 18), EVENING("avond", 18, 22);

        private final String nl;
        private final int from;
        private final int until;

        Daypart(String nl, int from, int until) {
            this.nl = nl;
            this.from = from;
            this.until = until;
        }

        private String en() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Every daypart of the working days, some evening in the working week, Saturday and Sunday. */
    static List<Moment> all() {
        List<Moment> moments = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (WORKING_DAYS.contains(day)) {
                for (Daypart part : Daypart.values()) {
                    moments.add(daypart(day, part));
                }
            }
        }
        moments.add(of("evening", new Text("een avond in de week", "an evening in the week"), WORKING_DAYS, 18, 22));
        moments.add(of("saturday", new Text("zaterdag", "Saturday"), Set.of(DayOfWeek.SATURDAY), 0, 24));
        moments.add(of("sunday", new Text("zondag", "Sunday"), Set.of(DayOfWeek.SUNDAY), 0, 24));
        return moments;
    }

    private static Moment daypart(DayOfWeek day, Daypart part) {
        String english = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
        return of(english.toLowerCase(Locale.ROOT) + "-" + part.en(),
                new Text(DUTCH_DAYS.get(day.ordinal()) + part.nl, english + " " + part.en()), Set.of(day), part.from,
                part.until);
    }

    private static Moment of(String code, Text title, Set<DayOfWeek> days, int from, int until) {
        return new Moment(code, title, days, from * 60, until * 60);
    }

    /** Whether these times have at least an hour in this part of the week. */
    boolean open(List<OpeningInterval> opening, boolean staffed) {
        OpeningHours hours = new OpeningHours(true, staffed ? PEOPLE : Set.of(), Set.of(), days, fromMinute,
                untilMinute,
                Set.of());
        return hours.covered(opening).compareTo(BigDecimal.ONE) >= 0;
    }
}
