package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.rules.vocabulary.Circumstances;
import nl.robuustebibliotheek.submission.Text;

/** Norms on one indicator that can hold at once do not ask for what cannot be, nor the same with two numbers. */
final class NormsContradict implements RuleCheck {

    private final List<Circumstances> met;

    NormsContradict(List<Circumstances> met) {
        this.met = met;
    }

    @Override
    public void check(CategoryRules all, RuleProblems problems) {
        List<Rule> rules = all.of(Stage.NORMS).stream().filter(rule -> decides(rule, all)).toList();
        for (int second = 1; second < rules.size(); second++) {
            for (int first = 0; first < second; first++) {
                pair(rules.get(first), rules.get(second), all, problems);
            }
        }
    }

    private static boolean decides(Rule rule, CategoryRules all) {
        Norm norm = all.norms().get(rule.code());
        return norm != null && norm.decides();
    }

    private void pair(Rule first, Rule second, CategoryRules all, RuleProblems problems) {
        Norm one = Objects.requireNonNull(all.norms().get(first.code()));
        Norm other = Objects.requireNonNull(all.norms().get(second.code()));
        if (!one.indicator().equals(other.indicator()) || one.isLaw() != other.isLaw() && !impossible(one, other)) {
            return;
        }
        boolean impossible = impossible(one, other);
        boolean twoNumbers = one.type() == other.type() && !sameNumbers(one, other);
        Optional<Circumstances> both = impossible || twoNumbers
                ? met.stream().filter(point -> first.holdsIn(point) && second.holdsIn(point)).findFirst()
                : Optional.empty();
        both.ifPresent(point -> problems.add(second.call().placeOf(1), second.ref().name(), Mistake.NORMS_CONTRADICT,
                text(first, impossible), new Example(all.category(), point)));
    }

    private static Text text(Rule first, boolean impossible) {
        String where = first.code() + " (" + first.ref().file() + ":" + first.ref().line() + ")";
        return impossible
                ? new Text(
                        "Geen enkele waarde voldoet aan deze richtwaarde en aan " + where
                                + ", en ze gelden soms samen. Misschien hoort een van beide bij andere omstandigheden.",
                        "No value meets both this norm and " + where
                                + ", and they sometimes hold together. Maybe one of them belongs to other circumstances.")
                : new Text(
                        "Voor dezelfde indicator geeft " + where
                                + " een ander getal, en ze gelden soms samen. Misschien hoort een van beide bij andere omstandigheden.",
                        "For the same indicator " + where
                                + " gives another number, and they sometimes hold together. Maybe one of them belongs to other circumstances.");
    }

    /** A bound of the one, or what it aims at, lies beyond a bound of the other. */
    private static boolean impossible(Norm one, Norm other) {
        return beyond(one, other) || beyond(other, one);
    }

    private static boolean beyond(Norm one, Norm other) {
        return more(one.minimum(), other.maximum())
                || one.type() == Norm.Type.AT_LEAST && more(one.target(), other.maximum())
                || one.type() == Norm.Type.AT_MOST && more(other.minimum(), one.target());
    }

    private static boolean more(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private static boolean sameNumbers(Norm one, Norm other) {
        return same(one.minimum(), other.minimum()) && same(one.maximum(), other.maximum())
                && same(one.target(), other.target());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
