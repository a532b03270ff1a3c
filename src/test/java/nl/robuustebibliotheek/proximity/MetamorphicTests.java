package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.submission.StaffedBy;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold however people and locations lie, tried on many made-up countries. */
class MetamorphicTests {

    private static final long SEED = 1848;
    private static final int COUNTRIES = 60;

    @Test
    void oneMoreLocationNeverMakesAnyFigureWorse() {
        everywhere((made, neighbourhoods, sites) -> {
            List<Site> more = new ArrayList<>(sites);
            more.addAll(made.sites(1));

            neverWorse(measure(neighbourhoods, sites), measure(neighbourhoods, more));
        });
    }

    @Test
    void oneLocationLessNeverMakesAnyFigureBetter() {
        everywhere((_, neighbourhoods, sites) -> neverWorse(
                measure(neighbourhoods, sites.subList(1, sites.size())), measure(neighbourhoods, sites)));
    }

    @Test
    void moreHoursNeverMakeAnyFigureWorse() {
        everywhere((_, neighbourhoods, sites) -> {
            List<Site> longer = new ArrayList<>(sites);
            longer.set(0, sites.getFirst().open(List.of(Made.week(8, 22))));
            longer.set(1, sites.get(1).open(with(sites.get(1))));

            neverWorse(measure(neighbourhoods, sites), measure(neighbourhoods, longer));
        });
    }

    private static List<nl.robuustebibliotheek.submission.OpeningInterval> with(Site site) {
        List<nl.robuustebibliotheek.submission.OpeningInterval> more = new ArrayList<>(site.opening().orElseThrow());
        more.add(Made.open(java.time.DayOfWeek.SUNDAY, 10, 17, StaffedBy.VOLUNTEER));
        return more;
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        everywhere((_, neighbourhoods, sites) -> {
            List<Neighbourhood> others = new ArrayList<>(neighbourhoods);
            List<Site> otherSites = new ArrayList<>(sites);
            Collections.shuffle(others, new Random(SEED));
            Collections.shuffle(otherSites, new Random(SEED));

            same(measure(neighbourhoods, sites), measure(others, otherSites));
        });
    }

    @Test
    void aNeighbourhoodSplitAtItsOwnPointChangesNothing() {
        everywhere((_, neighbourhoods, sites) -> {
            Neighbourhood whole = neighbourhoods.getFirst();
            List<Neighbourhood> split = new ArrayList<>(neighbourhoods.subList(1, neighbourhoods.size()));
            split.add(part(whole, "a", whole.inhabitants() / 3, whole.people().get(Made.YOUNG) / 3));
            split.add(part(whole, "b", whole.inhabitants() - whole.inhabitants() / 3,
                    whole.people().get(Made.YOUNG) - whole.people().get(Made.YOUNG) / 3));

            same(measure(neighbourhoods, sites), measure(split, sites));
        });
    }

    @Test
    void anEmptyNeighbourhoodChangesNothing() {
        everywhere((made, neighbourhoods, sites) -> {
            List<Neighbourhood> more = new ArrayList<>(neighbourhoods);
            more.add(part(made.neighbourhood(999), "leeg", 0, 0));

            same(measure(neighbourhoods, sites), measure(more, sites));
        });
    }

    @Test
    void tenTimesAsManyPeopleChangeNoFigure() {
        everywhere((_, neighbourhoods, sites) -> same(measure(neighbourhoods, sites),
                measure(neighbourhoods.stream().map(each -> part(each, "", each.inhabitants() * 10,
                        each.people().get(Made.YOUNG) * 10)).toList(), sites)));
    }

    @Test
    void everyFigureLiesBetweenItsEnds() {
        everywhere((_, neighbourhoods, sites) -> assertThat(measure(neighbourhoods, sites).figures()).isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.value()).isBetween(figure.low(), figure.high())));
    }

    private interface Property {
        void hold(Made made, List<Neighbourhood> neighbourhoods, List<Site> sites);
    }

    private static void everywhere(Property property) {
        for (int country = 0; country < COUNTRIES; country++) {
            Made made = new Made(SEED + country);
            property.hold(made, made.neighbourhoods(30), made.sites(4 + country % 8));
        }
    }

    private static Neighbourhood part(Neighbourhood whole, String name, long inhabitants, long young) {
        return new Neighbourhood(whole.code() + name, whole.name(), whole.municipality(), inhabitants,
                new TreeMap<>(java.util.Map.of(Made.YOUNG, young)), whole.position(), whole.coarseness());
    }

    private static Measured measure(List<Neighbourhood> neighbourhoods, List<Site> sites) {
        return new Surveyor(Question.USUAL).measure(Made.area(neighbourhoods), sites);
    }

    private static void same(Measured one, Measured other) {
        assertThat(other.figures()).isEqualTo(one.figures());
        assertThat(other.open()).isEqualTo(one.open());
    }

    private static void neverWorse(Measured less, Measured more) {
        for (Figure before : less.figures()) {
            Figure after = more.figures().stream().filter(before::asksTheSameAs).findFirst().orElseThrow();
            assertThat(better(before) ? after.value() : after.value().negate()).as("%s %s", before.kind(), before.to())
                    .isGreaterThanOrEqualTo(better(before) ? before.value() : before.value().negate());
        }
        for (int i = 0; i < less.open().size(); i++) {
            BigDecimal before = less.open().get(i).low();
            assertThat(more.open().get(i).low()).isGreaterThanOrEqualTo(before);
        }
    }

    private static boolean better(Figure figure) {
        return figure.kind().higherIsBetter();
    }
}
