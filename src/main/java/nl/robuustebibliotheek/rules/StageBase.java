package nl.robuustebibliotheek.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

import nl.robuustebibliotheek.rules.vocabulary.Calls;
import nl.robuustebibliotheek.rules.vocabulary.MeasurementFact;

/** The compiled rules of one stage of one category. */
final class StageBase {

    private final StageCompiler compiler;
    private volatile @Nullable KieBase base;
    private final List<Rule> rules;
    private final Optional<Set<String>> indicators;

    StageBase(List<Rule> rules, StageCompiler compiler) {
        this.compiler = compiler;
        this.rules = List.copyOf(rules);
        this.indicators = indicators(rules);
    }

    /** The indicators that this stage's rules name, or nothing when a rule names none and so may see all. */
    private static Optional<Set<String>> indicators(List<Rule> rules) {
        List<Pattern> patterns = rules.stream().flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.type() == FactType.MEASUREMENT).toList();
        return patterns.stream().allMatch(pattern -> pattern.indicator().isPresent())
                ? Optional.of(patterns.stream().flatMap(pattern -> pattern.indicator().stream())
                        .collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }

    List<Rule> rules() {
        return rules;
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Compiles the rules, unless that is done. */
    void compile() {
        if (!isEmpty()) {
            compiled();
        }
    }

    /** Runs the rules on these facts; measurements that no rule names are left out. */
    void run(Collection<?> facts, Calls calls) {
        if (isEmpty()) {
            return;
        }
        KieSession session = compiled().newKieSession();
        try {
            session.setGlobal("calls", new Watch(calls, rules));
            for (Object fact : facts) {
                if (!(fact instanceof MeasurementFact measurement) || sees(measurement.indicator())) {
                    session.insert(fact);
                }
            }
            session.fireAllRules(Watch.MOST_FIRINGS);
        } finally {
            session.dispose();
        }
    }

    private KieBase compiled() {
        KieBase known = base;
        if (known == null) {
            known = compiler.compile(rules);
            base = known;
        }
        return known;
    }

    private boolean sees(String indicator) {
        return indicators.isEmpty() || indicators.get().contains(indicator);
    }
}
