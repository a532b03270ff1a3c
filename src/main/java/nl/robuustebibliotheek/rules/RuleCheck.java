package nl.robuustebibliotheek.rules;

/** One thing that is looked at in the rules of a category. */
interface RuleCheck {

    void check(CategoryRules all, RuleProblems problems);

    /** A check that looks at every rule by itself. */
    interface OfEach extends RuleCheck {

        void check(Rule rule, CategoryRules all, RuleProblems problems);

        @Override
        default void check(CategoryRules all, RuleProblems problems) {
            all.rules().forEach(rule -> check(rule, all, problems));
        }
    }
}
