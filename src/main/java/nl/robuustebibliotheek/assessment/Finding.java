package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Lever;
import nl.robuustebibliotheek.submission.Text;

/**
 * A sentence of the verdict, traceable to a number, a rule line and a source.
 *
 * @param difference the norm's nearest bound less the value, in the indicator's unit; positive is still to go
 * @param inputs JSON pointers to what was submitted
 * @param missing JSON pointers to what was not
 */
public record Finding(String code, FindingKind kind, Text title, @Nullable String indicator, @Nullable Range value,
        @Nullable Text unit, @Nullable NormShown norm, @Nullable BigDecimal difference, Text text, @Nullable Text why,
        List<Lever.TurnedBy> turnedBy, RuleShown rule, List<String> inputs, List<String> missing) {

    /** The value's bounds, in the indicator's unit. */
    public record Range(BigDecimal low, BigDecimal high) {}

    /** A norm as the answer shows it. */
    public record NormShown(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, @Nullable BigDecimal target,
            @Nullable BigDecimal reference, String source, Norm.Status status) {}

    /** Where the rule stands. */
    public record RuleShown(String name, String file, int line) {}
}
