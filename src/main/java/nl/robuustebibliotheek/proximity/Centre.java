package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

import nl.robuustebibliotheek.proximity.Distribution.Span;

/**
 * The middle of where the people of an area live: the average of the points of its neighbourhoods, weighed by their inhabitants.
 * Everybody may live as far from such a point as its neighbourhood reaches, so on average the middle may lie as far off.
 *
 * @param coarseness how far off it may lie, in millimetres
 */
record Centre(Position position, long coarseness) {

    /** Whole numbers of these keep the sum the same in any order; one is a tenth of a millimetre. */
    private static final double PARTS_OF_A_DEGREE = 1e9;

    /** Nothing when nobody lives there. */
    static Optional<Centre> of(Area area) {
        long people = area.inhabitants();
        return people == 0 ? Optional.empty()
                : Optional.of(new Centre(new Position(
                        average(area, each -> parts(each.position().latitude()), people) / PARTS_OF_A_DEGREE,
                        average(area, each -> parts(each.position().longitude()), people) / PARTS_OF_A_DEGREE),
                        average(area, Neighbourhood::coarseness, people)));
    }

    /** To the nearest of these, in kilometres; nothing when there are none, or when only distances between other places are known. */
    Optional<Span> to(List<Site> sites, Method method) {
        return method instanceof Method.Matrix ? Optional.empty()
                : sites.stream().mapToLong(site -> method.between(position, site.position())).min().stream()
                        .mapToObj(distance -> span(distance, stretched(method))).findFirst();
    }

    private long stretched(Method method) {
        return method instanceof Method.RoadFactor road ? Reach.times(coarseness, road.factor()) : coarseness;
    }

    private static Span span(long millimetres, long coarseness) {
        return new Span(Distribution.kilometres(millimetres),
                Distribution.kilometres(Math.max(0, millimetres - coarseness)),
                Distribution.kilometres(millimetres + coarseness));
    }

    private static long parts(double degrees) {
        return Math.round(degrees * PARTS_OF_A_DEGREE);
    }

    private static long average(Area area, ToLongFunction<Neighbourhood> of, long people) {
        BigInteger sum = BigInteger.ZERO;
        for (Neighbourhood each : area.neighbourhoods()) {
            sum = sum.add(BigInteger.valueOf(of.applyAsLong(each)).multiply(BigInteger.valueOf(each.inhabitants())));
        }
        return new BigDecimal(sum).divide(BigDecimal.valueOf(people), 0, RoundingMode.HALF_EVEN).longValueExact();
    }
}
