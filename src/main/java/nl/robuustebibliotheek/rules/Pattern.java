package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One line of a rule's {@code when}.
 *
 * @param negated whether there must be no such fact
 * @param name the rule's own name for the fact, such as {@code $f}, or absent
 */
record Pattern(FactType type, boolean negated, @Nullable String name, List<Condition> conditions, Place place) {

    Pattern {
        conditions = List.copyOf(conditions);
    }

    /** The one indicator that a pattern on measurements or findings names, if it does. */
    Optional<String> indicator() {
        return word("indicator");
    }

    Optional<String> code() {
        return word("code");
    }

    /** Whether this condition is on the name of a building block. */
    boolean isBlock(Condition condition) {
        return type == FactType.BLOCK && condition.field().name().equals("name")
                || type == FactType.FINDING && condition.field().name().equals("block");
    }

    private Optional<String> word(String field) {
        return conditions.stream()
                .filter(condition -> condition.field().name().equals(field)
                        && condition.operator() == Condition.Operator.EQUAL
                        && condition.operand() instanceof Operand.Word)
                .map(condition -> ((Operand.Word) condition.operand()).text()).findFirst();
    }
}
