package nl.robuustebibliotheek.rules;

/**
 * In a verdict, a pattern on a finding says what the finding is. Concerns and strengths come and go; a pattern that only says
 * what a finding is not would match them for being there.
 */
final class FindingAsked implements RuleCheck.OfEach {

    @Override
    public void check(Rule rule, CategoryRules all, RuleProblems problems) {
        if (rule.stage() == Stage.BLOCKS || rule.stage() == Stage.VERDICT) {
            rule.patterns().stream().filter(pattern -> pattern.type() == FactType.FINDING)
                    .filter(pattern -> !says(pattern) && !NamedNorms.all(pattern, all.norms(), _ -> true))
                    .forEach(pattern -> problems.add(pattern.place(), rule.ref().name(),
                            Mistake.FINDING_WITHOUT_OUTCOME,
                            "Dit patroon zegt alleen wat de bevinding niet is. Misschien ontbreekt shortfall of concern, of de code van een richtwaarde.",
                            "This pattern only says what the finding is not. Maybe shortfall or concern is missing, or the code of a norm."));
        }
    }

    private static boolean says(Pattern pattern) {
        return pattern.conditions().stream().anyMatch(condition -> condition.operator() == Condition.Operator.IS);
    }
}
