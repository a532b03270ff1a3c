package nl.robuustebibliotheek.finding;

/**
 * Where a rule stands.
 *
 * @param name the whole name, code and fragment
 * @param file from the project's root, such as {@code rules/small-town/staff.drl}
 * @param line of the rule's name, from 1
 */
public record RuleRef(String code, String name, String file, int line, String source) {}
