package nl.robuustebibliotheek.rules;

import java.util.EnumSet;
import java.util.Set;

/**
 * A step of the judgement, in order. Each is compiled and run by itself, fed with the complete output of the steps before it
 * and never with its own, so that negation and counting are safe and order cannot matter.
 */
public enum Stage {
    FIT(EnumSet.of(FactType.LIBRARY), Side.FREE),
    NORMS(EnumSet.of(FactType.LIBRARY, FactType.MUNICIPALITY), Side.FREE),
    SETBACKS(EnumSet.of(FactType.LIBRARY), Side.FREE),
    FINDINGS(EnumSet.of(FactType.LIBRARY, FactType.MUNICIPALITY, FactType.MEASUREMENT, FactType.FINDING), Side.BAD),
    SOFTENING(EnumSet.of(FactType.LIBRARY, FactType.MUNICIPALITY, FactType.MEASUREMENT, FactType.FINDING), Side.GOOD),
    BLOCKS(EnumSet.of(FactType.LIBRARY, FactType.MUNICIPALITY, FactType.FINDING, FactType.BLOCK), Side.BAD),
    VERDICT(EnumSet.of(FactType.LIBRARY, FactType.MUNICIPALITY, FactType.FINDING, FactType.BLOCK, FactType.BLOCKS,
            FactType.SETBACK, FactType.MUNICIPALITIES, FactType.LEGAL), Side.BAD),
    POINTS(EnumSet.allOf(FactType.class), Side.FREE);

    private final Set<FactType> sees;
    private final Side side;

    Stage(Set<FactType> sees, Side side) {
        this.sees = sees;
        this.side = side;
    }

    boolean sees(FactType type) {
        return sees.contains(type);
    }

    /** On which side the conditions of this stage's rules must be; {@code strength} in FINDINGS is on the other one. */
    Side side() {
        return side;
    }
}
