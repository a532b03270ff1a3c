package nl.robuustebibliotheek.guide.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What library and municipality agreed to do, or why they did not.
 *
 * @param id stays the same from year to year
 * @param ownerLibrary who does it at the library, by function
 * @param ownerMunicipality who does it at the municipality, by function
 * @param means with what it is done
 * @param whyNot why nothing was agreed; an honest outcome like any other
 * @param since the year in which it was agreed first
 */
public record Agreement(String id, String action, Optional<String> ownerLibrary, Optional<String> ownerMunicipality,
        Optional<Measure> measure, Optional<String> means, Optional<LocalDate> due, State state,
        Optional<String> yielded, Optional<String> whyNot, Optional<Integer> since) {

    public enum State {
        AGREED, DONE, PARTLY_DONE, NOT_DONE, NOT_AGREED
    }

    /**
     * How both see whether it worked.
     *
     * @param baseline how it stands now
     * @param reached how it stood on the day of measuring
     */
    public record Measure(String name, String unit, Optional<BigDecimal> baseline, Optional<BigDecimal> target,
            Optional<LocalDate> measureOn, Optional<BigDecimal> reached) {}

    /** Whether it goes along into the next year. */
    boolean isOpen() {
        return state == State.AGREED || state == State.PARTLY_DONE || state == State.NOT_DONE;
    }

    /** Whether this year has something to tell of it. */
    public boolean isReported() {
        return state != State.AGREED;
    }

    Agreement carried(int year) {
        return new Agreement(id, action, ownerLibrary, ownerMunicipality, measure, means, due, State.AGREED, yielded,
                whyNot, Optional.of(since.orElse(year)));
    }
}
