package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The best place for one is the best; for several the bounds hold, as trying every choice shows. */
class BestSitesTests {

    private static final int COUNTRIES = 40;

    @ParameterizedTest
    @EnumSource(ProximityRequest.Aim.class)
    void findsTheBestPlaceForOne(ProximityRequest.Aim aim) {
        for (int country = 0; country < COUNTRIES; country++) {
            Case each = new Case(country, aim);

            BestSites.Chosen chosen = each.chosen(1);

            assertThat(chosen.exact()).isTrue();
            assertThat(chosen.gain()).isEqualTo(each.mostWith(1));
        }
    }

    @ParameterizedTest
    @EnumSource(ProximityRequest.Aim.class)
    void keepsToItsBoundsForTwo(ProximityRequest.Aim aim) {
        for (int country = 0; country < COUNTRIES; country++) {
            Case each = new Case(country, aim);

            BestSites.Chosen chosen = each.chosen(2);

            BigInteger optimum = each.mostWith(2);
            assertThat(chosen.most()).isGreaterThanOrEqualTo(optimum);
            assertThat(new BigDecimal(chosen.gain())).isGreaterThanOrEqualTo(
                    new BigDecimal(optimum).multiply(chosen.atLeast().orElse(BigDecimal.ONE)));
            assertThat(chosen.choices()).extracting(BestSites.Choice::gain)
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        }
    }

    /** A made-up country with a few locations; every neighbourhood is a candidate. */
    private static final class Case {

        private final Area area;
        private final Reach current;
        private final BestSites best;
        private final ProximityRequest.Aim aim;

        Case(int seed, ProximityRequest.Aim aim) {
            Made made = new Made(seed);
            this.area = Made.area(made.neighbourhoods(14));
            this.current = Method.STRAIGHT_LINE.reach(area.neighbourhoods(), made.sites(2));
            this.best = new BestSites(area, question(), aim);
            this.aim = aim;
        }

        static Question question() {
            return new Question(Method.STRAIGHT_LINE, Pace.ASSUMED, 40, 5);
        }

        BestSites.Chosen chosen(int count) {
            return best.choose(current, area.neighbourhoods(), count);
        }

        BigInteger mostWith(int count) {
            BigInteger most = BigInteger.ZERO;
            List<Neighbourhood> all = area.neighbourhoods();
            for (Neighbourhood first : all) {
                for (Neighbourhood second : count == 1 ? List.of(first) : all) {
                    most = most.max(gain(first, second));
                }
            }
            return most;
        }

        private BigInteger gain(Neighbourhood first, Neighbourhood second) {
            long gain = 0;
            for (int place = 0; place < area.neighbourhoods().size(); place++) {
                Neighbourhood each = area.neighbourhoods().get(place);
                long before = current.millimetres(place);
                long after = Math.min(before, Math.min(each.position().millimetresTo(first.position()),
                        each.position().millimetresTo(second.position())));
                gain += each.inhabitants() * switch (aim) {
                    case MEAN_DISTANCE -> before - after;
                    case WITHIN_REACH -> before > 40_000_000L && after <= 40_000_000L ? 1 : 0;
                };
            }
            return BigInteger.valueOf(gain);
        }
    }
}
