package nl.robuustebibliotheek.calibration;

import java.util.List;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.indicator.DataProblem;
import nl.robuustebibliotheek.submission.Language;

/** Cases that cannot be read; the message has a line for each problem. */
public final class InvalidCases extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<DataProblem> problems;

    InvalidCases(List<DataProblem> problems) {
        super(problems.stream().map(problem -> problem.line(Language.EN))
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<DataProblem> problems() {
        return problems;
    }
}
