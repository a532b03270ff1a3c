package nl.robuustebibliotheek.rules.vocabulary;

/**
 * A finding in the world at hand.
 *
 * @param block the building block's code, or empty
 * @param shortfall below the minimum
 * @param belowTarget below the target or the minimum
 * @param met the minimum is met
 * @param onTarget the target is met
 * @param unknown not certain (only where answers are discussed, never where they are judged)
 * @param softened taken one step lighter
 */
public record FindingFact(String code, String indicator, String block, boolean law, boolean shortfall,
        boolean belowTarget, boolean met, boolean onTarget, boolean concern, boolean strength, boolean unknown,
        boolean softened) {}
