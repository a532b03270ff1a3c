package nl.robuustebibliotheek.proximity;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The index finds what a double loop finds, and much faster. */
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

    @Test
    void isAtLeastTwentyTimesFasterThanADoubleLoopAndHoldsLittle() {
        Made made = new Made(SEED);
        List<Neighbourhood> areas = made.neighbourhoods(AREAS);
        List<Site> sites = made.sites(LOCATIONS);
        List<Position> positions = sites.stream().map(Site::position).toList();
        Method.STRAIGHT_LINE.reach(areas, sites);
        for (Neighbourhood area : areas.subList(0, 300)) {
            doubleLoop(area.position(), positions);
        }

        long[] ratios = new long[2];
        for (int turn = 0; turn < ratios.length; turn++) {
            long start = processorTime();
            Reach reach = Method.STRAIGHT_LINE.reach(areas, sites);
            long indexed = processorTime() - start;
            start = processorTime();
            for (int place = 0; place < AREAS; place++) {
                assertThat(doubleLoop(areas.get(place).position(), positions).millimetres() == reach.millimetres(place))
                        .isTrue();
            }
            ratios[turn] = (processorTime() - start) / Math.max(1, indexed);
        }

        long before = allocated();
        Method.STRAIGHT_LINE.reach(areas, sites);
        assertThat(allocated() - before).as("bytes allocated for one pass").isLessThan(32L << 20);
        assertThat(Arrays.stream(ratios).max().orElseThrow()).as("times faster, per turn %s", Arrays.toString(ratios))
                .isGreaterThanOrEqualTo(20);
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

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
