package nl.robuustebibliotheek.calibration;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** All that {@code check} has to say, by file and line. */
public record CheckReport(List<CheckProblem> problems) {

    private static final Comparator<CheckProblem> IN_ORDER = Comparator.comparing(CheckProblem::file)
            .thenComparingInt(problem -> problem.line()).thenComparingInt(CheckProblem::column)
            .thenComparing(CheckProblem::code);

    public CheckReport {
        problems = problems.stream().sorted(IN_ORDER).distinct().toList();
    }

    /** The same, with the folders {@code rules} and {@code categories} called as whoever asked calls them. */
    public CheckReport in(Path rules, Path categories) {
        return new CheckReport(problems.stream().map(problem -> problem.in("rules", rules))
                .map(problem -> problem.in("categories", categories)).toList());
    }

    public long errors() {
        return problems.stream().filter(CheckProblem::isError).count();
    }

    public long remarks() {
        return problems.size() - errors();
    }

    public boolean isGood() {
        return errors() == 0;
    }
}
