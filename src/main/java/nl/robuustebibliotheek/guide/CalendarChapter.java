package nl.robuustebibliotheek.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.robuustebibliotheek.category.Scheme;
import nl.robuustebibliotheek.guide.Year.Coming;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.DecisionMoment;
import nl.robuustebibliotheek.guide.document.Moment;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;

/** The decisions that come, with the weeks in which their documents are written. */
final class CalendarChapter implements Chapter {

    private static final int ON_A_SLIDE = 4;
    private static final String SCHEME = "scheme-";

    @Override
    public String key() {
        return "calendar";
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("calendar.intro"));
        if (own(telling).isEmpty()) {
            parts.add(telling.teller().note(NoteKind.ASSUMPTION, "calendar.typical"));
        }
        parts.add(new Part.Moments(moments(telling)));
        parts.add(ElectionTime.of(telling.brief()).map(now -> telling.teller().note(NoteKind.CAVEAT,
                now.voted() ? "calendar.election-voted" : "calendar.election-comes", "day",
                telling.teller().day(now.day())))
                .orElseGet(() -> telling.paragraph("calendar.election")));
        return parts;
    }

    /** The municipality's own days; what comes back every year stays only where its own calendar has nothing of that kind. */
    static List<Moment> moments(Telling telling) {
        List<DecisionMoment> own = own(telling);
        List<Moment> moments = new ArrayList<>();
        own.stream().filter(each -> !each.date().isBefore(telling.brief().date()))
                .forEach(each -> moments.add(of(telling, each)));
        year(telling).decisions().stream()
                .filter(each -> own.stream().noneMatch(other -> other.kind().equals(each.moment().kind())))
                .forEach(each -> moments.add(of(telling, each)));
        telling.openSchemes().forEach(scheme -> {
            scheme.deadline().ifPresent(day -> moments.add(of(telling, scheme, "deadline", day)));
            scheme.until().ifPresent(day -> moments.add(of(telling, scheme, "until", day)));
        });
        moments.sort(Comparator.comparing(Moment::date).thenComparing(Moment::uid));
        return moments;
    }

    /** The first that somebody decides: no delivery of data, and no day on which money ends. */
    static Optional<Moment> nextDecision(Telling telling) {
        return moments(telling).stream()
                .filter(each -> !each.uid().contains("data-delivery") && !each.uid().contains(SCHEME)).findFirst();
    }

    static Year year(Telling telling) {
        return Year.of(telling.brief());
    }

    private static List<DecisionMoment> own(Telling telling) {
        return telling.brief().context().map(MunicipalityContext::moments).orElse(List.of());
    }

    private static Moment of(Telling telling, DecisionMoment moment) {
        return new Moment(uid(telling, moment.kind() + "-" + moment.date()), moment.date(), Optional.empty(),
                moment.title(), moment.writer().orElse(""),
                writing(telling, moment.writingFrom(), moment.writingUntil()));
    }

    static Moment of(Telling telling, Coming coming) {
        String writing = writing(telling, coming.writingFrom(), coming.writingUntil());
        return new Moment(uid(telling, coming.moment().id() + "-" + coming.date().getYear()), coming.date(),
                Optional.empty(), telling.teller().say(coming.moment().title()),
                telling.teller().say(coming.moment().who()),
                (telling.teller().say(coming.moment().text()) + " " + writing).strip());
    }

    /** The last day to ask for money of a scheme, or the last day that it is paid. */
    private static Moment of(Telling telling, Scheme scheme, String last, LocalDate day) {
        Teller teller = telling.teller();
        return new Moment(uid(telling, SCHEME + scheme.id() + "-" + last), day, Optional.empty(),
                telling.say("calendar.scheme-" + last, "scheme", teller.say(scheme.name())),
                telling.say("calendar.scheme-" + scheme.askedBy().name().toLowerCase(Locale.ROOT)),
                scheme.becomesStructural().map(teller::say).orElseGet(() -> telling.say("calendar.scheme-temporary")));
    }

    private static String uid(Telling telling, String id) {
        return telling.brief().municipality().orElse(telling.brief().reference()) + "-" + id
                + "@robuuste-bibliotheek";
    }

    private static String writing(Telling telling, Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.isPresent() && until.isPresent()
                ? telling.say("calendar.writing", "from", telling.teller().day(from.get()), "until",
                        telling.teller().day(until.get()))
                : "";
    }

    @Override
    public List<String> points(Telling telling) {
        return moments(telling).stream().limit(ON_A_SLIDE).map(moment -> telling.say("calendar.slide", "day",
                telling.teller().day(moment.date()), "title", moment.title())).toList();
    }
}
