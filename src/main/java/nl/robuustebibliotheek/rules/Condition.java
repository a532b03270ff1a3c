package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One condition on a field of a fact.
 *
 * @param binds the rule's own name for the field, such as {@code $b}, or absent
 * @param valuePlace where the value stands that the field is compared with
 */
record Condition(@Nullable String binds, FactType.Field field, Operator operator, Operand operand, Place place,
        Place valuePlace) {

    /** The texts that the field is compared with. */
    List<String> words() {
        return switch (operand) {
            case Operand.Word(String text) -> List.of(text);
            case Operand.Words(List<String> texts) -> texts;
            case Operand.Number _,Operand.Bound _,Operand.None _ -> List.of();
        };
    }

    /** Whether a fact fulfils this; a name of the rule's own stands for anything. */
    boolean holds(Object fact) {
        Object value = field.read().apply(fact);
        return switch (operator) {
            case ANY -> true;
            case IS -> value.equals(true);
            case IS_NOT -> value.equals(false);
            case IN -> words().contains(String.valueOf(value));
            case EQUAL, DIFFERENT, LESS, AT_MOST, MORE, AT_LEAST -> switch (operand) {
                case Operand.Word(String text) -> text.equals(value) == (operator == Operator.EQUAL);
                case Operand.Number(BigDecimal number) -> operator
                        .holds(new BigDecimal(String.valueOf(value)).compareTo(number));
                case Operand.Words _,Operand.Bound _,Operand.None _ -> true;
            };
        };
    }

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

        /** @param compared below, on or above zero as the field is less than, equal to or more than the number */
        boolean holds(int compared) {
            return switch (this) {
                case EQUAL -> compared == 0;
                case DIFFERENT -> compared != 0;
                case LESS -> compared < 0;
                case AT_MOST -> compared <= 0;
                case MORE -> compared > 0;
                case AT_LEAST -> compared >= 0;
                case ANY, IS, IS_NOT, IN -> true;
            };
        }

        boolean isUpward() {
            return this == MORE || this == AT_LEAST || this == IS;
        }

        boolean isDownward() {
            return this == LESS || this == AT_MOST || this == IS_NOT;
        }
    }
}
