package nl.robuustebibliotheek.calibration.board;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** Something that a sounding board does not allow, or that is not there. */
public final class BoardRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient Problem problem;

    /** Why. */
    public enum Reason {
        UNKNOWN, WRONG_CODE, CLOSED, NOTHING_TO_TRY, INVALID
    }

    BoardRefused(Reason reason, String pointer, String code, String nl, String en) {
        super(code);
        this.reason = reason;
        this.problem = new Problem(pointer, code, new Text(nl, en));
    }

    public Reason reason() {
        return reason;
    }

    public Problem problem() {
        return problem;
    }
}
