package nl.robuustebibliotheek.web;

/** More bytes were sent than a submission may have. */
final class SubmissionTooLarge extends Refusal {

    private static final long serialVersionUID = 1;

    SubmissionTooLarge() {
        super(ApiProblem.of(ProblemKind.CONTENT_TOO_LARGE));
    }
}
