package nl.robuustebibliotheek.calibration;

import java.util.List;

/** Cases that cannot be read; the message has a line for each problem. */
public final class InvalidCases extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> problems;

    InvalidCases(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
