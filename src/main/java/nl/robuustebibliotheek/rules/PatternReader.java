package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

import nl.robuustebibliotheek.submission.Text;

/** Reads one pattern of a rule's {@code when}: a known fact and conditions on its fields. */
final class PatternReader {

    private final RuleProblems problems;
    private final RuleSource source;
    private final String rule;
    private final ConditionReader conditions;

    PatternReader(RuleProblems problems, RuleSource source, String rule) {
        this.problems = problems;
        this.source = source;
        this.rule = rule;
        this.conditions = new ConditionReader(problems, rule);
    }

    Optional<Pattern> read(PatternDescr tree, boolean negated) {
        if (tree.getObjectType() == null || tree.getSource() != null || !tree.getBehaviors().isEmpty()
                || !tree.getAnnotations().isEmpty()) {
            problems.add(place(tree), rule, Mistake.WHEN,
                    "'from', 'over' en aantekeningen bij een patroon zijn niet toegestaan. Misschien kunnen ze weg.",
                    "'from', 'over' and annotations on a pattern are not allowed. Maybe they can go.");
            return Optional.empty();
        }
        Optional<FactType> type = FactType.of(tree.getObjectType());
        if (type.isEmpty()) {
            problems.unknown(place(tree), rule, Mistake.UNKNOWN_FACT,
                    new Text("Het feit " + tree.getObjectType() + " bestaat niet.",
                            "There is no fact " + tree.getObjectType() + "."),
                    tree.getObjectType(), Arrays.stream(FactType.values()).map(FactType::word).toList());
            return Optional.empty();
        }
        List<Condition> read = new ArrayList<>();
        for (BaseDescr constraint : tree.getConstraint().getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                conditions.read(type.get(), expression.getExpression().strip(), place(expression), negated)
                        .ifPresent(read::add);
            } else {
                conditions.refused(place(tree), String.valueOf(constraint), "");
            }
        }
        return Optional.of(new Pattern(type.get(), negated, tree.getIdentifier(), read, place(tree)));
    }

    private Place place(BaseDescr part) {
        return RuleParser.inFile(source, part.getLine(), part.getColumn());
    }
}
