package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * How far the people of a group have to go. Each figure has its lowest and highest possible value as well, for nobody lives
 * exactly at the point of an area: at most so much nearer or further as the area is wide.
 */
final class Distribution {

    private static final BigDecimal MILLIMETRES_IN_A_KILOMETRE = BigDecimal.valueOf(1_000_000);
    private static final int DECIMALS = 6;

    private final List<Part> parts;
    private final long people;

    Distribution(List<Neighbourhood> neighbourhoods, Reach reach, Group group) {
        List<Part> found = new ArrayList<>();
        long all = 0;
        for (int place = 0; place < neighbourhoods.size(); place++) {
            Neighbourhood neighbourhood = neighbourhoods.get(place);
            long count = neighbourhood.count(group);
            if (count > 0 && reach.found(place)) {
                found.add(new Part(count, reach.millimetres(place), reach.coarseness(neighbourhood)));
            }
            all = Math.addExact(all, count);
        }
        this.parts = found;
        this.people = all;
    }

    /** So many people at one distance, give or take. */
    private record Part(long people, long millimetres, long coarseness) {

        long nearest() {
            return Math.max(0, millimetres - coarseness);
        }

        long furthest() {
            return millimetres + coarseness;
        }
    }

    /** A figure with its lowest and highest possible value. */
    record Span(BigDecimal value, BigDecimal low, BigDecimal high) {}

    long people() {
        return people;
    }

    /** Whether everybody has somewhere to go, so that an average means something. */
    boolean complete() {
        return people > 0 && parts.stream().mapToLong(Part::people).sum() == people;
    }

    /** In kilometres; empty when there is nobody or nowhere to go. */
    Optional<Span> mean() {
        return complete()
                ? Optional.of(new Span(mean(Part::millimetres), mean(Part::nearest), mean(Part::furthest)))
                : Optional.empty();
    }

    /** So many of a hundred people live no further than this, in kilometres. */
    Optional<Span> percentile(int percent) {
        return complete()
                ? Optional.of(new Span(percentile(percent, Part::millimetres), percentile(percent, Part::nearest),
                        percentile(percent, Part::furthest)))
                : Optional.empty();
    }

    /** The part of the people who live no further than this. */
    Optional<Span> within(long limit) {
        return people == 0 ? Optional.empty()
                : Optional.of(new Span(share(limit, Part::millimetres), share(limit, Part::furthest),
                        share(limit, Part::nearest)));
    }

    /** How many people live no further than this. */
    long peopleWithin(long limit) {
        return count(limit, Part::millimetres);
    }

    private BigDecimal mean(ToLongFunction<Part> distance) {
        BigInteger sum = BigInteger.ZERO;
        for (Part part : parts) {
            sum = sum.add(BigInteger.valueOf(distance.applyAsLong(part)).multiply(BigInteger.valueOf(part.people)));
        }
        return new BigDecimal(sum).divide(BigDecimal.valueOf(people), DECIMALS, RoundingMode.HALF_EVEN)
                .divide(MILLIMETRES_IN_A_KILOMETRE, DECIMALS, RoundingMode.HALF_EVEN);
    }

    private BigDecimal percentile(int percent, ToLongFunction<Part> distance) {
        List<Part> sorted = parts.stream().sorted(Comparator.comparingLong(distance)).toList();
        long wanted = Math.ceilDiv(Math.multiplyExact(people, (long) percent), 100L);
        long counted = 0;
        for (Part part : sorted) {
            counted += part.people;
            if (counted >= wanted) {
                return kilometres(distance.applyAsLong(part));
            }
        }
        throw new IllegalStateException("Fewer people than there are");
    }

    private BigDecimal share(long limit, ToLongFunction<Part> distance) {
        return share(count(limit, distance), people);
    }

    private long count(long limit, ToLongFunction<Part> distance) {
        return parts.stream().filter(part -> distance.applyAsLong(part) <= limit).mapToLong(Part::people).sum();
    }

    static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_EVEN);
    }

    static BigDecimal kilometres(long millimetres) {
        return BigDecimal.valueOf(millimetres, 6);
    }
}
