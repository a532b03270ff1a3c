package nl.robuustebibliotheek.guide.document;

import java.util.Optional;

/**
 * A source as the list at the end shows it.
 *
 * @param id by which lines refer to it
 * @param kind such as "wet" or "gemiddelde", in the document's language
 * @param caveat what it does not show
 */
public record Reference(String id, String title, String publisher, Optional<Integer> year, Optional<String> url,
        String kind, Optional<String> caveat) {

    public Reference {
        title = Printed.of(title);
        publisher = Printed.of(publisher);
        caveat = caveat.map(Printed::of);
    }
}
