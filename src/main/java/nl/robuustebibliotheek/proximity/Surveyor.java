package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import nl.robuustebibliotheek.submission.DistanceDefinition;

/** Works out all figures of an area and its locations. */
public final class Surveyor {

    private final Question question;
    private final Figures figures;

    public Surveyor(Question question) {
        this.question = question;
        this.figures = new Figures(question);
    }

    public Measured measure(Area area, List<Site> sites) {
        List<Neighbourhood> neighbourhoods = area.neighbourhoods();
        List<Figure> all = new ArrayList<>();
        List<Measured.Within> within = new ArrayList<>();
        for (DistanceDefinition to : DistanceDefinition.values()) {
            List<Site> leading = leadingTo(to, sites);
            List<Site> sure = surelyLeadingTo(to, sites);
            Reach reach = question.method().reach(neighbourhoods, leading);
            Reach sureReach = sure.size() == leading.size() ? reach : question.method().reach(neighbourhoods, sure);
            for (Group group : area.groups()) {
                Distribution distribution = new Distribution(neighbourhoods, reach, group);
                Distribution surely = sureReach == reach ? distribution
                        : new Distribution(neighbourhoods, sureReach, group);
                all.addAll(figures.of(distribution, surely, to, group));
                if (to == DistanceDefinition.NEAREST_FULL && distribution.people() > 0) {
                    within.add(new Measured.Within(group, distribution.peopleWithin(question.reach()),
                            surely.peopleWithin(question.reach()), distribution.people()));
                }
            }
            figures.fromCentre(area, leading, sure, to).ifPresent(all::add);
        }
        return new Measured(area, question.method(), all, OpenWithinReach.of(neighbourhoods, sites, question),
                worst(neighbourhoods, sites), within, new Notes(question).of(area, sites));
    }

    static List<Site> leadingTo(DistanceDefinition definition, List<Site> sites) {
        return sites.stream().filter(site -> site.countsFor(definition)).toList();
    }

    /** Without those that count as full while nobody said their hours. */
    static List<Site> surelyLeadingTo(DistanceDefinition definition, List<Site> sites) {
        return switch (definition) {
            case NEAREST_LOCATION, NEAREST_FULL_OR_SERVICE_POINT -> leadingTo(definition, sites);
            case NEAREST_FULL ->
                leadingTo(definition, sites).stream().filter(site -> !site.isFullAtBest()).toList();
        };
    }

    private List<Measured.Far> worst(List<Neighbourhood> neighbourhoods, List<Site> sites) {
        Reach reach = question.method().reach(neighbourhoods, sites);
        return IntStream.range(0, neighbourhoods.size())
                .filter(place -> reach.found(place) && neighbourhoods.get(place).inhabitants() > 0).boxed()
                .sorted(Comparator.<Integer>comparingLong(reach::millimetres).reversed()
                        .thenComparing(place -> neighbourhoods.get(place).code()))
                .limit(question.worst())
                .map(place -> new Measured.Far(neighbourhoods.get(place), sites.get(reach.nearest(place)),
                        Distribution.kilometres(reach.millimetres(place))))
                .toList();
    }
}
