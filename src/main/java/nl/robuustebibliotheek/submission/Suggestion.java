package nl.robuustebibliotheek.submission;

import java.util.Optional;

/** Adds to a problem what the library may have meant. */
final class Suggestion {

    private Suggestion() {}

    static Problem add(Problem problem, Optional<String> meant) {
        return meant.map(
                word -> new Text("Misschien bedoelde u “%s”.".formatted(word), "Maybe you meant “%s”.".formatted(word)))
                .map(maybe -> new Problem(problem.pointer(), problem.code(), problem.detail().followedBy(maybe)))
                .orElse(problem);
    }
}
