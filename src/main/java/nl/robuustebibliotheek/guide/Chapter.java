package nl.robuustebibliotheek.guide;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import nl.robuustebibliotheek.guide.document.Part;

/** A section of the guide as it is written. */
interface Chapter {

    /** Lower-case words with hyphens. */
    String key();

    /** In which editions it may stand. */
    default Set<Edition> editions() {
        return EnumSet.allOf(Edition.class);
    }

    /** For whom it is written. */
    default Set<Audience> audiences() {
        return EnumSet.allOf(Audience.class);
    }

    /** What it says; nothing when there is nothing to say. */
    List<Part> parts(Telling telling);

    /** The key of the sentence that is its title. */
    default String title(Telling telling) {
        return key() + ".title";
    }

    /** What the one-page fact sheet shows of it, for who has two minutes; nothing when it is left to the guide. */
    default List<Part> factSheet(Telling telling) {
        return List.of();
    }

    /** What its slide says; nothing when it has no slide. */
    default List<String> points(Telling telling) {
        return List.of();
    }
}
