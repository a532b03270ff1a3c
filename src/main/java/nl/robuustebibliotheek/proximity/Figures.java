package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.robuustebibliotheek.proximity.Distribution.Span;
import nl.robuustebibliotheek.proximity.Figure.Kind;
import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.Text;

/** Works out every figure about distances and puts it into words. */
final class Figures {

    private static final long KILOMETRE = 1_000_000;

    private final Question question;

    Figures(Question question) {
        this.question = question;
    }

    /**
     * All figures of one distribution; those that cannot be worked out are left out.
     *
     * @param surely the same to those locations alone that are known to count; the same one when all are
     */
    List<Figure> of(Distribution distribution, Distribution surely, DistanceDefinition to, Group group) {
        List<Figure> figures = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            span(kind, distribution).ifPresent(span -> figures.add(figure(kind, to, group, span,
                    surely == distribution ? Optional.of(span) : span(kind, surely))));
        }
        return figures;
    }

    /** How far it is from where people live on average; with a table of one's own nobody knows. */
    Optional<Figure> fromCentre(Area area, List<Site> sites, List<Site> surely, DistanceDefinition to) {
        return Centre.of(area).flatMap(centre -> centre.to(sites, question.method())
                .map(span -> figure(Kind.FROM_CENTRE, to, Group.EVERYONE, span,
                        centre.to(surely, question.method()))));
    }

    private Figure figure(Kind kind, DistanceDefinition to, Group group, Span span, Optional<Span> surely) {
        boolean atBest = surely.filter(span::equals).isEmpty();
        BigDecimal low = kind.isShare() ? surely.map(Span::low).orElse(BigDecimal.ZERO).min(span.low()) : span.low();
        BigDecimal high = kind.isShare() ? span.high() : surely.map(Span::high).orElse(span.high()).max(span.high());
        return new Figure(kind, to, group, span.value(), low, high, atBest, title(kind), definition(kind, to, group));
    }

    private Optional<Span> span(Kind kind, Distribution distribution) {
        return switch (kind) {
            case MEAN -> distribution.mean();
            case MEDIAN -> distribution.percentile(50);
            case PERCENTILE_90 -> distribution.percentile(90);
            case WITHIN_1_KM -> distribution.within(KILOMETRE);
            case WITHIN_2_KM -> distribution.within(2 * KILOMETRE);
            case WITHIN_3_KM -> distribution.within(3 * KILOMETRE);
            case WITHIN_5_KM -> distribution.within(5 * KILOMETRE);
            case WITHIN_WALK -> distribution.within(question.pace().walked());
            case WITHIN_RIDE -> distribution.within(question.pace().cycled());
            case FROM_CENTRE -> Optional.empty();
        };
    }

    private Text limit(Kind kind) {
        return switch (kind) {
            case WITHIN_WALK -> question.pace().walkingTitle();
            case WITHIN_RIDE -> question.pace().cyclingTitle();
            case MEAN, MEDIAN, PERCENTILE_90, WITHIN_1_KM, WITHIN_2_KM, WITHIN_3_KM, WITHIN_5_KM, FROM_CENTRE -> {
                String km = kind.name().replaceAll("[^0-9]", "") + " km";
                yield new Text(km, km);
            }
        };
    }

    private Text title(Kind kind) {
        return switch (kind) {
            case MEAN -> new Text("gemiddelde afstand", "average distance");
            case MEDIAN -> new Text("afstand waarbinnen de helft woont", "distance within which half live");
            case PERCENTILE_90 -> new Text("afstand waarbinnen negen van de tien wonen",
                    "distance within which nine in ten live");
            case FROM_CENTRE -> new Text("afstand vanaf het midden van waar mensen wonen",
                    "distance from the middle of where people live");
            case WITHIN_1_KM, WITHIN_2_KM, WITHIN_3_KM, WITHIN_5_KM, WITHIN_WALK, WITHIN_RIDE -> new Text(
                    "deel binnen " + limit(kind).nl(), "part within " + limit(kind).en());
        };
    }

    private Text definition(Kind kind, DistanceDefinition to, Group group) {
        Text title = title(kind).followedBy(to.title());
        Text method = question.method().title();
        if (kind == Kind.FROM_CENTRE) {
            return new Text(
                    "%s; %s. Het midden is het gemiddelde van de punten van de gebieden, gewogen naar inwoners."
                            .formatted(capital(title.nl()), method.nl()),
                    "%s; %s. The middle is the average of the points of the areas, weighed by inhabitants."
                            .formatted(capital(title.en()), method.en()));
        }
        return new Text(
                "%s; %s, %s. Elk gebied telt met al zijn inwoners op één punt.".formatted(capital(title.nl()),
                        group.title().nl(), method.nl()),
                "%s; %s, %s. Each area counts with all its inhabitants at one point.".formatted(capital(title.en()),
                        group.title().en(), method.en()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
