package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;

import nl.robuustebibliotheek.indicator.Part.Value;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Quality;

/**
 * The library's part of a number of a combined institution (with a theatre, a museum, an art school …).
 *
 * <p>Where the institution says which part does not belong to the library, that part is taken off. Where it does not, the
 * library's part lies between the default share and the whole, and the measurement says that this is an assumption.
 *
 * @param lowest the default share, from 0 to 1
 * @param source where the default share comes from
 */
public record CombinedShare(BigDecimal lowest, String source) {

    static final CombinedShare WHOLE = new CombinedShare(BigDecimal.ONE, "");

    Value libraryPart(String pointer, Answer.Amount amount, boolean combined) {
        boolean estimated = amount.quality() == Quality.ESTIMATED;
        Interval whole = new Interval(amount.low(), amount.high());
        if (amount.notAttributable().isPresent()) {
            return new Value(whole.minus(Interval.exactly(amount.notAttributable().get())), estimated, false);
        }
        boolean assumed = combined && isSplit(pointer) && lowest.compareTo(BigDecimal.ONE) < 0;
        return new Value(assumed ? whole.hull(whole.times(lowest)) : whole, estimated, assumed);
    }

    /** Figures of a place or a municipality are the library's own; those of the organisation may be shared. */
    private static boolean isSplit(String pointer) {
        return pointer.startsWith("/staff/") || pointer.startsWith("/finance/") || pointer.startsWith("/activities/");
    }
}
