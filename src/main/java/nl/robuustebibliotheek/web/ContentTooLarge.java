package nl.robuustebibliotheek.web;

import nl.robuustebibliotheek.submission.Text;

/** More bytes were sent than there may be, where it is no self-assessment. */
final class ContentTooLarge extends Refusal {

    private static final long serialVersionUID = 1;

    ContentTooLarge(Text detail) {
        super(ApiProblem.of(ProblemKind.CONTENT_TOO_LARGE, "", "content-too-large", detail));
    }
}
