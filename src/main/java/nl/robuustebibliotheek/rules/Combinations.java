package nl.robuustebibliotheek.rules;

import nl.robuustebibliotheek.indicator.BuildingBlock;

/**
 * The facts that the patterns of a rule can match together stay few. Nothing in a rule loops, so this alone could keep the
 * machine busy without end: patterns that name neither a code nor an indicator, one under the other.
 */
final class Combinations implements RuleCheck.OfEach {

    private static final long MOST = 20_000;
    private static final int MOST_OF_A_CONVERSATION = 20;

    @Override
    public void check(Rule rule, CategoryRules all, RuleProblems problems) {
        long combinations = 1;
        for (Pattern pattern : rule.matching()) {
            combinations = Math.min(Long.MAX_VALUE / 10_000, combinations * facts(pattern, all));
            if (combinations > MOST) {
                problems.add(pattern.place(), rule.ref().name(), Mistake.TOO_MANY_COMBINATIONS,
                        "Tot en met dit patroon zijn er meer dan " + MOST
                                + " combinaties. Misschien kan een patroon een code of indicator noemen.",
                        "Up to this pattern there are more than " + MOST
                                + " combinations. Maybe a pattern can name a code or an indicator.");
                return;
            }
        }
    }

    /** How many facts a pattern can match at most. */
    private static long facts(Pattern pattern, CategoryRules all) {
        long named = pattern.conditions().stream()
                .filter(condition -> condition.operator() == Condition.Operator.EQUAL
                        || condition.operator() == Condition.Operator.IN)
                .filter(condition -> !pattern.isBlock(condition) || pattern.type() == FactType.BLOCK)
                .mapToLong(condition -> condition.words().size()).filter(count -> count > 0).min().orElse(0);
        if (named > 0) {
            return named;
        }
        return switch (pattern.type()) {
            case MEASUREMENT -> all.catalogue().indicators().all().size();
            case FINDING -> all.of(Stage.NORMS).size() + all.of(Stage.FINDINGS).size();
            case BLOCK -> BuildingBlock.values().length;
            case SETBACK -> Math.max(1, all.of(Stage.SETBACKS).size());
            case GOAL, PORTFOLIO, MOMENT -> MOST_OF_A_CONVERSATION;
            case LIBRARY, MUNICIPALITY, BLOCKS, MUNICIPALITIES, LEGAL -> 1;
        };
    }
}
