package nl.robuustebibliotheek.rules;

import java.util.Arrays;
import java.util.List;

import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.submission.Text;

/** A verdict rule names an existing block and a verdict that lowers. */
final class VerdictCall implements RuleCheck.OfEach {

    private static final List<String> VERDICTS = List.of(Verdict.VULNERABLE.name(), Verdict.NEEDS_STRENGTHENING.name());

    @Override
    public void check(Rule rule, CategoryRules all, RuleProblems problems) {
        if (rule.call().verb().equals("verdict.block")) {
            Shape.values(rule, 2, problems);
            block(rule, problems);
            verdict(rule, 1, problems);
        } else if (rule.call().verb().equals("verdict.atMost")) {
            Shape.values(rule, 1, problems);
            verdict(rule, 0, problems);
        }
    }

    private static void verdict(Rule rule, int index, RuleProblems problems) {
        if (!VERDICTS.contains(rule.call().word(index))) {
            problems.unknown(rule.call().placeOf(index), rule.ref().name(), Mistake.ARGUMENTS,
                    new Text(
                            "Een uitkomst die verlaagt is VULNERABLE of NEEDS_STRENGTHENING, niet "
                                    + rule.call().word(index) + ".",
                            "A verdict that lowers is VULNERABLE or NEEDS_STRENGTHENING, not " + rule.call().word(index)
                                    + "."),
                    rule.call().word(index), VERDICTS);
        }
    }

    private static void block(Rule rule, RuleProblems problems) {
        Place place = rule.call().placeOf(0);
        if (!rule.call().values().isEmpty()
                && rule.call().arguments().getFirst() instanceof Operand.Bound(String name)) {
            boolean names = rule.matching().stream().anyMatch(pattern -> pattern.conditions().stream()
                    .anyMatch(condition -> name.equals(condition.binds()) && pattern.isBlock(condition)));
            if (!names) {
                problems.add(place, rule.ref().name(), Mistake.ARGUMENTS,
                        name + " is hier geen bouwsteen. Misschien bedoelt u Block( " + name + " : name, … ).",
                        name + " is no building block here. Maybe you mean Block( " + name + " : name, … ).");
            }
        } else if (BuildingBlock.of(rule.call().word(0)).isEmpty()) {
            problems.unknown(place, rule.ref().name(), Mistake.ARGUMENTS,
                    new Text("De bouwsteen " + rule.call().word(0) + " bestaat niet.",
                            "There is no building block " + rule.call().word(0) + "."),
                    rule.call().word(0), Arrays.stream(BuildingBlock.values()).map(BuildingBlock::code).toList());
        }
    }
}
