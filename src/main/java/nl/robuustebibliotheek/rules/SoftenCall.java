package nl.robuustebibliotheek.rules;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.submission.Text;

/** A softening names a norm that is no law, and looks at strengths only. */
final class SoftenCall implements RuleCheck.OfEach {

    @Override
    public void check(Rule rule, CategoryRules all, RuleProblems problems) {
        if (!rule.call().verb().equals("findings.soften")) {
            return;
        }
        Shape.values(rule, 1, problems);
        onlyStrengths(rule, problems);
        String code = rule.call().word(0);
        Norm norm = all.norms().get(code);
        if (norm == null && !all.unread().contains(code)) {
            problems.unknown(rule.call().placeOf(0), rule.ref().name(), Mistake.UNKNOWN_CODE,
                    new Text("Er is geen richtwaarde met code " + code + ".",
                            "There is no norm with code " + code + "."),
                    code, all.norms().keySet());
        } else if (norm != null && norm.isLaw()) {
            problems.add(rule.call().placeOf(0), rule.ref().name(), Mistake.LAW_SOFTENED,
                    "Een wettelijke norm kan niet worden verzacht. Misschien bedoelt u een richtwaarde.",
                    "A legal norm cannot be softened. Maybe you mean a guideline value.");
        }
    }

    private static void onlyStrengths(Rule rule, RuleProblems problems) {
        for (Pattern pattern : rule.patterns()) {
            boolean asksStrength = pattern.conditions().stream()
                    .anyMatch(condition -> condition.field().name().equals("strength")
                            && condition.operator() == Condition.Operator.IS);
            if (pattern.type() == FactType.FINDING && !asksStrength) {
                problems.add(pattern.place(), rule.ref().name(), Mistake.SOFTENING_SEES_STRENGTHS,
                        "Een verzachting ziet van de bevindingen alleen de sterke punten. Misschien ontbreekt strength.",
                        "A softening sees only the strengths among the findings. Maybe strength is missing.");
            }
        }
    }
}
