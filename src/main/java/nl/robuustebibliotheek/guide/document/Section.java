package nl.robuustebibliotheek.guide.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.robuustebibliotheek.guide.Edition;

/**
 * A chapter of the guide.
 *
 * @param key lower-case words with hyphens; stable, unique in the document
 * @param editions in which it may stand
 * @param summary its slide; without one it has none
 */
public record Section(String key, String title, Set<Edition> editions, List<Part> parts, Optional<Summary> summary) {

    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    public Section {
        if (!key.matches(KEY)) {
            throw new IllegalArgumentException("The key of a section is lower-case words with hyphens, not \"%s\"."
                    .formatted(key));
        }
        editions = Set.copyOf(editions);
        parts = List.copyOf(parts);
    }

    /** All that any format shows of it, on the fact sheet too. */
    public Stream<Part> shown() {
        return Stream.concat(parts.stream(), summary.stream().flatMap(each -> each.factSheet().stream()));
    }
}
