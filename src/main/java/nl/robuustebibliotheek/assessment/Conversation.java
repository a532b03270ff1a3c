package nl.robuustebibliotheek.assessment;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a talk with a municipality is about; the conversation rules hear it beside the findings.
 *
 * @param themes the themes of the goals that the municipality has set itself
 * @param portfolio the fields that whoever listens answers for
 * @param moment the decision that the talk looks ahead to
 */
public record Conversation(SortedSet<String> themes, SortedSet<String> portfolio, Optional<String> moment) {

    /** Nothing is known of the talk: only the findings speak. */
    public static final Conversation NONE = new Conversation(new TreeSet<>(), new TreeSet<>(), Optional.empty());

    public Conversation {
        themes = new TreeSet<>(themes);
        portfolio = new TreeSet<>(portfolio);
    }
}
