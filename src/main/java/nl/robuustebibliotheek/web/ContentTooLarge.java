package nl.robuustebibliotheek.web;

import nl.robuustebibliotheek.submission.Text;

/** More bytes were sent than there may be, where it is no self-assessment. */
public final class ContentTooLarge extends Refusal {

    private static final long serialVersionUID = 1;

    public ContentTooLarge(Text detail) {
        super(ApiProblem.of(ProblemKind.CONTENT_TOO_LARGE, "", "content-too-large", detail));
    }
}
