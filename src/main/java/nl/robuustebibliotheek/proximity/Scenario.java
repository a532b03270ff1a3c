package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.Text;

/**
 * What other locations do: every figure before and after, and who has further to go.
 *
 * @param further neighbourhoods that have further to go to the nearest location, the most people first
 * @param losses how many people of each group live no longer within reach of a location of some kind, and how many do now
 */
public record Scenario(Measured before, Measured after, List<Site> sitesBefore,
        List<Site> sitesAfter,
        List<Further> further, List<Loss> losses) {

    /** A neighbourhood that has further to go; no distance after when nothing is left to go to. */
    public record Further(Neighbourhood neighbourhood, DistanceDefinition to, BigDecimal before,
            Optional<BigDecimal> after) {}

    /** How many people of a group lose, and how many gain, a location within reach. */
    public record Loss(Group group, DistanceDefinition to, long lost, long gained) {}

    public Scenario {
        sitesBefore = List.copyOf(sitesBefore);
        sitesAfter = List.copyOf(sitesAfter);
        further = List.copyOf(further);
        losses = List.copyOf(losses);
    }

    static Scenario of(Area area, List<Site> sites, List<Site> later, Question question) {
        return of(new Surveyor(question).measure(area, sites), sites, later, question);
    }

    /** @param measured how it is before */
    public static Scenario of(Measured measured, List<Site> sites, List<Site> later, Question question) {
        Area area = measured.area();
        List<Further> further = new ArrayList<>();
        List<Loss> losses = new ArrayList<>();
        for (DistanceDefinition to : DistanceDefinition.values()) {
            Reach before = question.method().reach(area.neighbourhoods(), Surveyor.leadingTo(to, sites));
            Reach after = question.method().reach(area.neighbourhoods(), Surveyor.leadingTo(to, later));
            further.addAll(further(area.neighbourhoods(), to, before, after));
            area.groups().forEach(group -> losses.add(loss(area.neighbourhoods(), group, to, before, after,
                    question.reach())));
        }
        Measured after = new Surveyor(question).measure(area, later)
                .noting(measured.notes().stream().filter(Places::isAboutThem).toList());
        return new Scenario(measured, after, sites, later, further, losses);
    }

    /** What changes, by the names of the locations: "zonder Weg, met Nieuw". */
    public Text change() {
        List<String> closes = names(sitesBefore, sitesAfter);
        List<String> opens = names(sitesAfter, sitesBefore);
        List<String> alters = sitesAfter.stream().filter(site -> !sitesBefore.contains(site)).map(Site::name)
                .filter(name -> !opens.contains(name)).distinct().toList();
        List<Text> parts = new ArrayList<>();
        part(closes, "zonder ", "without ", parts);
        part(opens, "met erbij ", "with added ", parts);
        part(alters, "met anders ", "with changed ", parts);
        return parts.isEmpty() ? new Text("zonder wijziging", "without a change")
                : new Text(String.join("; ", parts.stream().map(Text::nl).toList()),
                        String.join("; ", parts.stream().map(Text::en).toList()));
    }

    private static List<String> names(List<Site> sites, List<Site> others) {
        List<String> known = others.stream().map(Site::name).toList();
        return sites.stream().map(Site::name).filter(name -> !known.contains(name)).distinct().toList();
    }

    private static void part(List<String> names, String nl, String en, List<Text> parts) {
        if (!names.isEmpty()) {
            String all = String.join(", ", names);
            parts.add(new Text(nl + all, en + all));
        }
    }

    private static List<Further> further(List<Neighbourhood> neighbourhoods, DistanceDefinition to, Reach before,
            Reach after) {
        return IntStream.range(0, neighbourhoods.size())
                .filter(place -> neighbourhoods.get(place).inhabitants() > 0
                        && after.millimetres(place) > before.millimetres(place))
                .mapToObj(place -> new Further(neighbourhoods.get(place), to,
                        Distribution.kilometres(before.millimetres(place)),
                        after.found(place) ? Optional.of(Distribution.kilometres(after.millimetres(place)))
                                : Optional.empty()))
                .sorted(Comparator.<Further>comparingLong(each -> each.neighbourhood().inhabitants()).reversed()
                        .thenComparing(each -> each.neighbourhood().code()))
                .toList();
    }

    private static Loss loss(List<Neighbourhood> neighbourhoods, Group group, DistanceDefinition to, Reach before,
            Reach after, long reach) {
        long lost = 0;
        long gained = 0;
        for (int place = 0; place < neighbourhoods.size(); place++) {
            boolean had = before.millimetres(place) <= reach;
            boolean has = after.millimetres(place) <= reach;
            long people = neighbourhoods.get(place).count(group);
            lost += had && !has ? people : 0;
            gained += !had && has ? people : 0;
        }
        return new Loss(group, to, lost, gained);
    }
}
