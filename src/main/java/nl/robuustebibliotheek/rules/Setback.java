package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.List;

import nl.robuustebibliotheek.finding.RuleRef;

/** Something that may happen to a library, as changes to fields of its submission. */
public record Setback(RuleRef rule, List<Change> changes) {

    public Setback {
        changes = List.copyOf(changes);
    }

    /**
     * @param field pattern of the field
     * @param scales whether the field is multiplied by the number (otherwise the number is added)
     */
    public record Change(String field, boolean scales, BigDecimal number) {}
}
