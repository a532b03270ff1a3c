package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.robuustebibliotheek.finding.VerdictRange;

/**
 * Finds the few open facts that decide the verdict when it is undetermined. Because one more fact at its bad end never raises a
 * verdict, many facts are tried at once: when all of them together cannot lower it, none of them can.
 */
final class Deciders {

    private final Situation situation;
    private final OpenFacts open;
    private final VerdictRange range;
    private final Evaluator evaluator;

    private Deciders(Situation situation, OpenFacts open, VerdictRange range, Evaluator evaluator) {
        this.situation = situation;
        this.open = open;
        this.range = range;
        this.evaluator = evaluator;
    }

    /** The pointers of the facts that by themselves, or else in the fewest together, can lower the best verdict. */
    static Set<String> of(Situation situation, OpenFacts open, VerdictRange range, Evaluator evaluator) {
        if (range.worst() == range.best()) {
            return Set.of();
        }
        Deciders deciders = new Deciders(situation, open, range, evaluator);
        List<String> pointers = List.copyOf(open.pointers());
        List<String> alone = deciders.alone(pointers);
        return new LinkedHashSet<>(alone.isEmpty() ? deciders.together(pointers) : alone);
    }

    /** Those that lower the verdict by themselves. */
    private List<String> alone(List<String> pointers) {
        if (!lowers(pointers)) {
            return List.of();
        }
        if (pointers.size() == 1) {
            return pointers;
        }
        List<String> found = new ArrayList<>(alone(pointers.subList(0, pointers.size() / 2)));
        found.addAll(alone(pointers.subList(pointers.size() / 2, pointers.size())));
        return found;
    }

    /** Facts that can only lower the verdict together; none of them can be left out. */
    private List<String> together(List<String> pointers) {
        return lowers(pointers) ? needed(pointers, List.of()) : List.of();
    }

    /** Those of these pointers without which they, with the given ones, no longer lower the verdict. */
    private List<String> needed(List<String> pointers, List<String> given) {
        if (lowers(given)) {
            return List.of();
        }
        if (pointers.size() == 1) {
            return pointers;
        }
        List<String> first = pointers.subList(0, pointers.size() / 2);
        List<String> second = pointers.subList(pointers.size() / 2, pointers.size());
        List<String> ofSecond = needed(second, both(given, first));
        List<String> ofFirst = needed(first, both(given, ofSecond));
        return both(ofFirst, ofSecond);
    }

    private static List<String> both(List<String> one, List<String> two) {
        List<String> both = new ArrayList<>(one);
        both.addAll(two);
        return both;
    }

    private boolean lowers(List<String> pointers) {
        Set<String> indicators = new LinkedHashSet<>();
        pointers.forEach(pointer -> indicators.addAll(open.indicators(pointer)));
        return !indicators.isEmpty() && !evaluator.reaches(range.best(), situation, World.BEST.but(indicators));
    }
}
