package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import nl.robuustebibliotheek.category.Evidence;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Text;

/** What is known about the yield, in the form that suits who listens: a report, a fact sheet or a story. */
final class EvidenceChapter implements Chapter {

    private static final int FACTS = 3;

    private enum Form {
        REPORT, FACT_SHEET, STORY
    }

    @Override
    public String key() {
        return "evidence";
    }

    private static Form form(Audience audience) {
        return switch (audience) {
            case OFFICIAL, OTHER_OFFICIAL, BOARD -> Form.REPORT;
            case ALDERMAN, OTHER_ALDERMAN, MAYOR -> Form.FACT_SHEET;
            case COUNCIL, STAFF -> Form.STORY;
        };
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Evidence> evidence = evidence(telling);
        if (evidence.isEmpty()) {
            return List.of(telling.teller().note(NoteKind.UNKNOWN, "evidence.none"));
        }
        List<Part> parts = new ArrayList<>();
        switch (form(telling.brief().audience())) {
            case REPORT -> {
                parts.add(telling.paragraph("evidence.report"));
                parts.add(table(telling, evidence));
            }
            case FACT_SHEET -> {
                parts.add(telling.paragraph("evidence.fact-sheet"));
                parts.add(facts(telling, evidence));
            }
            case STORY -> {
                parts.add(telling.paragraph("evidence.story"));
                practice(telling).ifPresent(parts::add);
                parts.add(facts(telling, evidence));
            }
        }
        return parts;
    }

    /** That which belongs to the points, the strongest first; what is too old to lead with comes last. */
    private static List<Evidence> evidence(Telling telling) {
        Stream<GuidePoint> points = telling.brief().isHandout() ? telling.chances().stream()
                : Stream.concat(telling.chances().stream(), telling.morePoints().stream());
        return points.flatMap(point -> point.evidence().stream()).filter(each -> each.effect().isPresent())
                .filter(telling::mayTell).distinct()
                .sorted((one, other) -> {
                    int old = Boolean.compare(one.hasExpiredOn(telling.brief().date()),
                            other.hasExpiredOn(telling.brief().date()));
                    return old != 0 ? old : one.strength().compareTo(other.strength());
                }).toList();
    }

    private static Part table(Telling telling, List<Evidence> evidence) {
        Teller teller = telling.teller();
        return new Part.Table(telling.say("evidence.table"),
                List.of(telling.say("evidence.what"), telling.say("evidence.found"), telling.say("evidence.how"),
                        telling.say("evidence.limits")),
                evidence.stream().map(each -> List.<Cell>of(
                        Cell.words(each.source().title() + " (" + each.source().year() + "), "
                                + PointParts.strength(teller, each)),
                        Cell.words(capital(telling, each) + old(telling, each)),
                        Cell.words(teller.say(each.design()) + each.population().map(teller::say)
                                .map(text -> "; " + text).orElse("")
                                + each.n().map(n -> "; n = " + teller.number(n)).orElse("")),
                        Cell.words(teller.say(each.caveat())))).toList(),
                evidence.stream().map(Evidence::id).toList());
    }

    private static String old(Telling telling, Evidence evidence) {
        return evidence.hasExpiredOn(telling.brief().date()) ? ". " + telling.say("chances.expired") : "";
    }

    private static Part facts(Telling telling, List<Evidence> evidence) {
        return new Part.Bullets(evidence.stream().limit(FACTS)
                .map(each -> Line.of(telling.say("evidence.fact", "effect", capital(telling, each), "strength",
                        PointParts.strength(telling.teller(), each), "caveat",
                        telling.teller().say(each.caveat()))
                        + (each.hasExpiredOn(telling.brief().date()) ? " " + telling.say("chances.expired") : ""),
                        each.id()))
                .toList(), false);
    }

    private static String capital(Telling telling, Evidence evidence) {
        String effect = evidence.effect().map((Text text) -> telling.teller().say(text)).orElse("");
        return evidence.about().map(about -> telling.teller().say(about) + ": " + effect)
                .orElseGet(() -> effect.substring(0, 1).toUpperCase(Locale.ROOT) + effect.substring(1));
    }

    private static Optional<Part> practice(Telling telling) {
        return telling.catalogue().category(telling.brief().assessment().category().id()).stream()
                .flatMap(category -> category.practices().stream()).findFirst()
                .map(each -> new Part.Paragraph(Line.of(telling.teller().say(each.who()) + ". "
                        + telling.teller().say(each.what()) + " " + telling.teller().say(each.yielded()),
                        each.source())));
    }

    @Override
    public List<String> points(Telling telling) {
        return evidence(telling).stream().filter(each -> !each.hasExpiredOn(telling.brief().date())).limit(FACTS)
                .map(each -> telling.say("evidence.slide", "effect", capital(telling, each), "caveat",
                        telling.teller().say(each.caveat())))
                .toList();
    }
}
