package nl.robuustebibliotheek.guide.round;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.guide.round.Round.Seen;
import nl.robuustebibliotheek.guide.round.Round.Side;
import nl.robuustebibliotheek.guide.round.Round.View;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTests {

    private static View view(String block, Side by, Seen seen) {
        return new View(block, by, seen, Optional.empty());
    }

    private static final View LIBRARY = view("staff", Side.LIBRARY, Seen.WORRYING);
    private static final View TWICE = view("staff", Side.LIBRARY, Seen.FAIR);
    private static final View MUNICIPALITY = view("staff", Side.MUNICIPALITY, Seen.GOOD);
    private static final Round ROUND = new Round("GM9999", 2026, List.of(), List.of(),
            List.of(LIBRARY, MUNICIPALITY, TWICE));

    @Test
    void leavesEverythingInItsPlaceWhenASideSaysTheSameAgain() {
        assertThat(ROUND.seen(Side.LIBRARY, List.of(LIBRARY, TWICE))).isEqualTo(ROUND);
    }

    @Test
    void putsWhatASideSaysNowWhereItSaidSomethingBefore() {
        View now = view("staff", Side.LIBRARY, Seen.GOOD);
        View more = view("finance", Side.LIBRARY, Seen.FAIR);

        assertThat(ROUND.seen(Side.LIBRARY, List.of(more, now)).views()).containsExactly(now, MUNICIPALITY, more);
        assertThat(ROUND.seen(Side.LIBRARY, List.of()).views()).containsExactly(MUNICIPALITY);
        assertThat(ROUND.seen(Side.ADVISER, List.of()).views()).isEqualTo(ROUND.views());
    }

    @Test
    void callsADifferenceOnlyWhatSidesSeeDifferently() {
        assertThat(ROUND.differences()).containsOnlyKeys("staff");
        assertThat(ROUND.seen(Side.LIBRARY, List.of(view("staff", Side.LIBRARY, Seen.GOOD))).differences()).isEmpty();
    }
}
