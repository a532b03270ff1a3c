package nl.robuustebibliotheek.category;

import java.util.List;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.indicator.DataProblem;
import nl.robuustebibliotheek.submission.Language;

/** The folder {@code categories} cannot be used as it is; the message has a line for each thing that is wrong. */
public final class InvalidCatalogue extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<DataProblem> problems;

    public InvalidCatalogue(List<DataProblem> problems) {
        super(problems.stream().map(problem -> problem.line(Language.EN))
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<DataProblem> problems() {
        return problems;
    }
}
