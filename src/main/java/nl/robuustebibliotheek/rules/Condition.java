package nl.robuustebibliotheek.rules;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One condition on a field of a fact.
 *
 * @param binds the rule's own name for the field, such as {@code $b}, or absent
 */
record Condition(@Nullable String binds, FactType.Field field, Operator operator, Operand operand, Place place) {

    /** How a field is compared. */
    enum Operator {
        /** The field is only named, nothing is asked of it. */
        ANY(""),
        IS(""),
        IS_NOT("!"),
        EQUAL("=="),
        DIFFERENT("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        IN("in");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        static Optional<Operator> of(String sign) {
            return Arrays.stream(values()).filter(operator -> operator.sign.equals(sign) && !sign.isEmpty())
                    .findFirst();
        }

        boolean isUpward() {
            return this == MORE || this == AT_LEAST || this == IS;
        }

        boolean isDownward() {
            return this == LESS || this == AT_MOST || this == IS_NOT;
        }
    }
}
