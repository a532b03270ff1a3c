package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

import nl.robuustebibliotheek.finding.VerdictRange;

/** Finds the few open facts that decide the verdict when it is undetermined. */
final class Deciders {

    private Deciders() {}

    /** The pointers of the facts that by themselves, or else in the fewest together, can lower the best verdict. */
    static Set<String> of(Situation situation, OpenFacts open, VerdictRange range, Evaluator evaluator) {
        Set<String> deciders = new LinkedHashSet<>();
        if (range.worst() == range.best()) {
            return deciders;
        }
        for (String pointer : open.pointers()) {
            if (!evaluator.reaches(range.best(), situation, World.BEST.but(open.indicators(pointer)))) {
                deciders.add(pointer);
            }
        }
        return deciders.isEmpty() ? together(situation, open, range, evaluator) : deciders;
    }

    /** A set of facts that can only lower the verdict together; none of them can be left out. */
    private static Set<String> together(Situation situation, OpenFacts open, VerdictRange range, Evaluator evaluator) {
        Set<String> together = new LinkedHashSet<>();
        for (String pointer : open.pointers()) {
            together.add(pointer);
            if (lowers(together, situation, open, range, evaluator)) {
                break;
            }
        }
        for (String pointer : new ArrayList<>(together)) {
            together.remove(pointer);
            if (!lowers(together, situation, open, range, evaluator)) {
                together.add(pointer);
            }
        }
        return together;
    }

    private static boolean lowers(Set<String> pointers, Situation situation, OpenFacts open, VerdictRange range,
            Evaluator evaluator) {
        Set<String> indicators = new LinkedHashSet<>();
        pointers.forEach(pointer -> indicators.addAll(open.indicators(pointer)));
        return !evaluator.reaches(range.best(), situation, World.BEST.but(indicators));
    }
}
