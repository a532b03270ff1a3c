package nl.robuustebibliotheek.web;

import org.springframework.http.HttpHeaders;

/** As many assessments wait as may wait. */
public final class TooBusy extends Refusal {

    private static final long serialVersionUID = 1;
    private static final String SECONDS = "5";

    public TooBusy() {
        super(ApiProblem.of(ProblemKind.UNAVAILABLE));
    }

    @Override
    HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, SECONDS);
        return headers;
    }
}
