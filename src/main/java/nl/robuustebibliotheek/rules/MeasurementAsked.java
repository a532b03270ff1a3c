package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Interval;

/**
 * A pattern on a measurement asks for its value, and in a way that some possible values fulfil and others do not. A
 * measurement is there or not as a question applies or not, so being there may mean nothing.
 */
final class MeasurementAsked implements RuleCheck.OfEach {

    @Override
    public void check(Rule rule, CategoryRules all, RuleProblems problems) {
        if (rule.stage() != Stage.FINDINGS && rule.stage() != Stage.SOFTENING) {
            return;
        }
        Set<String> withoutTwice = new HashSet<>();
        for (Pattern pattern : rule.patterns()) {
            if (pattern.type() == FactType.MEASUREMENT) {
                value(rule, pattern, all, problems);
                if (rule.mixed().isPresent() && pattern.negated()
                        && !withoutTwice.add(pattern.indicator().orElse(""))) {
                    problems.add(pattern.place(), rule.ref().name(), Mistake.NOT_TWICE,
                            "Een regel met @mixed zegt van een indicator hoogstens één keer not. Misschien kan het in twee regels.",
                            "A rule with @mixed says not of an indicator once at most. Maybe two rules will do.");
                }
            }
        }
    }

    private static void value(Rule rule, Pattern pattern, CategoryRules all, RuleProblems problems) {
        boolean asks = pattern.conditions().stream()
                .anyMatch(condition -> condition.field().kind() != FactType.Kind.WORD
                        && condition.operator() != Condition.Operator.ANY);
        if (!asks) {
            problems.add(pattern.place(), rule.ref().name(), Mistake.MEASUREMENT_WITHOUT_VALUE,
                    "Dit patroon zegt niet welke waarde het betreft. Misschien ontbreekt value < …, yes of no.",
                    "This pattern does not say which value it is about. Maybe value < …, yes or no is missing.");
        }
        pattern.indicator().flatMap(all.catalogue().indicators()::find).ifPresent(indicator -> pattern.conditions()
                .stream().filter(condition -> condition.operand() instanceof Operand.Number)
                .filter(condition -> saysNothing(condition, indicator.range()))
                .forEach(condition -> problems.add(condition.valuePlace(), rule.ref().name(), Mistake.OUTSIDE_RANGE,
                        "Elke mogelijke waarde van " + indicator.code()
                                + " voldoet hieraan, of geen enkele. Misschien bedoelt u een getal binnen "
                                + shown(indicator) + ".",
                        "Every possible value of " + indicator.code()
                                + " fulfils this, or none does. Maybe you mean a number within "
                                + shown(indicator) + ".")));
    }

    private static boolean saysNothing(Condition condition, Interval range) {
        BigDecimal number = ((Operand.Number) condition.operand()).value();
        int low = range.low().compareTo(number);
        int high = range.high().compareTo(number);
        return switch (condition.operator()) {
            case LESS, AT_LEAST -> low >= 0 || high < 0;
            case AT_MOST, MORE -> low > 0 || high <= 0;
            case EQUAL, DIFFERENT -> low > 0 || high < 0 || low == high;
            case ANY, IS, IS_NOT, IN -> false;
        };
    }

    static String shown(Indicator indicator) {
        return indicator.range().low().toPlainString() + "–" + indicator.range().high().toPlainString();
    }
}
