package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.Norm.Status;
import nl.robuustebibliotheek.finding.Norm.Type;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.submission.Text;

/** The numbers of a norm are possible, on the right side of each other, and a minimum never stands without its target. */
final class NormNumbers {

    private final Rule rule;
    private final Norm norm;
    private final Indicator indicator;
    private final RuleProblems problems;

    NormNumbers(Rule rule, Norm norm, Indicator indicator, RuleProblems problems) {
        this.rule = rule;
        this.norm = norm;
        this.indicator = indicator;
        this.problems = problems;
    }

    void check() {
        for (int index = 1; index < rule.call().values().size(); index++) {
            inRange(rule.call().values().get(index));
        }
        targets().forEach(this::inRange);
        boolean bound = norm.type() == Type.AT_LEAST || norm.type() == Type.AT_MOST;
        if (bound && !norm.isLaw() && norm.status() != Status.LAPSED && norm.target() == null) {
            problem(rule.call().place(), Mistake.NO_TARGET,
                    "Een ondergrens of bovengrens staat nooit zonder streefwaarde. Misschien ontbreekt .target( … ).",
                    "A minimum or maximum never stands without its target. Maybe .target( … ) is missing.");
        }
        if (targetOnWrongSide()) {
            String bounds = norm.minimum() == null ? "" + norm.maximum() : "" + norm.minimum();
            problem(targets().getFirst().place(), Mistake.TARGET_SIDE,
                    "De streefwaarde " + norm.target() + " ligt aan de verkeerde kant van de grens " + bounds
                            + ". Misschien zijn de twee verwisseld.",
                    "The target " + norm.target() + " lies on the wrong side of the bound " + bounds
                            + ". Maybe the two are exchanged.");
        }
        if (norm.type() == Type.BETWEEN && compare(norm.minimum(), norm.maximum()) > 0) {
            problem(rule.call().placeOf(1), Mistake.ARGUMENTS,
                    "De ondergrens is hoger dan de bovengrens. Misschien zijn de twee verwisseld.",
                    "The minimum is higher than the maximum. Maybe the two are exchanged.");
        }
        if (norm.type() == Type.PRESENT && !indicator.yesNo()) {
            problem(rule.call().placeOf(0), Mistake.ARGUMENTS,
                    "norms.present vraagt een ja/nee-indicator. Misschien bedoelt u norms.atLeast.",
                    "norms.present asks a yes/no indicator. Maybe you mean norms.atLeast.");
        }
    }

    private List<Call.Value> targets() {
        return rule.call().qualifiers().stream().filter(qualifier -> qualifier.name().equals("target"))
                .flatMap(qualifier -> qualifier.values().stream()).toList();
    }

    private void inRange(Call.Value value) {
        if (value.operand() instanceof Operand.Number(BigDecimal number) && !indicator.range().contains(number)) {
            String possible = indicator.range().low().toPlainString() + "–" + indicator.range().high().toPlainString();
            problems.add(value.place(), rule.ref().name(), Mistake.OUTSIDE_RANGE, new Text(
                    number + " ligt buiten wat mogelijk is voor " + indicator.code()
                            + ". Misschien bedoelt u een getal binnen "
                            + possible + ", in " + indicator.unit().nl() + ".",
                    number + " lies outside what is possible for " + indicator.code()
                            + ". Maybe you mean a number within "
                            + possible + ", in " + indicator.unit().en() + "."),
                    "");
        }
    }

    private boolean targetOnWrongSide() {
        BigDecimal target = norm.target();
        return target != null && (norm.minimum() != null && target.compareTo(norm.minimum()) < 0
                || norm.maximum() != null && target.compareTo(norm.maximum()) > 0);
    }

    private static int compare(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? 0 : one.compareTo(other);
    }

    private void problem(Place place, Mistake mistake, String nl, String en) {
        problems.add(place, rule.ref().name(), mistake, nl, en);
    }
}
