package nl.robuustebibliotheek.web;

import org.springframework.http.HttpHeaders;

/** A request that is not answered, with the reason as the sender reads it. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ApiProblem problem;

    public Refusal(ApiProblem problem) {
        super(problem.codes().toString());
        this.problem = problem;
    }

    public ApiProblem problem() {
        return problem;
    }

    /** Headers that belong to this refusal. */
    HttpHeaders headers() {
        return new HttpHeaders();
    }
}
