package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.submission.Problem;

/** What was read, and what was wrong with the rest. What has a problem is not among the items: it is named, never used. */
record Found<T>(List<T> items, List<Problem> problems) {

    Found {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    static <T> Found<T> nothing(Problem why) {
        return new Found<>(List.of(), List.of(why));
    }

    /** Gathers items and problems. */
    static final class Collector<T> {

        private final List<T> items = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        void add(T item) {
            items.add(item);
        }

        void add(Problem problem) {
            problems.add(problem);
        }

        void addAll(List<Problem> others) {
            problems.addAll(others);
        }

        Found<T> all() {
            return new Found<>(items, problems);
        }
    }
}
