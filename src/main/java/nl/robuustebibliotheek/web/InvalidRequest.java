package nl.robuustebibliotheek.web;

import nl.robuustebibliotheek.submission.Text;

/** Something around the submission is wrong: a parameter, a header, or how it was sent. */
public final class InvalidRequest extends Refusal {

    private static final long serialVersionUID = 1;

    public InvalidRequest(String code, Text detail) {
        super(ApiProblem.of(ProblemKind.BAD_REQUEST, "", code, detail));
    }
}
