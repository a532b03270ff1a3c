package nl.robuustebibliotheek.rules;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kie.api.KieBase;

/**
 * Compiles the rules of stages, each into a base of its own, which goes when nobody uses it. Stages with the same rules, such
 * as the shared ones of two categories, share one base; so do those of a rule set and of the next one, as long as somebody
 * holds the base.
 */
final class StageCompiler {

    private final Map<String, Reference<KieBase>> known = new HashMap<>();
    private final KeptClasses kept;

    StageCompiler(KeptClasses kept) {
        this.kept = kept;
    }

    /** One stage at a time; whoever asks for one that is at work waits for it. */
    synchronized KieBase compile(List<Rule> rules) {
        String text = StageText.of(rules);
        Reference<KieBase> before = known.get(text);
        KieBase base = before == null ? null : before.get();
        if (base == null) {
            known.values().removeIf(each -> each.refersTo(null));
            base = kept.base(text);
            known.put(text, new WeakReference<>(base));
        }
        return base;
    }
}
