package nl.robuustebibliotheek.calibration;

import java.util.EnumSet;
import java.util.Set;

import nl.robuustebibliotheek.assessment.RuleUse;
import nl.robuustebibliotheek.finding.RuleRef;

/**
 * What the cases show of a rule.
 *
 * @param wanted what some case has to show of it: that it speaks and that it is silent; of a norm that it is met and missed
 * @param seen what some case shows
 */
public record RuleCoverage(RuleRef rule, Set<RuleUse> wanted, Set<RuleUse> seen) {

    public boolean isCovered() {
        return seen.containsAll(wanted);
    }

    /** What no case shows yet. */
    public Set<RuleUse> unseen() {
        Set<RuleUse> unseen = EnumSet.copyOf(wanted);
        unseen.removeAll(seen);
        return unseen;
    }
}
