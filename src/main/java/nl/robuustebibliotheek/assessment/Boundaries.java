package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Interval;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Measurement.State;

/**
 * Puts one measurement of a library on the bounds of each norm that holds for it, and one step beside them, and judges again:
 * all the rest of the library stays as it is.
 */
final class Boundaries {

    private final Situation situation;
    private final Evaluator evaluator;

    Boundaries(Situation situation, Evaluator evaluator) {
        this.situation = situation;
        this.evaluator = evaluator;
    }

    List<BoundaryTry> all() {
        Map<String, Norm> norms = new LinkedHashMap<>();
        for (Situation.Measured subject : situation.subjects()) {
            evaluator.rules().norms(subject.circumstances()).stream().filter(Norm::decides)
                    .filter(norm -> subject.measurements().find(norm.indicator()) != null)
                    .forEach(norm -> norms.putIfAbsent(norm.code(), norm));
        }
        List<BoundaryTry> tries = new ArrayList<>();
        norms.values().forEach(norm -> Stream.of(norm.minimum(), norm.maximum()).filter(bound -> bound != null)
                .forEach(bound -> around(norm, bound, tries)));
        return tries;
    }

    private void around(Norm norm, BigDecimal bound, List<BoundaryTry> tries) {
        Indicator indicator = evaluator.measurer().indicators().get(norm.indicator());
        BigDecimal step = indicator.yesNo() ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(indicator.decimals());
        for (BigDecimal value : List.of(bound.subtract(step), bound, bound.add(step))) {
            if (indicator.range().contains(value)) {
                tries.add(judged(norm, bound, value));
            }
        }
    }

    private BoundaryTry judged(Norm norm, BigDecimal bound, BigDecimal value) {
        Situation tried = situation.map(measurement -> at(measurement, norm.indicator(), value));
        Outcome worst = evaluator.outcome(tried, World.WORST);
        boolean met = new RuleUses(evaluator.rules(), tried).judged(worst, worst).all().getOrDefault(norm.code(),
                java.util.Set.of()).contains(RuleUse.MET);
        return new BoundaryTry(norm, bound, value, met, worst.verdict());
    }

    private static Measurement at(Measurement measurement, String indicator, BigDecimal value) {
        return measurement.indicator().code().equals(indicator)
                ? new Measurement(measurement.indicator(), State.VALUE, Interval.exactly(value), false, false,
                        measurement.inputs(), List.of(), List.of(), "")
                : measurement;
    }
}
