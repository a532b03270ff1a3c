package nl.robuustebibliotheek.rules;

import java.util.Optional;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/**
 * Something that is wrong with a rule, or worth a remark.
 *
 * @param line from 1
 * @param column from 1
 * @param rule the rule's name, or empty
 * @param mistake what kind of problem
 * @param suggestion what could stand there, or empty
 * @param example a library in which it shows, where there is one
 */
public record RuleProblem(String file, int line, int column, String rule, Mistake mistake, Text text, String suggestion,
        Optional<Example> example) {

    public RuleProblem(String file, int line, int column, String rule, Mistake mistake, Text text) {
        this(file, line, column, rule, mistake, text, "", Optional.empty());
    }

    /** A stable word. */
    public String code() {
        return mistake.code();
    }

    public Severity severity() {
        return mistake.severity();
    }

    /** As the terminal shows it, and editors understand. */
    public String line(Language language) {
        return "%s:%d:%d: %s %s %s".formatted(file, line, column, severity().word(), code(), text.in(language));
    }
}
