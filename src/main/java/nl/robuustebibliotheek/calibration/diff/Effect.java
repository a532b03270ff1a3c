package nl.robuustebibliotheek.calibration.diff;

import java.util.List;
import java.util.SequencedMap;

import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Text;

/**
 * What becomes of one population when another rule set judges.
 *
 * @param tried how many were judged under both
 * @param refused how many one of the two rule sets could not judge
 * @param hidden whether there are too few libraries to show anything of
 * @param matrix how many had the one verdict and get the other
 * @param through through which rules the verdict changed, and for how many
 * @param flipped those whose verdict changed, of populations that do not exist
 * @param passing by category and norm, how many pass before and after
 */
public record Effect(Population population, int tried, int refused, boolean hidden,
        SequencedMap<Verdict, SequencedMap<Verdict, Integer>> matrix, List<Through> through, List<Flip> flipped,
        List<Passing> passing) {

    /** How many changed verdict through a rule. */
    public record Through(String code, int count) {}

    /** One whose verdict changed. */
    public record Flip(String name, Verdict before, Verdict after, List<String> through) {}

    /** How many pass a norm in a category. */
    public record Passing(String category, String code, Text title, Share before, Share after) {

        /** A norm that all pass, or none, tells nobody anything. */
        public boolean tellsNothing() {
            return after.of() > 0 && (after.pass() == 0 || after.pass() == after.of());
        }

        public boolean changed() {
            return before.percent() != after.percent() || (before.of() == 0) != (after.of() == 0);
        }
    }

    /** How many verdicts changed. */
    public int flips() {
        return matrix.entrySet().stream().flatMapToInt(row -> row.getValue().entrySet().stream()
                .filter(cell -> cell.getKey() != row.getKey()).mapToInt(cell -> cell.getValue())).sum();
    }
}
