package nl.robuustebibliotheek.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Gathers problems, one for each place: the first thing that is wrong somewhere is what a library needs to know. */
final class FoundProblems {

    private final List<Problem> described = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    void add(Problem problem) {
        add(problem.pointer(), () -> problem);
    }

    /** Adds a problem that is only put into words if it will be shown. */
    void add(String pointer, Supplier<Problem> problem) {
        if (places.add(pointer) && described.size() < Problems.MOST_DESCRIBED) {
            described.add(problem.get());
        }
    }

    /** Whether there is a problem at exactly this place. */
    boolean at(String pointer) {
        return places.contains(pointer);
    }

    Problems all() {
        return Problems.of(described, places.size() - described.size());
    }
}
