package nl.robuustebibliotheek.guide;

import java.util.List;
import java.util.Set;

import nl.robuustebibliotheek.guide.document.Part;

/** A list of sentences, the same in every preparation. */
record ListChapter(String key) implements Chapter {

    @Override
    public Set<Edition> editions() {
        return Set.of(Edition.PREPARATION);
    }

    @Override
    public List<Part> parts(Telling telling) {
        return List.of(telling.teller().list(key, false));
    }
}
