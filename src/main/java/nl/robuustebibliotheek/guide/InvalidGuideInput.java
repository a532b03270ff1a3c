package nl.robuustebibliotheek.guide;

import java.util.stream.Collectors;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;

/** Something that was handed in for a guide cannot be used; {@link #problems()} says why, all at once. Nothing was changed. */
public final class InvalidGuideInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    public InvalidGuideInput(Problems problems) {
        super(problems.stream().map(problem -> problem.pointer() + " " + problem.code())
                .collect(Collectors.joining(", ")));
        this.problems = problems;
    }

    public static InvalidGuideInput of(String pointer, String code, String nl, String en) {
        return new InvalidGuideInput(Problems.none().and(new Problem(pointer, code, new Text(nl, en))));
    }

    public Problems problems() {
        return problems;
    }
}
