package nl.robuustebibliotheek.rules;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/**
 * Something that is wrong with a rule.
 *
 * @param line from 1
 * @param column from 1
 * @param rule the rule's name, or empty
 * @param code what kind of problem, a stable word
 */
public record RuleProblem(String file, int line, int column, String rule, String code, Text text) {

    /** As the terminal shows it, and editors understand. */
    public String line(Language language) {
        return "%s:%d:%d: error %s %s".formatted(file, line, column, code, text.in(language));
    }
}
