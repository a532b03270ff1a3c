package nl.robuustebibliotheek.rules;

import java.util.Optional;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Interval;

/** A norm that decides asks something: not every possible value meets it. */
final class NormCanBeMissed implements RuleCheck.OfEach {

    @Override
    public void check(Rule rule, CategoryRules all, RuleProblems problems) {
        Norm norm = all.norms().get(rule.code());
        Optional<Indicator> indicator = norm == null
                ? Optional.empty()
                : all.catalogue().indicators().find(norm.indicator());
        if (norm != null && norm.decides() && indicator.isPresent() && alwaysMet(norm, indicator.get().range())) {
            String possible = MeasurementAsked.shown(indicator.get());
            problems.add(rule.call().placeOf(1), rule.ref().name(), Mistake.ALWAYS_MET,
                    "Elke mogelijke waarde van " + norm.indicator()
                            + " haalt deze grens. Misschien bedoelt u een getal binnen "
                            + possible + ".",
                    "Every possible value of " + norm.indicator() + " meets this bound. Maybe you mean a number within "
                            + possible + ".");
        }
    }

    private static boolean alwaysMet(Norm norm, Interval range) {
        boolean neverTooLow = norm.minimum() == null || norm.minimum().compareTo(range.low()) <= 0;
        boolean neverTooHigh = norm.maximum() == null || norm.maximum().compareTo(range.high()) >= 0;
        return neverTooLow && neverTooHigh;
    }
}
