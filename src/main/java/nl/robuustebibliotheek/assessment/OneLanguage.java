package nl.robuustebibliotheek.assessment;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Language;

/** Makes JSON in one language out of JSON in which a text stands as {@code {"nl": …, "en": …}}. */
public final class OneLanguage {

    private static final String DUTCH = "nl";
    private static final String ENGLISH = "en";

    private OneLanguage() {}

    /** A tree in this language; the tree that is given stays as it is. */
    public static JsonNode of(JsonNode bilingual, Language language) {
        if (isText(bilingual)) {
            return bilingual.path(language == Language.NL ? DUTCH : ENGLISH);
        }
        if (bilingual.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            bilingual.forEachEntry((name, value) -> object.set(name, of(value, language)));
            return object;
        }
        if (bilingual.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            bilingual.forEach(entry -> array.add(of(entry, language)));
            return array;
        }
        return bilingual;
    }

    private static boolean isText(JsonNode node) {
        return node.isObject() && node.size() == 2 && node.path(DUTCH).isString() && node.path(ENGLISH).isString();
    }
}
