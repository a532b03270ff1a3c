package nl.robuustebibliotheek.rules;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nl.robuustebibliotheek.indicator.Direction;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Indicators;

/**
 * Checks that a rule can only push one way: a concern or a lower verdict when things are worse, a strength or a softening when
 * things are better. Then the world with every unknown at its bad end and the one with every unknown at its good end bound
 * every case between.
 */
final class OneWay {

    private static final Set<String> GOOD_VERBS = Set.of("findings.strength", "findings.soften");

    private final Indicators indicators;
    private final RuleProblems problems;

    OneWay(Indicators indicators, RuleProblems problems) {
        this.indicators = indicators;
        this.problems = problems;
    }

    /** The side on which all the rule's conditions must be. */
    static Side sideOf(Rule rule) {
        if (rule.stage().side() == Side.FREE) {
            return Side.FREE;
        }
        return GOOD_VERBS.contains(rule.call().verb()) ? Side.GOOD : Side.BAD;
    }

    void check(Rule rule) {
        Side wanted = sideOf(rule);
        if (wanted == Side.FREE) {
            return;
        }
        for (Pattern pattern : rule.patterns()) {
            Side inPattern = pattern.negated() ? wanted.opposite() : wanted;
            boolean exempt = rule.mixed().isPresent() && pattern.type() == FactType.MEASUREMENT;
            if (exempt && pattern.indicator().isEmpty()) {
                problems.add(pattern.place(), rule.ref().name(), Mistake.MIXED_WITHOUT_INDICATOR,
                        "Een regel met @mixed noemt bij elke Measurement de indicator. Misschien ontbreekt indicator == \"…\".",
                        "A rule with @mixed names the indicator in every Measurement. Maybe indicator == \"…\" is missing.");
            }
            if (!exempt) {
                pattern.conditions().forEach(condition -> check(rule, pattern, condition, inPattern));
                checkOutcomeNamed(rule, pattern);
            }
        }
    }

    private void check(Rule rule, Pattern pattern, Condition condition, Side wanted) {
        Side side = side(pattern, condition);
        if (side != Side.FREE && side != wanted) {
            problems.add(condition.place(), rule.ref().name(), Mistake.NOT_ONE_WAY,
                    "De voorwaarde op " + condition.field().name() + " wijst niet naar de " + nl(wanted)
                            + " kant, en " + rule.call().verb()
                            + " vraagt dat. Misschien hoort de voorwaarde omgekeerd; kan dat niet, zeg dan @mixed( \"waarom\" ).",
                    "The condition on " + condition.field().name() + " does not point to the " + en(wanted)
                            + " side, and " + rule.call().verb()
                            + " asks that. Maybe the condition is the wrong way round; if it cannot be turned, say @mixed( \"why\" ).");
        }
    }

    /** A finding is there in one world and not in another, so a pattern must say what the finding says. */
    private void checkOutcomeNamed(Rule rule, Pattern pattern) {
        boolean names = pattern.conditions().stream().anyMatch(condition -> side(pattern, condition) != Side.FREE);
        if (pattern.type() == FactType.FINDING && !names) {
            problems.add(pattern.place(), rule.ref().name(), Mistake.FINDING_WITHOUT_OUTCOME,
                    "Dit patroon zegt niet wat de bevinding inhoudt. Misschien ontbreekt shortfall, belowTarget, met, onTarget, concern of strength.",
                    "This pattern does not say what the finding is. Maybe shortfall, belowTarget, met, onTarget, concern or strength is missing.");
        }
    }

    private Side side(Pattern pattern, Condition condition) {
        Side upward = pattern.type() == FactType.MEASUREMENT ? measured(pattern, condition) : condition.field().side();
        if (upward == Side.FREE || condition.operator() == Condition.Operator.ANY) {
            return Side.FREE;
        }
        if (condition.operator().isUpward()) {
            return upward;
        }
        return condition.operator().isDownward() ? upward.opposite() : Side.MIXED;
    }

    private Side measured(Pattern pattern, Condition condition) {
        if (condition.field().kind() == FactType.Kind.WORD) {
            return Side.FREE;
        }
        Optional<Direction> direction = pattern.indicator().flatMap(indicators::find).map(Indicator::direction);
        if (direction.isEmpty() || direction.get() == Direction.NEITHER) {
            return Side.MIXED;
        }
        Side upward = direction.get() == Direction.HIGHER ? Side.GOOD : Side.BAD;
        return condition.field().name().equals("no") ? upward.opposite() : upward;
    }

    /** The indicators whose values a rule with {@code @mixed} can read either way. */
    Set<String> mixedIndicators(Rule rule) {
        Set<String> mixed = new TreeSet<>();
        Side wanted = sideOf(rule);
        if (rule.mixed().isPresent() && wanted != Side.FREE) {
            for (Pattern pattern : rule.patterns()) {
                Side inPattern = pattern.negated() ? wanted.opposite() : wanted;
                boolean otherWay = pattern.conditions().stream().map(condition -> side(pattern, condition))
                        .anyMatch(side -> side != Side.FREE && side != inPattern);
                if (pattern.type() == FactType.MEASUREMENT && otherWay) {
                    pattern.indicator().ifPresent(mixed::add);
                }
            }
        }
        return mixed;
    }

    private static String nl(Side side) {
        return side == Side.BAD ? "slechte" : "goede";
    }

    private static String en(Side side) {
        return side == Side.BAD ? "bad" : "good";
    }
}
