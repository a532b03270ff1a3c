package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.SequencedSet;

import nl.robuustebibliotheek.indicator.Lever;
import nl.robuustebibliotheek.indicator.OpeningHours;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Location;
import nl.robuustebibliotheek.submission.Submission;

/**
 * A lever at one place in a submission, ready to be turned by a number of steps.
 *
 * @param pointer JSON pointer of the field
 * @param from the value now: a number, 0 for no, or hours per week
 * @param most how many steps make sense at all
 * @param indicators codes of the indicators that it moves
 * @param window which hours count, where the lever is opening hours
 */
record Move(String pointer, Lever lever, BigDecimal from, int most, SequencedSet<String> indicators,
        Optional<OpeningHours> window, boolean yesNo) {

    BigDecimal to(int steps) {
        BigDecimal change = lever.step().multiply(BigDecimal.valueOf(steps));
        return lever.upward() ? from.add(change) : from.subtract(change);
    }

    /** The submission with this lever turned. */
    Submission turned(Submission submission, int steps) {
        if (lever.isOpeningHours()) {
            Location location = location(submission);
            int minutes = lever.step().multiply(BigDecimal.valueOf(60L * steps)).intValue();
            return submission.withOpening(location.index(),
                    MoreOpen.add(location.opening().orElseThrow(), minutes, window.orElseThrow()));
        }
        return submission.with(pointer, yesNo ? Answer.Choice.exact(true) : Answer.Amount.exact(to(steps)));
    }

    private Location location(Submission submission) {
        return submission.locations().orElseThrow().stream()
                .filter(each -> each.pointerTo("opening").equals(pointer)).findFirst().orElseThrow();
    }

    /** How large the change is beside what there is now; a change from nothing counts as whole steps. */
    BigDecimal relative(int steps) {
        BigDecimal change = lever.step().multiply(BigDecimal.valueOf(steps));
        return change.divide(from.abs().max(lever.step()), MathContext.DECIMAL32);
    }
}
