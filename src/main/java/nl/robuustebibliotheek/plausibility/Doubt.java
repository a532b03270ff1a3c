package nl.robuustebibliotheek.plausibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import nl.robuustebibliotheek.submission.Text;

/**
 * Something in a submission that may not be right.
 *
 * @param pointer the field to look at first
 * @param numbers by the placeholders of the check's text, in the unit of the check
 * @param hints the mistakes that would explain it, the likeliest first
 */
public record Doubt(Check check, Severity severity, String pointer, Map<String, BigDecimal> numbers,
        List<Text> hints) {

    public Doubt {
        numbers = Map.copyOf(numbers);
        hints = List.copyOf(hints);
    }
}
