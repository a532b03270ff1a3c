package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.BuildingBlock;

/**
 * What the rules say of one subject in one world.
 *
 * @param softened the codes of norms taken one step lighter
 * @param softenedBy the rules that did so, in the order of their codes
 * @param knockedOut the codes of law norms that are not met
 * @param pushedBy the verdict rules that lowered the verdict or a block's, in the order of their codes
 */
public record Judgement(Verdict verdict, Map<BuildingBlock, Verdict> blocks, List<Raised> raised, Set<String> softened,
        List<RuleRef> softenedBy, Set<String> knockedOut, List<RuleRef> pushedBy) {

    public Judgement {
        blocks = Map.copyOf(blocks);
        raised = List.copyOf(raised);
        softened = Set.copyOf(softened);
        softenedBy = List.copyOf(softenedBy);
        knockedOut = Set.copyOf(knockedOut);
        pushedBy = List.copyOf(pushedBy);
    }
}
