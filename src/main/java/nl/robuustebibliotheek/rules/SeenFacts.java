package nl.robuustebibliotheek.rules;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A rule looks only at what its stage can see. */
final class SeenFacts implements RuleCheck.OfEach {

    @Override
    public void check(Rule rule, CategoryRules all, RuleProblems problems) {
        for (Pattern pattern : rule.patterns()) {
            if (!rule.stage().sees(pattern.type())) {
                String seen = Arrays.stream(FactType.values()).filter(rule.stage()::sees).map(FactType::word)
                        .collect(Collectors.joining(", "));
                problems.add(pattern.place(), rule.ref().name(), Mistake.WRONG_STAGE,
                        "Een regel met " + rule.call().verb() + " kan " + pattern.type().word()
                                + " niet zien. Misschien kan het met: " + seen + ".",
                        "A rule with " + rule.call().verb() + " cannot see " + pattern.type().word()
                                + ". Maybe one of these will do: " + seen + ".");
            }
        }
    }
}
