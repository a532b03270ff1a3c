package nl.robuustebibliotheek.rules;

/**
 * What a rule asks of the circumstances.
 *
 * @param fact such as {@code Library}
 * @param sign such as {@code >=}; for yes/no fields {@code is} or {@code is not}
 * @param value empty for yes/no fields
 */
public record Asked(String fact, String field, String sign, String value) {

    static Asked of(Pattern pattern, Condition condition) {
        String sign = switch (condition.operator()) {
            case IS -> "is";
            case IS_NOT -> "is not";
            case ANY, EQUAL, DIFFERENT, LESS, AT_MOST, MORE, AT_LEAST, IN -> condition.operator().sign();
        };
        String value = switch (condition.operand()) {
            case Operand.Word(String text) -> text;
            case Operand.Words(var texts) -> String.join(", ", texts);
            case Operand.Number(var number) -> number.toPlainString();
            case Operand.Bound(String name) -> name;
            case Operand.None() -> "";
        };
        return new Asked(pattern.type().word(), condition.field().name(), sign, value);
    }
}
