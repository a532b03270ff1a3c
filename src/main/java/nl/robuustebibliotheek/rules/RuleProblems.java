package nl.robuustebibliotheek.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.submission.Nearest;
import nl.robuustebibliotheek.submission.Text;

/** Collects what is wrong with a rule set, so that an author sees everything at once; each problem once. */
final class RuleProblems {

    /** As many as can be taken in at a glance; of more, only the nearest are named. */
    private static final int MOST_NAMED = 15;
    private static final int NEAREST = 3;

    private final Set<RuleProblem> problems = new LinkedHashSet<>();

    void add(Place place, String rule, Mistake mistake, String nl, String en) {
        add(place, rule, mistake, new Text(nl, en), "");
    }

    void add(RuleProblem problem) {
        problems.add(problem);
    }

    /** @param suggestion what could stand there, or empty */
    void add(Place place, String rule, Mistake mistake, Text text, String suggestion) {
        problems.add(new RuleProblem(place.file(), place.line(), place.column(), rule, mistake, text, suggestion,
                Optional.empty()));
    }

    /** @param example in which library it shows */
    void add(Place place, String rule, Mistake mistake, Text text, Example example) {
        problems.add(new RuleProblem(place.file(), place.line(), place.column(), rule, mistake, text, "",
                Optional.of(example)));
    }

    /** Adds a problem that ends with the nearest known word, or else with all of them, or the nearest of many. */
    void unknown(Place place, String rule, Mistake mistake, Text what, String word, Collection<String> known) {
        Optional<String> nearest = Nearest.to(word, known);
        String all = String.join(", ",
                known.size() > MOST_NAMED
                        ? Nearest.some(word, known, NEAREST)
                        : known.stream().sorted().toList());
        Text maybe = nearest.map(near -> new Text("Misschien bedoelt u " + near + ".", "Maybe you mean " + near + "."))
                .orElse(new Text("Misschien bedoelt u een van deze: " + all + ".",
                        "Maybe you mean one of these: " + all + "."));
        add(place, rule, mistake, what.followedBy(maybe), nearest.orElse(""));
    }

    /** Adds what is not said yet: a shared rule is checked once for each category, and one example is enough. */
    void addAll(RuleProblems others) {
        others.problems.stream().filter(other -> problems.stream().noneMatch(known -> same(known, other)))
                .forEach(problems::add);
    }

    private static boolean same(RuleProblem one, RuleProblem other) {
        return one.line() == other.line() && one.column() == other.column() && one.file().equals(other.file())
                && one.mistake() == other.mistake() && one.text().equals(other.text());
    }

    List<RuleProblem> all() {
        return List.copyOf(problems);
    }

    /** The codes of the rules that something is wrong with. */
    Set<String> codes() {
        return problems.stream().map(problem -> problem.rule().split(" ", 2)[0]).collect(Collectors.toSet());
    }

    List<RuleProblem> errors() {
        return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    }

    boolean hasErrors() {
        return !errors().isEmpty();
    }

    int count() {
        return problems.size();
    }

    void throwIfErrors() {
        if (hasErrors()) {
            throw new InvalidRules(errors());
        }
    }
}
