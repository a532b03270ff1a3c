package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import nl.robuustebibliotheek.submission.Nearest;
import nl.robuustebibliotheek.submission.Text;

/** Collects what is wrong with a rule set, so that an author sees everything at once. */
final class RuleProblems {

    private final List<RuleProblem> problems = new ArrayList<>();

    void add(Place place, String rule, String code, String nl, String en) {
        problems.add(new RuleProblem(place.file(), place.line(), place.column(), rule, code, new Text(nl, en)));
    }

    /** Adds a problem that ends with the nearest known word, or else with all of them. */
    void unknown(Place place, String rule, String code, Text what, String word, Collection<String> known) {
        String nl = Nearest.to(word, known).map(near -> "Misschien bedoelt u " + near + ".")
                .orElse("Bekend zijn: " + String.join(", ", known.stream().sorted().toList()) + ".");
        String en = Nearest.to(word, known).map(near -> "Maybe you mean " + near + ".")
                .orElse("Known are: " + String.join(", ", known.stream().sorted().toList()) + ".");
        add(place, rule, code, what.nl() + " " + nl, what.en() + " " + en);
    }

    /** Adds what is not said yet: a shared rule is checked once for each category. */
    void addNew(RuleProblems others) {
        for (RuleProblem problem : others.problems) {
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    int count() {
        return problems.size();
    }

    void throwIfPresent() {
        if (!problems.isEmpty()) {
            throw new InvalidRules(problems);
        }
    }
}
