package nl.robuustebibliotheek.plausibility;

import java.math.BigDecimal;
import java.util.List;

import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.submission.Text;

/**
 * One question of the catalogue about what was submitted.
 *
 * @param code such as {@code PLA-01}; never reused for another question
 * @param title what is looked at, in a few words
 * @param text what is said when in doubt; numbers stand in it as placeholders only
 * @param hints mistakes that are made more often, which are named when they would explain the value
 * @param source where the question comes from
 */
public record Check(String code, Question question, Text title, Text text, List<Hint> hints, String source) {

    public Check {
        hints = List.copyOf(hints);
    }

    /** A mistake that, undone, gives a usual value: the value times this number. */
    public record Hint(BigDecimal times, Text text) {}

    /** What is asked. */
    public sealed interface Question {

        /** In which unit the numbers in the text are. */
        Indicator shown();

        /** Whether a value lies between the bounds of the profile. */
        record Value(Indicator of) implements Question {
            @Override
            public Indicator shown() {
                return of;
            }
        }

        /** Whether a part is no more than its whole. */
        record Part(Indicator part, Indicator whole, Severity severity) implements Question {
            @Override
            public Indicator shown() {
                return part;
            }
        }

        /** Whether a value is, as a multiple of that of an earlier submission, between the bounds of the profile. */
        record Change(Indicator of) implements Question {
            @Override
            public Indicator shown() {
                return of;
            }
        }

        /** Whether each location is open on a number of days between the bounds of the profile. */
        record OpenDays(Indicator shown) implements Question {}
    }
}
