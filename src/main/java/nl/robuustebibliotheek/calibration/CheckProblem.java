package nl.robuustebibliotheek.calibration;

import java.nio.file.Path;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.indicator.DataProblem;
import nl.robuustebibliotheek.rules.RuleProblem;
import nl.robuustebibliotheek.rules.Severity;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/**
 * Something that {@code check} has to say of a rule or a data file.
 *
 * @param file from the project's root
 * @param line from 1
 * @param column from 1
 * @param rule the rule's name, or empty
 * @param code a stable word; {@code docs/messages} has a page for it
 * @param suggestion what could stand there, or empty
 * @param example a submission in which it shows, where there is one
 */
public record CheckProblem(String file, int line, int column, String rule, Severity severity, String code, Text text,
        String suggestion, Optional<JsonNode> example) {

    static CheckProblem of(DataProblem problem) {
        Text text = problem.where().isEmpty()
                ? problem.text()
                : new Text(problem.where() + ": " + problem.text().nl(), problem.where() + ": " + problem.text().en());
        return new CheckProblem(problem.file(), problem.line(), problem.column(), "", Severity.ERROR,
                problem.mistake().code(), text, problem.suggestion(), Optional.empty());
    }

    static CheckProblem of(RuleProblem problem) {
        return new CheckProblem(problem.file(), problem.line(), problem.column(), problem.rule(), problem.severity(),
                problem.code(), problem.text(), problem.suggestion(), problem.example().map(ExampleWriter::submission));
    }

    CheckProblem in(String folder, Path called) {
        if (!file.equals(folder) && !file.startsWith(folder + "/")) {
            return this;
        }
        String renamed = called.toString().replace('\\', '/') + file.substring(folder.length());
        return new CheckProblem(renamed, line, column, rule, severity, code, text, suggestion, example);
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Where the message is explained. */
    String page() {
        return "docs/messages/" + code + ".md";
    }

    /** As the terminal shows it, and editors understand. */
    public String line(Language language) {
        return "%s:%d:%d: %s %s %s".formatted(file, line, column, severity.word(), code, text.in(language));
    }
}
