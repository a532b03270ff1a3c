package nl.robuustebibliotheek.rules;

/** Every condition of a rule points the way that its verb asks. */
final class OneWayConditions implements RuleCheck {

    @Override
    public void check(CategoryRules all, RuleProblems problems) {
        OneWay oneWay = new OneWay(all.catalogue().indicators(), problems);
        all.rules().forEach(oneWay::check);
    }
}
