package nl.robuustebibliotheek.submission;

import java.util.Locale;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/** Reads a word in kebab-case as one of a few. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> E one(Class<E> words, JsonNode node) {
        return Enum.valueOf(words, node.stringValue().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static <E extends Enum<E>> Optional<E> optional(Class<E> words, JsonNode node) {
        return node.isString() ? Optional.of(one(words, node)) : Optional.empty();
    }
}
