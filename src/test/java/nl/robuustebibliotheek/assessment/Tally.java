package nl.robuustebibliotheek.assessment;

import java.util.Map;
import java.util.TreeMap;

import nl.robuustebibliotheek.finding.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** How many submissions were answered, and how; a test without any says nothing. */
final class Tally {

    private final Map<Verdict, Integer> answered = new TreeMap<>();
    private int refused;

    void count(Door.Result result) {
        result.ranges().ifPresentOrElse(
                ranges -> answered.merge(ranges.get("verdict").value(), 1, Integer::sum), () -> refused++);
    }

    void isMostlyAnswered(String what) {
        int all = answered.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(all).as("%s: answered %s, refused as impossible %d", what, answered, refused)
                .isGreaterThan(refused / 4);
    }
}
