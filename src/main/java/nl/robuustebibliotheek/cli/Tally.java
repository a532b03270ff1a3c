package nl.robuustebibliotheek.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Text;

/** Counts what came of many submissions. */
final class Tally {

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int refused;

    void add(Reply reply) {
        reply.verdict().ifPresentOrElse(verdict -> verdicts.merge(verdict, 1, Integer::sum), () -> refused++);
    }

    int all() {
        return refused + verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean anyRefused() {
        return refused > 0;
    }

    Text summary() {
        List<String> nl = new ArrayList<>();
        List<String> en = new ArrayList<>();
        verdicts.forEach((verdict, count) -> {
            nl.add(count + " " + verdict.title().nl());
            en.add(count + " " + verdict.title().en());
        });
        nl.add(refused + " met een fout");
        en.add(refused + " with an error");
        return new Text("%d zelfscans: %s.".formatted(all(), String.join(", ", nl)),
                "%d self-assessments: %s.".formatted(all(), String.join(", ", en)));
    }
}
