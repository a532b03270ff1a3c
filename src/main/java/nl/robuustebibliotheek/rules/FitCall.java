package nl.robuustebibliotheek.rules;

import nl.robuustebibliotheek.submission.Text;

/** The rules in {@code rules/fit} choose a category that exists, and no other rules do. */
final class FitCall implements RuleCheck.OfEach {

    @Override
    public void check(Rule rule, CategoryRules all, RuleProblems problems) {
        boolean fit = rule.stage() == Stage.FIT;
        if (!all.category().isEmpty()) {
            if (fit) {
                problems.add(rule.call().place(), rule.ref().name(), Mistake.WRONG_STAGE,
                        "fit.category hoort in rules/fit. Misschien kan deze regel daarheen.",
                        "fit.category belongs in rules/fit. Maybe this rule can go there.");
            }
            return;
        }
        if (!fit) {
            problems.add(rule.call().place(), rule.ref().name(), Mistake.WRONG_STAGE,
                    "In rules/fit staan alleen regels met fit.category( \"…\" ). Misschien hoort deze in rules/shared.",
                    "rules/fit holds rules with fit.category( \"…\" ) only. Maybe this one belongs in rules/shared.");
            return;
        }
        Shape.values(rule, 1, problems);
        String category = rule.call().word(0);
        if (all.catalogue().category(category).isEmpty()) {
            problems.unknown(rule.call().placeOf(0), rule.ref().name(), Mistake.UNKNOWN_CATEGORY,
                    new Text("De categorie " + category + " bestaat niet.", "There is no category " + category + "."),
                    category, all.catalogue().categories().keySet());
        }
    }
}
