package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;
import nl.robuustebibliotheek.submission.Text;

/** Every library fits exactly one category. */
final class FitPlan {

    private final List<Rule> rules;

    FitPlan(List<Rule> rules) {
        this.rules = rules;
    }

    boolean chooses(LibraryFact library, String category) {
        return rules.stream().anyMatch(rule -> rule.call().word(0).equals(category) && rule.holdsIn(library));
    }

    void check(RuleProblems problems) {
        if (rules.isEmpty()) {
            return;
        }
        List<LibraryFact> points = new Grid(rules).libraries();
        for (LibraryFact point : points) {
            List<Rule> fitting = rules.stream().filter(rule -> rule.holdsIn(point)).toList();
            if (fitting.isEmpty()) {
                gap(point, points, problems);
                return;
            }
            if (fitting.size() > 1) {
                overlap(point, fitting, problems);
                return;
            }
        }
    }

    private void gap(LibraryFact point, List<LibraryFact> points, RuleProblems problems) {
        Rule near = neighbour(point, points).orElse(rules.getFirst());
        Text shown = shown(point);
        problems.add(place(near), near.ref().name(), Mistake.GAP, new Text(
                "Bij geen enkele categorie past: " + shown.nl() + ". Misschien hoort hier een grens anders.",
                "No category fits: " + shown.en() + ". Maybe a bound here should be another."),
                new Example("", point));
    }

    /** The rule that holds just beside the gap. */
    private Optional<Rule> neighbour(LibraryFact point, List<LibraryFact> points) {
        return points.stream().filter(other -> other.caribbean() == point.caribbean()
                && other.municipalities() == point.municipalities())
                .sorted((one, other) -> Long.compare(Math.abs(one.inhabitants() - point.inhabitants()),
                        Math.abs(other.inhabitants() - point.inhabitants())))
                .flatMap(other -> rules.stream().filter(rule -> rule.holdsIn(other))).findFirst();
    }

    private static void overlap(LibraryFact point, List<Rule> fitting, RuleProblems problems) {
        Rule second = fitting.get(1);
        String first = fitting.getFirst().code();
        Text shown = shown(point);
        problems.add(place(second), second.ref().name(), Mistake.FIT_OVERLAP, new Text(
                "Hier past ook " + first + ": " + shown.nl() + ". Misschien hoort een van de twee grenzen anders.",
                "Here " + first + " fits as well: " + shown.en() + ". Maybe one of the two bounds should be another."),
                new Example("", point));
    }

    private static Place place(Rule rule) {
        return rule.patterns().isEmpty() ? rule.place() : rule.patterns().getFirst().place();
    }

    static Text shown(LibraryFact point) {
        return new Text(
                point.inhabitants() + " inwoners, " + point.municipalities() + " gemeente(n)"
                        + (point.caribbean() ? ", Caribisch Nederland" : ""),
                point.inhabitants() + " inhabitants, " + point.municipalities() + " municipality or municipalities"
                        + (point.caribbean() ? ", Caribbean Netherlands" : ""));
    }
}
