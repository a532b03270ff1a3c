package nl.robuustebibliotheek.rules;

/**
 * A DRL file.
 *
 * @param path from the project's root, such as {@code rules/shared/law.drl}
 */
public record RuleFile(String path, String text) {}
