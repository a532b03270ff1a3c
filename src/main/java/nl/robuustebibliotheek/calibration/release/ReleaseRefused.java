package nl.robuustebibliotheek.calibration.release;

import nl.robuustebibliotheek.submission.Problems;

/** A release or an activation that cannot be, with everything that keeps it from being. */
public final class ReleaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problems problems;
    private final Reason reason;

    /** Whether something in the request is wrong, or it does not fit what there is. */
    public enum Reason {
        INVALID, CONFLICT, UNKNOWN
    }

    public ReleaseRefused(Reason reason, Problems problems) {
        super(problems.stream().map(problem -> problem.code()).toList().toString());
        this.reason = reason;
        this.problems = problems;
    }

    public Problems problems() {
        return problems;
    }

    public Reason reason() {
        return reason;
    }
}
