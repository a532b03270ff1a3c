package nl.robuustebibliotheek.web;

import nl.robuustebibliotheek.submission.Text;

/** More bytes were sent than a question about places may have. */
final class PlacesTooLarge extends Refusal {

    private static final long serialVersionUID = 1;

    PlacesTooLarge(Text detail) {
        super(ApiProblem.of(ProblemKind.CONTENT_TOO_LARGE, "", "content-too-large", detail));
    }
}
