package nl.robuustebibliotheek.proximity;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The nearest of 9,000 locations for each of 4,067 areas: with the index, built anew each time, and with a double loop. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class PlacesBenchmark {

    private static final int AREAS = 4_067;
    private static final int LOCATIONS = 9_000;

    private List<Neighbourhood> areas = List.of();
    private List<Site> sites = List.of();

    @Setup
    public void makePlaces() {
        Made made = new Made(20260731);
        areas = made.neighbourhoods(AREAS);
        sites = made.sites(LOCATIONS);
    }

    @Benchmark
    public Object index() {
        return Method.STRAIGHT_LINE.reach(areas, sites);
    }

    @Benchmark
    public long doubleLoop() {
        long sum = 0;
        for (Neighbourhood area : areas) {
            long nearest = Long.MAX_VALUE;
            for (Site site : sites) {
                nearest = Math.min(nearest, area.position().millimetresTo(site.position()));
            }
            sum += nearest;
        }
        return sum;
    }
}
