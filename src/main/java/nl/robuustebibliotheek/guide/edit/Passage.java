package nl.robuustebibliotheek.guide.edit;

import java.util.Optional;

import nl.robuustebibliotheek.submission.Language;

/**
 * A text of an adviser that can be used again in any guide.
 *
 * @param en in English, where there is one
 * @param share whether everybody may read and use it
 */
public record Passage(String nl, Optional<String> en, boolean share) {

    public Optional<String> text(Language language) {
        return language == Language.NL ? Optional.of(nl) : en;
    }
}
