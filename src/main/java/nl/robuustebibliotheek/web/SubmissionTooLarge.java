package nl.robuustebibliotheek.web;

/** More bytes were sent than a submission may have. */
public final class SubmissionTooLarge extends Refusal {

    private static final long serialVersionUID = 1;

    public SubmissionTooLarge() {
        super(ApiProblem.of(ProblemKind.CONTENT_TOO_LARGE));
    }
}
