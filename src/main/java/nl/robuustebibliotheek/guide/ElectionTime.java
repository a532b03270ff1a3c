package nl.robuustebibliotheek.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.robuustebibliotheek.category.GuideData.GuideNumber;
import nl.robuustebibliotheek.category.GuideData.YearMoment;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.DecisionMoment;

/**
 * The weeks in which advice changes: parties write their programmes, inhabitants vote, a coalition makes its agreement.
 *
 * @param day of the election
 * @param voted whether it has been; then the agreement is what everybody waits for
 */
record ElectionTime(LocalDate day, boolean voted) {

    private static final String ELECTION = "election";
    private static final String AGREEMENT = "coalition-agreement";

    /** Nothing outside election time, and where we do not know when it is. */
    static Optional<ElectionTime> of(GuideBrief brief) {
        LocalDate today = brief.date();
        return elections(brief).filter(day -> !today.isBefore(day.minusWeeks(weeks(brief, "election-weeks-before"))))
                .filter(day -> today.isBefore(agreement(brief, day)))
                .max(LocalDate::compareTo).map(day -> new ElectionTime(day, today.isAfter(day)));
    }

    /** The municipality's own days where they are known; otherwise the day that comes back, next time and last time. */
    private static Stream<LocalDate> elections(GuideBrief brief) {
        List<LocalDate> own = own(brief, ELECTION).toList();
        return own.isEmpty()
                ? Year.of(brief).decisions().stream().filter(each -> each.moment().kind().equals(ELECTION))
                        .flatMap(each -> Stream.of(each.date(), before(each.moment(), each.date())))
                : own.stream();
    }

    private static LocalDate before(YearMoment moment, LocalDate next) {
        return next.minusYears(moment.every());
    }

    private static LocalDate agreement(GuideBrief brief, LocalDate election) {
        return own(brief, AGREEMENT).filter(day -> day.isAfter(election)).min(LocalDate::compareTo)
                .orElseGet(() -> election.plusWeeks(weeks(brief, "election-weeks-after")));
    }

    private static Stream<LocalDate> own(GuideBrief brief, String kind) {
        return brief.context().stream().flatMap(context -> context.moments().stream())
                .filter(moment -> moment.kind().equals(kind)).map(DecisionMoment::date);
    }

    private static long weeks(GuideBrief brief, String name) {
        GuideNumber number = Objects.requireNonNull(brief.release().catalogue().guide().numbers().get(name), name);
        return number.value().longValueExact();
    }
}
