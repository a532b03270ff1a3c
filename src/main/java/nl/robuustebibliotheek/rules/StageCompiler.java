package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.kie.api.KieBase;

/** Compiles the rules of stages, each into a base of its own; stages with the same rules share one. */
final class StageCompiler {

    private final Map<String, KieBase> bases = new ConcurrentHashMap<>();
    private final KeptClasses kept;

    StageCompiler(KeptClasses kept) {
        this.kept = kept;
    }

    KieBase compile(List<Rule> rules) {
        return bases.computeIfAbsent(StageText.of(rules), kept::base);
    }
}
