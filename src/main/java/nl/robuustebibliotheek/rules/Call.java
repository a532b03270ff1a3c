package nl.robuustebibliotheek.rules;

import java.util.List;

/**
 * What a rule does: a verb with its qualifiers, such as {@code norms.atLeast("staff.fte-per-10000", 1.8).target(2.6)}.
 *
 * @param verb such as {@code norms.atLeast}
 * @param values between the verb's brackets
 * @param qualifiers the calls chained behind it
 */
record Call(String verb, List<Value> values, List<Qualifier> qualifiers, Place place) {

    /** A literal or a name, and where it stands. */
    record Value(Operand operand, Place place) {}

    record Qualifier(String name, List<Value> values, Place place) {

        List<Operand> arguments() {
            return values.stream().map(Value::operand).toList();
        }
    }

    Call {
        values = List.copyOf(values);
        qualifiers = List.copyOf(qualifiers);
    }

    List<Operand> arguments() {
        return values.stream().map(Value::operand).toList();
    }

    /** The word at this place between the brackets; empty when there is none. */
    String word(int index) {
        return index < values.size() && values.get(index).operand() instanceof Operand.Word(String text) ? text : "";
    }

    /** Where this value stands, or the call itself when there is no such value. */
    Place placeOf(int index) {
        return index < values.size() ? values.get(index).place() : place;
    }

    boolean has(String qualifier) {
        return qualifiers.stream().anyMatch(each -> each.name().equals(qualifier));
    }
}
