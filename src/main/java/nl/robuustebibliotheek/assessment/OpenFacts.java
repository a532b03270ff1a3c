package nl.robuustebibliotheek.assessment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Quality;

/**
 * The facts that are not certain and that some rule looks at: what was not submitted, and what is an estimate or an
 * assumption; each with the indicators that hang on it.
 */
final class OpenFacts {

    private final Map<String, Set<String>> indicatorsByPointer = new LinkedHashMap<>();
    private final Map<String, Set<String>> pointersByIndicator = new LinkedHashMap<>();

    OpenFacts(Situation situation, RuleBook rules) {
        Set<String> judged = new LinkedHashSet<>(rules.measuredIndicators());
        situation.subjects().stream().flatMap(each -> rules.norms(each.circumstances()).stream())
                .filter(Norm::decides).map(Norm::indicator).forEach(judged::add);
        situation.measurements().filter(measurement -> judged.contains(measurement.indicator().code()))
                .forEach(measurement -> open(measurement, situation).forEach(pointer -> note(pointer, measurement)));
    }

    private void note(String pointer, Measurement measurement) {
        String code = measurement.indicator().code();
        indicatorsByPointer.computeIfAbsent(pointer, _ -> new LinkedHashSet<>()).add(code);
        pointersByIndicator.computeIfAbsent(code, _ -> new LinkedHashSet<>()).add(pointer);
    }

    private static Collection<String> open(Measurement measurement, Situation situation) {
        if (!measurement.isValue()) {
            return measurement.inputs();
        }
        if (measurement.value().isExact()) {
            return List.of();
        }
        if (!measurement.missing().isEmpty()) {
            return measurement.missing();
        }
        List<String> estimates = measurement.inputs().stream()
                .filter(pointer -> situation.submission().answer(pointer) instanceof Answer.Amount amount
                        && amount.quality() == Quality.ESTIMATED)
                .toList();
        return estimates.isEmpty() ? measurement.inputs() : estimates;
    }

    Set<String> pointers() {
        return indicatorsByPointer.keySet();
    }

    Set<String> indicators(String pointer) {
        return indicatorsByPointer.getOrDefault(pointer, Set.of());
    }

    /** The indicators that are fully known once these facts are. */
    Set<String> settledBy(Collection<String> pointers) {
        Set<String> settled = new LinkedHashSet<>();
        pointersByIndicator.forEach((indicator, open) -> {
            if (pointers.containsAll(open)) {
                settled.add(indicator);
            }
        });
        return settled;
    }
}
