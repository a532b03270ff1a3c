package nl.robuustebibliotheek.rules;

import java.util.HashMap;
import java.util.Map;

/** A code stands once among the rules of a category. */
final class UniqueCodes implements RuleCheck {

    @Override
    public void check(CategoryRules all, RuleProblems problems) {
        Map<String, Rule> first = new HashMap<>();
        for (Rule rule : all.rules()) {
            Rule other = first.putIfAbsent(rule.code(), rule);
            if (other != null) {
                String where = other.ref().file() + ":" + other.ref().line();
                problems.add(rule.place(), rule.ref().name(), Mistake.DUPLICATE_CODE,
                        "De code " + rule.code() + " staat ook in " + where + ". Misschien past een ander nummer.",
                        "The code " + rule.code() + " also stands in " + where + ". Maybe another number fits.");
            }
        }
    }
}
