package nl.robuustebibliotheek.assessment;

import java.util.EnumSet;
import java.util.Set;

import nl.robuustebibliotheek.assessment.Assessment.LegalBasis;
import nl.robuustebibliotheek.assessment.Assessment.Reservation;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.VerdictRange;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Quality;
import nl.robuustebibliotheek.submission.Submission;

/** Tells why a verdict is provisional: what carries it that is not certain. */
final class Provisional {

    private final Situation situation;
    private final VerdictRange range;
    private final Evaluator evaluator;

    private Provisional(Situation situation, VerdictRange range, Evaluator evaluator) {
        this.situation = situation;
        this.range = range;
        this.evaluator = evaluator;
    }

    /** The reasons, in the order in which they are named; none when the verdict stands by itself. */
    static Set<Reservation> of(LegalBasis legal, Situation situation, VerdictRange range, Evaluator evaluator) {
        Provisional provisional = new Provisional(situation, range, evaluator);
        Set<Reservation> reasons = EnumSet.noneOf(Reservation.class);
        if (provisional.estimatesCarry()) {
            reasons.add(Reservation.ESTIMATES);
        }
        if (situation.measurements().anyMatch(each -> each.assumed() && provisional.decides(each))) {
            reasons.add(Reservation.ASSUMPTIONS);
        }
        if (legal.status() == LegalBasis.Status.TO_CONFIRM) {
            reasons.add(Reservation.LAW_TO_CONFIRM);
        }
        return reasons;
    }

    /** Whether the verdict would be less certain without the estimates. */
    private boolean estimatesCarry() {
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

    private boolean decides(Measurement measurement) {
        return evaluator.rules().norms(situation.library()).stream().filter(Norm::decides)
                .anyMatch(norm -> norm.indicator().equals(measurement.indicator().code()));
    }

    private static boolean isEstimate(Answer answer) {
        return switch (answer) {
            case Answer.Amount amount -> amount.quality() == Quality.ESTIMATED;
            case Answer.Choice choice -> choice.quality() == Quality.ESTIMATED;
            case Answer.Unknown _,Answer.Missing _,Answer.NothingLeft _,Answer.NotApplicable _,Answer.ByPartner _ ->
                false;
        };
    }
}
