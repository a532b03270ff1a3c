package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Indicators;
import nl.robuustebibliotheek.indicator.Interval;

/**
 * Checks that the worst and the best world bound every case between, also the case that a question turns out not to apply: then
 * there is no measurement, and its norm is neither met nor missed.
 */
final class WorldChecks {

    private final Indicators indicators;
    private final Map<String, Norm> norms;
    private final RuleProblems problems;

    WorldChecks(Indicators indicators, Map<String, Norm> norms, RuleProblems problems) {
        this.indicators = indicators;
        this.norms = norms;
        this.problems = problems;
    }

    void check(Rule rule) {
        boolean judges = rule.stage() == Stage.FINDINGS || rule.stage() == Stage.SOFTENING;
        Set<String> withoutTwice = new HashSet<>();
        for (Pattern pattern : rule.patterns()) {
            if (judges && pattern.type() == FactType.MEASUREMENT) {
                measurement(rule, pattern);
                boolean again = rule.mixed().isPresent() && pattern.negated()
                        && !withoutTwice.add(pattern.indicator().orElse(""));
                if (again) {
                    problems.add(pattern.place(), rule.ref().name(), "not-twice",
                            "Een regel met @mixed zegt van een indicator hoogstens één keer not.",
                            "A rule with @mixed says not of an indicator once at most.");
                }
            }
            if ((rule.stage() == Stage.BLOCKS || rule.stage() == Stage.VERDICT)
                    && pattern.type() == FactType.FINDING) {
                finding(rule, pattern);
            }
            if (rule.call().verb().equals("findings.knockOut") && pattern.type() == FactType.FINDING
                    && !pattern.negated()) {
                law(rule, pattern);
            }
        }
        norm(rule);
    }

    /** Concerns and strengths come and go; a pattern that only says what a finding is not would match them for being there. */
    private void finding(Rule rule, Pattern pattern) {
        boolean says = pattern.conditions().stream()
                .anyMatch(condition -> condition.operator() == Condition.Operator.IS);
        boolean namesNorms = pattern.conditions().stream()
                .filter(condition -> condition.field().name().equals("code"))
                .anyMatch(condition -> are(condition.operand(), _ -> true));
        if (!says && !namesNorms) {
            problems.add(pattern.place(), rule.ref().name(), "finding-without-outcome",
                    "Dit patroon zegt alleen wat de bevinding niet is: zeg wat ze is, of noem de code van een richtwaarde.",
                    "This pattern only says what the finding is not: say what it is, or name the code of a norm.");
        }
    }

    /** A measurement is there or not as a question applies or not, so a pattern must ask for its value. */
    private void measurement(Rule rule, Pattern pattern) {
        boolean asks = pattern.conditions().stream()
                .anyMatch(condition -> condition.field().kind() != FactType.Kind.WORD
                        && condition.operator() != Condition.Operator.ANY);
        if (!asks) {
            problems.add(pattern.place(), rule.ref().name(), "measurement-without-value",
                    "Dit patroon zegt niet welke waarde het betreft: vergelijk value, of vraag yes of no.",
                    "This pattern does not say which value it is about: compare value, or ask yes or no.");
        }
        pattern.indicator().flatMap(indicators::find).ifPresent(indicator -> pattern.conditions().stream()
                .filter(condition -> condition.operand() instanceof Operand.Number)
                .filter(condition -> saysNothing(condition, indicator.range()))
                .forEach(condition -> problems.add(condition.place(), rule.ref().name(), "outside-range",
                        "Elke mogelijke waarde van " + indicator.code()
                                + " voldoet hieraan, of geen enkele (mogelijk is "
                                + shown(indicator) + ").",
                        "Every possible value of " + indicator.code() + " fulfils this, or none does (possible is "
                                + shown(indicator) + ").")));
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

    private void norm(Rule rule) {
        Norm norm = norms.get(rule.code());
        Optional<Indicator> indicator = norm == null ? Optional.empty() : indicators.find(norm.indicator());
        if (norm != null && norm.decides() && indicator.isPresent() && alwaysMet(norm, indicator.get().range())) {
            problems.add(rule.call().place(), rule.ref().name(), "always-met",
                    "Elke mogelijke waarde van " + norm.indicator() + " haalt deze grens (mogelijk is "
                            + shown(indicator.get()) + ").",
                    "Every possible value of " + norm.indicator() + " meets this bound (possible is "
                            + shown(indicator.get()) + ").");
        }
    }

    private static boolean alwaysMet(Norm norm, Interval range) {
        boolean neverTooLow = norm.minimum() == null || norm.minimum().compareTo(range.low()) <= 0;
        boolean neverTooHigh = norm.maximum() == null || norm.maximum().compareTo(range.high()) >= 0;
        return neverTooLow && neverTooHigh;
    }

    private static String shown(Indicator indicator) {
        return indicator.range().low().toPlainString() + "–" + indicator.range().high().toPlainString();
    }

    /** Only law knocks out: the pattern says so, or names norms that are law. */
    private void law(Rule rule, Pattern pattern) {
        boolean saysSo = pattern.conditions().stream().anyMatch(condition -> condition.field().name().equals("law")
                && condition.operator() == Condition.Operator.IS);
        boolean namesLaw = pattern.conditions().stream().filter(condition -> condition.field().name().equals("code"))
                .anyMatch(condition -> are(condition.operand(), Norm::isLaw));
        if (!saysSo && !namesLaw) {
            problems.add(pattern.place(), rule.ref().name(), "knock-out-not-law",
                    "findings.knockOut() kan alleen bij wet: voeg law toe, of noem de code van een wettelijke norm.",
                    "findings.knockOut() is for law only: add law, or name the code of a legal norm.");
        }
    }

    private boolean are(Operand operand, Predicate<Norm> asked) {
        Stream<String> codes = switch (operand) {
            case Operand.Word(String code) -> Stream.of(code);
            case Operand.Words(var all) -> all.stream();
            case Operand.Number _,Operand.Bound _,Operand.None _ -> Stream.of("");
        };
        return codes.map(norms::get).allMatch(norm -> norm != null && asked.test(norm));
    }
}
