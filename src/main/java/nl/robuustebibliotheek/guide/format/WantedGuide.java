package nl.robuustebibliotheek.guide.format;

import java.util.Optional;
import java.util.function.Supplier;

import nl.robuustebibliotheek.guide.document.GuideDocument;

/**
 * A guide that somebody wants in a set, not written yet.
 *
 * @param library in whose folder it comes; none when all guides of the set are of one library
 * @param writing is asked once, when it is its turn, and may fail
 */
public record WantedGuide(Optional<String> library, GuideName name, Supplier<GuideDocument> writing) {

    String folder() {
        return library.map(each -> GuideName.plain(each) + "/").orElse("") + name.folder();
    }
}
