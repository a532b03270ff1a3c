package nl.robuustebibliotheek.web;

import java.util.List;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;

/**
 * An answer that says why there is no answer (RFC 9457).
 *
 * @param errors each thing that is wrong, with its place
 */
public record ApiProblem(ProblemKind kind, int status, Text detail, List<Problem> errors) {

    public static ApiProblem of(ProblemKind kind) {
        return of(kind.status(), kind);
    }

    public static ApiProblem of(ProblemKind kind, Text detail, List<Problem> errors) {
        return new ApiProblem(kind, kind.status(), detail, errors);
    }

    /** For a status that the container or the framework chose. */
    public static ApiProblem of(int status) {
        return of(status, ProblemKind.of(status));
    }

    /** Nothing more is known than the kind, and that is what is wrong then. */
    private static ApiProblem of(int status, ProblemKind kind) {
        return new ApiProblem(kind, status, kind.detail(), List.of(new Problem("", kind.code(), kind.detail())));
    }

    /** For one thing that is wrong, which is also the detail. */
    public static ApiProblem of(ProblemKind kind, String pointer, String code, Text detail) {
        return of(kind, detail, List.of(new Problem(pointer, code, detail)));
    }

    public static ApiProblem of(Problems problems) {
        int count = problems.list().size();
        Text detail = count == 1
                ? new Text("Eén ding in de zelfscan klopt niet; het staat in errors.",
                        "One thing in the self-assessment is not right; it is in errors.")
                : new Text(count + " dingen in de zelfscan kloppen niet; ze staan in errors.",
                        count + " things in the self-assessment are not right; they are in errors.");
        return of(ProblemKind.BAD_REQUEST, detail, problems.list());
    }

    static ApiProblem ofGuide(Problems problems) {
        List<Problem> all = problems.list();
        Text detail = all.size() == 1 ? all.getFirst().detail()
                : new Text(all.size() + " dingen kloppen niet; ze staan in errors. Wat al bewaard was, is gebleven.",
                        all.size() + " things are not right; they are in errors. What was kept before is still there.");
        return of(ProblemKind.BAD_REQUEST, detail, all);
    }

    /** What kinds of problem there are, for counting. */
    List<String> codes() {
        return errors.isEmpty() ? List.of(kind.code()) : errors.stream().map(Problem::code).distinct().toList();
    }
}
