package nl.robuustebibliotheek.calibration;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.assessment.Trace;
import nl.robuustebibliotheek.submission.Language;

/**
 * What came of a case.
 *
 * @param trace left out when the submission was refused
 */
public record CaseResult(Case of, List<Difference> differences, Optional<Trace> trace) {

    public CaseResult {
        differences = List.copyOf(differences);
    }

    public boolean isAsExpected() {
        return differences.isEmpty();
    }

    /** A line for each difference; it names the case, the rule and the difference. */
    public List<String> lines(Language language) {
        return differences.stream().map(difference -> of.file() + ": " + difference.text().in(language)).toList();
    }
}
