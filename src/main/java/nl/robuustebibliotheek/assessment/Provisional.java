package nl.robuustebibliotheek.assessment;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.VerdictRange;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Quality;
import nl.robuustebibliotheek.submission.Submission;

/** Tells whether estimates or assumptions carry a verdict: whether it would be less certain without them. */
final class Provisional {

    private Provisional() {}

    static boolean carried(Situation situation, VerdictRange range, Evaluator evaluator) {
        if (situation.measurements()
                .anyMatch(measurement -> measurement.assumed() && decides(measurement, situation, evaluator))) {
            return true;
        }
        Submission without = situation.submission();
        for (String pointer : situation.submission().answered()) {
            if (isEstimate(situation.submission().answer(pointer))) {
                without = without.with(pointer, new Answer.Unknown(false));
            }
        }
        if (without.equals(situation.submission())) {
            return false;
        }
        Situation forgotten = Situation.of(without, evaluator.measurer());
        return !range.equals(new VerdictRange(evaluator.outcome(forgotten, World.WORST).verdict(),
                evaluator.outcome(forgotten, World.BEST).verdict()));
    }

    private static boolean decides(Measurement measurement, Situation situation, Evaluator evaluator) {
        return evaluator.rules().norms(situation.library()).stream().filter(Norm::decides)
                .anyMatch(norm -> norm.indicator().equals(measurement.indicator().code()));
    }

    private static boolean isEstimate(Answer answer) {
        return switch (answer) {
            case Answer.Amount amount -> amount.quality() == Quality.ESTIMATED;
            case Answer.Choice choice -> choice.quality() == Quality.ESTIMATED;
            case Answer.Unknown _,Answer.Missing _,Answer.NotApplicable _,Answer.ByPartner _ -> false;
        };
    }
}
