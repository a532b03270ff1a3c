package nl.robuustebibliotheek.proximity;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The index finds what a double loop finds, and looks at far fewer places. */
class SiteIndexTests {

    private static final long SEED = 20260731;
    private static final int AREAS = 4_067;
    private static final int LOCATIONS = 9_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 17, 400})
    void findsTheNearestOfAll(int count) {
        Made made = new Made(SEED + count);
        List<Position> sites = made.sites(count).stream().map(Site::position).toList();
        SiteIndex index = new SiteIndex(sites);
        for (int i = 0; i < 500; i++) {
            Position from = made.position();
            assertThat(index.nearest(from)).isEqualTo(doubleLoop(from, sites));
        }
    }

    @Test
    void findsTheNearestFromVeryFarAway() {
        List<Position> sites = new ArrayList<>(new Made(SEED).sites(50).stream().map(Site::position).toList());
        sites.add(new Position(17.63, -63.24));
        SiteIndex index = new SiteIndex(sites);

        for (Position from : List.of(new Position(12.15, -68.27), new Position(-89.9, 10), new Position(89.9, 100),
                new Position(0, 0))) {
            assertThat(index.nearest(from).millimetres()).isEqualTo(doubleLoop(from, sites).millimetres());
        }
    }

    @Test
    void findsTheFirstOfThoseAtTheSamePlace() {
        Position place = Made.north(1);

        assertThat(new SiteIndex(List.of(Made.north(9), place, place)).nearest(Made.north(0)).index()).isEqualTo(1);
    }

    @Test
    void findsNothingAmongNothing() {
        assertThat(new SiteIndex(List.of()).nearest(Made.north(0)).found()).isFalse();
    }

    /** Time says the same, but is a benchmark's: see PlacesBenchmark and docs/performance.md. */
    @Test
    void measuresAtMostATwentiethOfTheDistancesOfADoubleLoop(TestReporter reporter) {
        Made made = new Made(SEED);
        List<Position> areas = made.neighbourhoods(AREAS).stream().map(Neighbourhood::position).toList();
        List<Position> sites = made.sites(LOCATIONS).stream().map(Site::position).toList();
        AtomicLong measured = new AtomicLong();
        SiteIndex index = new SiteIndex(sites, (from, to) -> {
            measured.incrementAndGet();
            return from.millimetresTo(to);
        });

        for (int place = 0; place < AREAS; place++) {
            SiteIndex.Hit hit = index.nearest(areas.get(place));
            if (place % 10 == 0) {
                assertThat(hit).isEqualTo(doubleLoop(areas.get(place), sites));
            }
        }

        long all = (long) AREAS * LOCATIONS;
        reporter.publishEntry("4,067 areas and 9,000 locations", "%d distances measured, a double loop %d"
                .formatted(measured.get(), all));
        assertThat(measured.get()).isBetween((long) AREAS, all / 20);
    }

    @Test
    void holdsLittle() {
        Made made = new Made(SEED);
        List<Neighbourhood> areas = made.neighbourhoods(AREAS);
        List<Site> sites = made.sites(LOCATIONS);
        Method.STRAIGHT_LINE.reach(areas, sites);

        long before = allocated();
        Method.STRAIGHT_LINE.reach(areas, sites);

        assertThat(allocated() - before).as("bytes allocated for one pass").isLessThan(32L << 20);
    }

    private static SiteIndex.Hit doubleLoop(Position from, List<Position> sites) {
        int nearest = -1;
        long shortest = Long.MAX_VALUE;
        for (int index = 0; index < sites.size(); index++) {
            long distance = Sphere.millimetres(from, sites.get(index));
            if (distance < shortest) {
                shortest = distance;
                nearest = index;
            }
        }
        return new SiteIndex.Hit(nearest, shortest);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
