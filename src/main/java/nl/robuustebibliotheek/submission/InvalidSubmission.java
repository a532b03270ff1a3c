package nl.robuustebibliotheek.submission;

import java.util.stream.Collectors;

/** A submission cannot be read; {@link #problems()} says why, all at once. */
public final class InvalidSubmission extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    public InvalidSubmission(Problems problems) {
        super(problems.stream()
                .map(problem -> "%s %s".formatted(problem.pointer(), problem.code()))
                .collect(Collectors.joining(", ")));
        this.problems = problems;
    }

    public Problems problems() {
        return problems;
    }
}
