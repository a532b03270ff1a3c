package nl.robuustebibliotheek.web;

import org.springframework.http.HttpHeaders;

/** The body was sent compressed, or in another coding that is not undone here. */
final class CompressedBody extends Refusal {

    private static final long serialVersionUID = 1;

    CompressedBody() {
        super(ApiProblem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE));
    }

    @Override
    HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_ENCODING, "identity");
        return headers;
    }
}
