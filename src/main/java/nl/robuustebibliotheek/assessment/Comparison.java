package nl.robuustebibliotheek.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.assessment.Assessment.Remark;
import nl.robuustebibliotheek.plausibility.Severity;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/**
 * What a submission is compared with: that of an earlier year, if the library points to it and it can be compared.
 *
 * @param earlier what it is compared with
 * @param remark why it is not compared although the library asked for it
 */
record Comparison(Optional<Submission> earlier, Optional<Remark> remark) {

    private static final int MOST_YEARS = 3;

    static Comparison of(Submission submission, Optional<Submission> earlier) {
        if (submission.earlierAssessment().isEmpty()) {
            return new Comparison(Optional.empty(), Optional.empty());
        }
        if (earlier.isEmpty()) {
            return not("PLA-91", new Text(
                    "De cijfers van het eerdere jaar zijn hier niet te lezen, dus er is niet mee vergeleken.",
                    "The figures of the earlier year cannot be read here, so nothing was compared with them."));
        }
        int years = submission.referenceYear() - earlier.get().referenceYear();
        if (years < 1 || years > MOST_YEARS) {
            return not("PLA-92", new Text(
                    "De eerdere beoordeling gaat over %d en deze zelfscan over %d, dus er is niet vergeleken. Misschien is het nummer van een andere beoordeling."
                            .formatted(earlier.get().referenceYear(), submission.referenceYear()),
                    "The earlier assessment is about %d and this self-assessment about %d, so nothing was compared. Maybe the id is of another assessment."
                            .formatted(earlier.get().referenceYear(), submission.referenceYear())));
        }
        if (!same(submission, earlier.get())) {
            return not("PLA-93", new Text(
                    "De eerdere beoordeling is van een andere bibliotheek, dus er is niet vergeleken. Misschien is het nummer van een andere beoordeling.",
                    "The earlier assessment is of another library, so nothing was compared. Maybe the id is of another assessment."));
        }
        return new Comparison(earlier, Optional.empty());
    }

    /** The same ISIL; where one of the two has none, at least one municipality in common. */
    private static boolean same(Submission one, Submission two) {
        Optional<String> isil = one.library().isil();
        if (isil.isPresent() && two.library().isil().isPresent()) {
            return isil.equals(two.library().isil());
        }
        Set<String> codes = one.municipalities().stream().map(Municipality::code).collect(Collectors.toSet());
        return two.municipalities().stream().anyMatch(municipality -> codes.contains(municipality.code()));
    }

    private static Comparison not(String code, Text why) {
        return new Comparison(Optional.empty(),
                Optional.of(new Remark("/earlierAssessment", Severity.REMARK.name(), code, why)));
    }
}
