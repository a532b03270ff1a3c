package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where more locations would do most. For one location every candidate is tried, so the answer is the best of them. For
 * several the best is added one at a time (greedy). What is gained, in people within reach or in kilometres that need not be
 * travelled, grows ever less with every location added (it is submodular), so greedy reaches at least 1 − 1/e of the most that is
 * possible with these candidates; and what is possible is also bounded by the gains themselves, which is mostly much sharper.
 * Both bounds are about the gain, not about the figure that remains.
 */
public final class BestSites {

    /** 1 − 1/e, rounded down. */
    static final BigDecimal GREEDY = new BigDecimal("0.632120");

    private final List<Neighbourhood> neighbourhoods;
    private final Question question;
    private final ProximityRequest.Aim aim;

    BestSites(Area area, Question question, ProximityRequest.Aim aim) {
        if (question.method() instanceof Method.Matrix) {
            throw new IllegalArgumentException("A table of distances knows no new places");
        }
        this.neighbourhoods = area.neighbourhoods();
        this.question = question;
        this.aim = aim;
    }

    /**
     * A place with what it adds to those before it.
     *
     * @param gain people who come within reach, or millimetres that people together need not travel
     */
    public record Choice(Neighbourhood candidate, BigInteger gain) {}

    /**
     * Places for new locations, the best first.
     *
     * @param exact whether nothing better exists among the candidates
     * @param gain what they bring together
     * @param most no choice of as many candidates brings more than this
     */
    public record Chosen(List<Choice> choices, boolean exact, BigInteger gain, BigInteger most) {

        /** At least this part of the most that is possible; empty when nothing is possible. */
        public Optional<BigDecimal> atLeast() {
            if (most.signum() == 0) {
                return Optional.empty();
            }
            BigDecimal share = new BigDecimal(gain).divide(new BigDecimal(most), 6, RoundingMode.FLOOR);
            return Optional.of(exact ? BigDecimal.ONE : share.max(GREEDY));
        }
    }

    /** @param current how far everybody has to go now */
    Chosen choose(Reach current, List<Neighbourhood> candidates, int count) {
        long[] distances = new long[neighbourhoods.size()];
        Arrays.setAll(distances, current::millimetres);
        List<Choice> choices = new ArrayList<>();
        BigInteger total = BigInteger.ZERO;
        BigInteger most = null;
        for (int step = 0; step < count; step++) {
            List<BigInteger> gains = gains(candidates, distances);
            BigInteger bound = total.add(sumOfLargest(gains, count));
            most = most == null ? bound : most.min(bound);
            int best = largest(gains);
            if (best < 0 || gains.get(best).signum() == 0) {
                break;
            }
            choices.add(new Choice(candidates.get(best), gains.get(best)));
            total = total.add(gains.get(best));
            add(candidates.get(best).position(), distances);
        }
        BigInteger possible = most == null ? BigInteger.ZERO : most;
        return new Chosen(choices, total.equals(possible), total, possible);
    }

    private List<BigInteger> gains(List<Neighbourhood> candidates, long[] distances) {
        List<BigInteger> gains = new ArrayList<>(candidates.size());
        for (Neighbourhood candidate : candidates) {
            BigInteger gain = BigInteger.ZERO;
            for (int place = 0; place < distances.length; place++) {
                long people = neighbourhoods.get(place).inhabitants();
                if (people > 0) {
                    long distance = distance(place, candidate.position());
                    gain = gain.add(BigInteger.valueOf(people).multiply(BigInteger.valueOf(
                            worth(distances[place], Math.min(distance, distances[place])))));
                }
            }
            gains.add(gain);
        }
        return gains;
    }

    /** What it is worth to one person that the nearest location comes nearer. */
    private long worth(long before, long after) {
        return switch (aim) {
            case MEAN_DISTANCE -> Math.min(before, Math.round(Sphere.furthest())) - after;
            case WITHIN_REACH -> before > question.reach() && after <= question.reach() ? 1 : 0;
        };
    }

    private void add(Position site, long[] distances) {
        for (int place = 0; place < distances.length; place++) {
            distances[place] = Math.min(distances[place], distance(place, site));
        }
    }

    private long distance(int place, Position site) {
        return question.method().between(neighbourhoods.get(place).position(), site);
    }

    private static int largest(List<BigInteger> gains) {
        return gains.isEmpty() ? -1 : gains.indexOf(Collections.max(gains));
    }

    private static BigInteger sumOfLargest(List<BigInteger> gains, int count) {
        return gains.stream().sorted(Collections.reverseOrder()).limit(count).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
