package nl.robuustebibliotheek.guide;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.category.GuideData.YearMoment;
import nl.robuustebibliotheek.submission.Municipality;

/** The moments that come back, as days from today on. */
record Year(List<YearMoment> moments, LocalDate today) {

    /** What the library does itself is no decision. */
    private static final String MOVE = "move";

    /** A moment with the day on which it comes next, and since when a document for it is written. */
    record Coming(YearMoment moment, LocalDate date, Optional<LocalDate> writingFrom,
            Optional<LocalDate> writingUntil) {}

    /** What comes where the guide is about. */
    static Year of(GuideBrief brief) {
        boolean caribbean = brief.about().stream().allMatch(Municipality::caribbean);
        return new Year(brief.release().catalogue().guide().year().stream()
                .filter(each -> !caribbean || !each.notInCaribbean()).toList(), brief.date());
    }

    /** All that come within the next year, in order; an election also when it is further away. */
    List<Coming> coming() {
        return moments.stream().map(this::coming).sorted(Comparator.comparing(Coming::date)).toList();
    }

    List<Coming> decisions() {
        return coming().stream().filter(each -> !each.moment().kind().equals(MOVE)).toList();
    }

    List<Coming> moves() {
        return coming().stream().filter(each -> each.moment().kind().equals(MOVE)).toList();
    }

    /** The decision that comes first, of those that a talk can still reach. */
    Optional<YearMoment> next() {
        return decisions().stream().map(Coming::moment).filter(each -> !each.kind().equals("data-delivery"))
                .findFirst();
    }

    private Coming coming(YearMoment moment) {
        int year = today.getYear();
        LocalDate date = moment.day().atYear(year);
        while (date.isBefore(today) || Math.floorMod(year - moment.anchor(), moment.every()) != 0) {
            year++;
            date = moment.day().atYear(year);
        }
        return new Coming(moment, date, before(moment.writingFrom(), date), before(moment.writingUntil(), date));
    }

    private static Optional<LocalDate> before(Optional<MonthDay> day, LocalDate date) {
        return day.map(each -> each.atYear(date.getYear()))
                .map(each -> each.isAfter(date) ? each.minusYears(1) : each);
    }
}
