package nl.robuustebibliotheek.rules;

import java.util.List;

import nl.robuustebibliotheek.submission.Text;

/** A talking point names evidence that exists. */
final class PointCall implements RuleCheck.OfEach {

    static final String EVIDENCE = "evidence";

    @Override
    public void check(Rule rule, CategoryRules all, RuleProblems problems) {
        if (!rule.call().verb().equals("points.say")) {
            return;
        }
        if (!rule.call().values().isEmpty()) {
            problems.add(rule.call().placeOf(0), rule.ref().name(), Mistake.ARGUMENTS,
                    "points.say() vraagt niets tussen de haakjes. Misschien bedoelt u .evidence( \"bron\" ) erachter.",
                    "points.say() asks nothing between its brackets. Maybe you mean .evidence( \"source\" ) behind it.");
        }
        rule.call().qualifiers().forEach(qualifier -> qualifier(rule, qualifier, all, problems));
    }

    private static void qualifier(Rule rule, Call.Qualifier qualifier, CategoryRules all, RuleProblems problems) {
        if (!qualifier.name().equals(EVIDENCE)) {
            problems.unknown(qualifier.place(), rule.ref().name(), Mistake.UNKNOWN_VERB,
                    new Text("Achter points.say() past geen " + qualifier.name() + ".",
                            "Behind points.say() there is no " + qualifier.name() + "."),
                    qualifier.name(), List.of(EVIDENCE));
            return;
        }
        String id = qualifier.values().size() == 1
                && qualifier.values().getFirst().operand() instanceof Operand.Word(String text) ? text : "";
        if (all.catalogue().evidence(id).isEmpty()) {
            Place place = qualifier.values().isEmpty() ? qualifier.place() : qualifier.values().getFirst().place();
            problems.unknown(place, rule.ref().name(), Mistake.UNKNOWN_EVIDENCE,
                    new Text(
                            "Achter points.say() past alleen .evidence( \"bron\" ) met een bron uit categories/evidence.yaml, niet "
                                    + id + ".",
                            "Behind points.say() goes .evidence( \"source\" ) with a source from categories/evidence.yaml only, not "
                                    + id + "."),
                    id, all.catalogue().evidence().keySet());
        }
    }
}
