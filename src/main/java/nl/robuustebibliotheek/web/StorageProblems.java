package nl.robuustebibliotheek.web;

import nl.robuustebibliotheek.assessment.StorageUnavailable.Reason;
import nl.robuustebibliotheek.submission.Text;

/** What a sender reads when nothing can be kept or found now. */
public final class StorageProblems {

    private StorageProblems() {}

    public static ApiProblem of(Reason reason) {
        return switch (reason) {
            case FULL ->
                problem(ProblemKind.INSUFFICIENT_STORAGE, "storage-full", ProblemKind.INSUFFICIENT_STORAGE.detail());
            case READ_ONLY -> problem(ProblemKind.UNAVAILABLE, "storage-read-only", new Text(
                    "De dienst kan nu niets bewaren; lezen kan wel. Misschien wordt er onderhoud gedaan. Met store=false krijgt u "
                            + "wel een uitkomst.",
                    "The service cannot keep anything now; reading is possible. Maybe there is maintenance. With store=false "
                            + "you do get a verdict."));
            case BUSY -> problem(ProblemKind.UNAVAILABLE, "storage-busy", new Text(
                    "Er wordt nu veel bewaard. Probeer het over enkele seconden nog eens.",
                    "Much is being kept now. Try again in a few seconds."));
            case OUT_OF_REACH -> problem(ProblemKind.UNAVAILABLE, "storage-out-of-reach", new Text(
                    "De dienst kan nu niet bij wat bewaard is. Er is niets verloren. Probeer het later nog eens; met store=false "
                            + "krijgt u wel een uitkomst.",
                    "The service cannot reach now what is kept. Nothing is lost. Try again later; with store=false you do get "
                            + "a verdict."));
        };
    }

    private static ApiProblem problem(ProblemKind kind, String code, Text detail) {
        return ApiProblem.of(kind, "", code, detail);
    }
}
