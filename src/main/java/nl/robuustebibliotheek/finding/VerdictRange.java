package nl.robuustebibliotheek.finding;

/**
 * The verdict with every unknown at its bad end and with every unknown at its good end. Every way to answer the unknowns
 * gives a verdict between these two.
 */
public record VerdictRange(Verdict worst, Verdict best) {

    public VerdictRange {
        if (!best.atLeast(worst) || worst == Verdict.UNDETERMINED || best == Verdict.UNDETERMINED) {
            throw new IllegalArgumentException("A range from " + worst + " to " + best + " cannot be.");
        }
    }

    /** The verdict, when the unknowns cannot change it. */
    public Verdict value() {
        return worst == best ? worst : Verdict.UNDETERMINED;
    }

    /** Whether the other lies inside this one. */
    public boolean contains(VerdictRange other) {
        return other.worst.atLeast(worst) && best.atLeast(other.best);
    }
}
