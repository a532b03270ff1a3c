package nl.robuustebibliotheek.category;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/**
 * Money that can be asked for. It is always temporary: what comes from a scheme never counts as structural income.
 *
 * @param purpose what it is for
 * @param becomesStructural what is known about a steady successor, which does not make this money structural
 * @param years in which it could be asked for
 * @param deadline the last day to ask; empty when it was not read
 * @param until the last day that it is paid; empty when it was not read
 * @param status on the day that the source was checked
 * @param notInCaribbean whether public bodies in the Caribbean do not have it
 */
public record Scheme(String id, Text name, Text purpose, AskedBy askedBy, Optional<Amounts> amounts,
        Optional<Text> becomesStructural, List<Integer> years, Optional<LocalDate> deadline,
        Optional<LocalDate> until, Status status, boolean notInCaribbean, String source) {

    public enum AskedBy {
        MUNICIPALITY, LIBRARY,
        /** It comes by itself. */
        NOBODY
    }

    public enum Status {
        OPEN, CLOSED, UNKNOWN
    }

    /**
     * @param most for each purpose
     * @param ownShare the least part of the costs that the asker pays
     * @param priceYear the year in whose prices the amounts are
     */
    public record Amounts(List<Amount> most, Optional<BigDecimal> ownShare, int priceYear) {

        public Amounts {
            most = List.copyOf(most);
        }
    }

    public record Amount(Text purpose, BigDecimal euro) {}

    public Scheme {
        years = List.copyOf(years);
    }

    /** Whether it can be asked for, or is paid, on this day, as far as is known. */
    public boolean isOpenOn(LocalDate day) {
        return status == Status.OPEN && deadline.or(() -> until).map(last -> !day.isAfter(last)).orElse(true);
    }
}
