package nl.robuustebibliotheek.guide.passage;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What was recognised in a policy text: proposals, for a person to accept, change or drop.
 *
 * @param hits in the order of the text
 * @param notUnderstood sentences that sound like a goal but name no theme that we know, literally
 * @param pagesWithoutText pages on which nothing could be read, such as a picture
 */
public record Recognised(List<Hit> hits, List<Unread> notUnderstood, List<Integer> pagesWithoutText, int sentences) {

    public Recognised {
        hits = orNone(hits);
        notUnderstood = orNone(notUnderstood);
        pagesWithoutText = orNone(pagesWithoutText);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * A sentence that names a theme.
     *
     * @param quotation literally as it stands in the text
     * @param word the word of the list that was found, in some form
     * @param tone whether it can be read as support
     */
    public record Hit(String theme, String word, String quotation, Optional<Integer> page, Tone tone) {}

    /** How a sentence speaks of its theme. Only the first kind can become support, and only when a person says so. */
    public enum Tone {
        PLAIN, CONDITIONAL, DENIAL, AGAINST
    }

    public record Unread(String quotation, Optional<Integer> page) {}
}
