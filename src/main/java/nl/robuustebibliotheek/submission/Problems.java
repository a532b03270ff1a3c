package nl.robuustebibliotheek.submission;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Everything that is wrong with a submission, in the order found; after the first hundred only how many more there are. */
public final class Problems implements Iterable<Problem> {

    /** As many problems as are described one by one. */
    public static final int MOST_DESCRIBED = 100;

    private static final Problems NONE = new Problems(List.of(), 0);

    private final List<Problem> described;
    private final int more;

    private Problems(List<Problem> described, int more) {
        this.described = List.copyOf(described);
        this.more = more;
    }

    public static Problems none() {
        return NONE;
    }

    public static Problems of(List<Problem> problems) {
        return of(problems, 0);
    }

    /** These problems, and a number of others that nobody described. */
    static Problems of(List<Problem> problems, int others) {
        int described = Math.min(problems.size(), MOST_DESCRIBED);
        return new Problems(problems.subList(0, described), problems.size() - described + others);
    }

    public Problems and(Problem problem) {
        return and(of(List.of(problem)));
    }

    public Problems and(Problems others) {
        List<Problem> both = new ArrayList<>(described);
        both.addAll(others.described);
        return of(both, more + others.more);
    }

    public boolean isEmpty() {
        return described.isEmpty() && more == 0;
    }

    /** All described problems, and as the last one how many more there are. */
    public List<Problem> list() {
        if (more == 0) {
            return described;
        }
        Problem last = ProblemCode.MORE_PROBLEMS.at("", more);
        return Stream.concat(described.stream(), Stream.of(last)).toList();
    }

    public Stream<Problem> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<Problem> iterator() {
        return list().iterator();
    }

    public void throwIfPresent() {
        if (!isEmpty()) {
            throw new InvalidSubmission(this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problems that && list().equals(that.list());
    }

    @Override
    public int hashCode() {
        return list().hashCode();
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
