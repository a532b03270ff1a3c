package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import nl.robuustebibliotheek.finding.Norm;

/** Which norms a pattern on findings names by their codes. */
final class NamedNorms {

    private NamedNorms() {}

    /** Whether the pattern names codes, and all of them are norms of the kind asked. */
    static boolean all(Pattern pattern, Map<String, Norm> norms, Predicate<Norm> asked) {
        return pattern.conditions().stream().filter(condition -> condition.field().name().equals("code"))
                .map(Condition::words).filter(words -> !words.isEmpty())
                .anyMatch(words -> areAll(words, norms, asked));
    }

    private static boolean areAll(List<String> codes, Map<String, Norm> norms, Predicate<Norm> asked) {
        return codes.stream().map(norms::get).allMatch(norm -> norm != null && asked.test(norm));
    }
}
