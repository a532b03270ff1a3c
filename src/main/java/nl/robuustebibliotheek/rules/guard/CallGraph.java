package nl.robuustebibliotheek.rules.guard;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which methods of the rules' own classes call which; a circle could run without end. */
final class CallGraph {

    private final Map<String, Set<String>> calls = new LinkedHashMap<>();

    void add(String from, String to) {
        calls.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
    }

    /** A method that comes back to itself, if there is one. */
    Optional<String> circle() {
        Set<String> done = new HashSet<>();
        for (String method : calls.keySet()) {
            if (comesBack(method, new LinkedHashSet<>(), done)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private boolean comesBack(String method, Set<String> path, Set<String> done) {
        if (!path.add(method)) {
            return true;
        }
        if (done.add(method)) {
            for (String next : calls.getOrDefault(method, Set.of())) {
                if (comesBack(next, path, done)) {
                    return true;
                }
            }
        }
        path.remove(method);
        return false;
    }
}
