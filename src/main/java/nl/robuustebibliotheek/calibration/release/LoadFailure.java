package nl.robuustebibliotheek.calibration.release;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

import nl.robuustebibliotheek.category.InvalidCatalogue;
import nl.robuustebibliotheek.indicator.DataProblem;
import nl.robuustebibliotheek.rules.InvalidRules;
import nl.robuustebibliotheek.rules.RuleProblem;
import nl.robuustebibliotheek.submission.Text;

/**
 * Why the folders could not be taken over.
 *
 * @param problems each thing that is wrong
 */
public record LoadFailure(Instant at, List<Problem> problems) {

    public LoadFailure {
        problems = List.copyOf(problems);
    }

    /**
     * @param file from the project's root, or empty when it is not known
     * @param line from 1, or 0 when it is not known
     * @param column from 1, or 0 when it is not known
     */
    public record Problem(String file, int line, int column, String code, Text text) {}

    static LoadFailure of(Throwable cause, Instant at) {
        return new LoadFailure(at, switch (cause) {
            case InvalidRules rules -> rules.problems().stream().map(LoadFailure::problem).toList();
            case InvalidCatalogue catalogue -> catalogue.problems().stream().map(LoadFailure::problem).toList();
            case UncheckedIOException unreadable -> List.of(new Problem("", 0, 0, "unreadable", new Text(
                    "De mappen zijn niet te lezen: " + unreadable.getMessage(),
                    "The folders cannot be read: " + unreadable.getMessage())));
            default -> List.of(new Problem("", 0, 0, "not-compiled", new Text(
                    "De regels zijn niet te vertalen: " + cause, "The rules cannot be compiled: " + cause)));
        });
    }

    private static Problem problem(RuleProblem problem) {
        return new Problem(problem.file(), problem.line(), problem.column(), problem.code(), problem.text());
    }

    private static Problem problem(DataProblem problem) {
        return new Problem(problem.file(), problem.line(), problem.column(), problem.mistake().code(), problem.text());
    }
}
