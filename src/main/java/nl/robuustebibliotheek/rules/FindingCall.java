package nl.robuustebibliotheek.rules;

import nl.robuustebibliotheek.finding.Norm;

/** A concern, a strength or a knock-out asks nothing between its brackets; only law knocks out. */
final class FindingCall implements RuleCheck.OfEach {

    @Override
    public void check(Rule rule, CategoryRules all, RuleProblems problems) {
        switch (rule.call().verb()) {
            case "findings.concern", "findings.strength" -> Shape.values(rule, 0, problems);
            case "findings.knockOut" -> {
                Shape.values(rule, 0, problems);
                rule.patterns().stream().filter(pattern -> pattern.type() == FactType.FINDING && !pattern.negated())
                        .filter(pattern -> !isLaw(pattern, all))
                        .forEach(pattern -> problems.add(pattern.place(), rule.ref().name(), Mistake.KNOCK_OUT_NOT_LAW,
                                "findings.knockOut() kan alleen bij wet. Misschien ontbreekt law, of de code van een wettelijke norm.",
                                "findings.knockOut() is for law only. Maybe law is missing, or the code of a legal norm."));
            }
            default -> {}
        }
    }

    /** The pattern says that it is about law, or names norms that are law. */
    private static boolean isLaw(Pattern pattern, CategoryRules all) {
        boolean saysSo = pattern.conditions().stream().anyMatch(condition -> condition.field().name().equals("law")
                && condition.operator() == Condition.Operator.IS);
        return saysSo || NamedNorms.all(pattern, all.norms(), Norm::isLaw);
    }
}
