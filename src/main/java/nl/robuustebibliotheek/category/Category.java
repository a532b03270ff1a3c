package nl.robuustebibliotheek.category;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/**
 * A kind of library with its own rules.
 *
 * @param id such as {@code small-town}; also the name of its folders
 * @param story why this is a healthy library
 * @param texts by rule code, the shared ones and the category's own
 */
public record Category(String id, Text title, Text story, List<Practice> practices, Map<String, RuleText> texts) {

    public Category {
        practices = List.copyOf(practices);
        texts = Map.copyOf(texts);
    }

    public Optional<RuleText> text(String code) {
        return Optional.ofNullable(texts.get(code));
    }
}
