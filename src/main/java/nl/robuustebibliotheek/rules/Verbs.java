package nl.robuustebibliotheek.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The verbs of the rules' language; a rule's verb decides its stage. */
public final class Verbs {

    private static final Map<String, Stage> STAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("fit.category", Stage.FIT),
            Map.entry("norms.atLeast", Stage.NORMS),
            Map.entry("norms.atMost", Stage.NORMS),
            Map.entry("norms.between", Stage.NORMS),
            Map.entry("norms.present", Stage.NORMS),
            Map.entry("norms.pending", Stage.NORMS),
            Map.entry("norms.reference", Stage.NORMS),
            Map.entry("setbacks.scale", Stage.SETBACKS),
            Map.entry("setbacks.add", Stage.SETBACKS),
            Map.entry("findings.concern", Stage.FINDINGS),
            Map.entry("findings.strength", Stage.FINDINGS),
            Map.entry("findings.knockOut", Stage.FINDINGS),
            Map.entry("findings.soften", Stage.SOFTENING),
            Map.entry("verdict.block", Stage.BLOCKS),
            Map.entry("verdict.atMost", Stage.VERDICT),
            Map.entry("points.say", Stage.POINTS)));

    private Verbs() {}

    static Optional<Stage> stage(String verb) {
        return Optional.ofNullable(STAGES.get(verb));
    }

    /** All verbs, by name. */
    public static Set<String> all() {
        return STAGES.keySet();
    }
}
