package nl.robuustebibliotheek.calibration.release;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

import nl.robuustebibliotheek.category.InvalidCatalogue;
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
            case InvalidCatalogue catalogue ->
                String.valueOf(catalogue.getMessage()).lines().map(LoadFailure::problem).toList();
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

    /** A line of the catalogue's reader begins with the file. */
    private static Problem problem(String line) {
        int colon = line.indexOf(": ");
        boolean named = colon > 0 && line.substring(0, colon).endsWith(".yaml");
        String said = named ? line.substring(colon + 2) : line;
        return new Problem(named ? line.substring(0, colon) : "", 0, 0, "categories", new Text(said, said));
    }
}
