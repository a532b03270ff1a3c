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
            Reach reach = question.method().reach(neighbourhoods, leadingTo(to, sites));
            for (Group group : area.groups()) {
                Distribution distribution = new Distribution(neighbourhoods, reach, group);
                all.addAll(figures.of(distribution, to, group));
                if (to == DistanceDefinition.NEAREST_FULL && distribution.people() > 0) {
                    within.add(new Measured.Within(group, distribution.peopleWithin(question.reach()),
                            distribution.people()));
                }
            }
        }
        return new Measured(area, question.method(), all, OpenWithinReach.of(neighbourhoods, sites, question),
                worst(neighbourhoods, sites), within, new Notes(question).of(area, sites));
    }

    static List<Site> leadingTo(DistanceDefinition definition, List<Site> sites) {
        return sites.stream().filter(site -> site.countsFor(definition)).toList();
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
