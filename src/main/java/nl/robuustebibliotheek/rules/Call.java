package nl.robuustebibliotheek.rules;

import java.util.List;

/**
 * What a rule does: a verb with its qualifiers, such as {@code norms.atLeast("staff.fte-per-10000", 1.8).target(2.6)}.
 *
 * @param verb such as {@code norms.atLeast}
 * @param arguments of the verb
 * @param qualifiers the calls chained behind it
 */
record Call(String verb, List<Operand> arguments, List<Qualifier> qualifiers, Place place) {

    record Qualifier(String name, List<Operand> arguments) {}

    Call {
        arguments = List.copyOf(arguments);
        qualifiers = List.copyOf(qualifiers);
    }

    boolean has(String qualifier) {
        return qualifiers.stream().anyMatch(each -> each.name().equals(qualifier));
    }
}
