package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.robuustebibliotheek.finding.Norm;

/** Every number that rules compare an indicator with: between two of them all values are the same to the rules. */
final class Cuts {

    private final Map<String, NavigableSet<BigDecimal>> cuts = new TreeMap<>();
    private final Map<String, List<BigDecimal>> sorted = new HashMap<>();

    Cuts(Collection<Rule> rules, Collection<Norm> norms) {
        rules.forEach(this::note);
        norms.forEach(this::note);
        cuts.forEach((indicator, values) -> sorted.put(indicator, List.copyOf(values)));
    }

    NavigableSet<BigDecimal> of(String indicator) {
        return cuts.getOrDefault(indicator, new TreeSet<>());
    }

    /** Between or on which of these numbers a value lies. */
    char stretch(String indicator, BigDecimal value) {
        List<BigDecimal> own = sorted.getOrDefault(indicator, List.of());
        int place = Collections.binarySearch(own, value);
        return (char) (place >= 0 ? 2 * place + 1 : 2 * (-place - 1));
    }

    private void note(Rule rule) {
        for (Pattern pattern : rule.patterns()) {
            if (pattern.type() == FactType.MEASUREMENT && pattern.indicator().isPresent()) {
                for (Condition condition : pattern.conditions()) {
                    if (condition.operand() instanceof Operand.Number(BigDecimal value)) {
                        cut(pattern.indicator().get(), value);
                    }
                    if (condition.field().kind() == FactType.Kind.YES_NO) {
                        cut(pattern.indicator().get(), BigDecimal.ZERO);
                    }
                }
            }
        }
    }

    private void note(Norm norm) {
        for (BigDecimal number : new BigDecimal[]{norm.minimum(), norm.maximum(), norm.target()}) {
            if (number != null) {
                cut(norm.indicator(), number);
            }
        }
    }

    private void cut(String indicator, BigDecimal value) {
        cuts.computeIfAbsent(indicator, _ -> new TreeSet<>()).add(value);
    }
}
