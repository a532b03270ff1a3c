package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.submission.Language;

/** A rule set that cannot be used; the message has a line for each problem, with file, line and column. */
public final class InvalidRules extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<RuleProblem> problems;

    public InvalidRules(List<RuleProblem> problems) {
        super(problems.stream().map(problem -> problem.line(Language.EN))
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<RuleProblem> problems() {
        return problems;
    }
}
