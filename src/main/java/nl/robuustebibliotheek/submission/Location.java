package nl.robuustebibliotheek.submission;

import java.util.List;
import java.util.Optional;

/**
 * A place where people find the library.
 *
 * @param index its place in the submitted list, from 0
 * @param municipality the code of one of the submitted municipalities
 * @param opening when it is open in an ordinary week; left out when unknown, an empty list when never
 * @param sharedWith whom it is shared with; left out when unknown, an empty list when with nobody
 * @param where what was said of its place
 */
public record Location(
        int index,
        String name,
        String municipality,
        LocationType type,
        Optional<List<OpeningInterval>> opening,
        Optional<List<Sharing>> sharedWith,
        Whereabouts where) {

    public Location {
        opening = opening.map(List::copyOf);
        sharedWith = sharedWith.map(List::copyOf);
    }

    /** Whether it is known to be shared with others. */
    public boolean shared() {
        return sharedWith.filter(others -> !others.isEmpty()).isPresent();
    }

    /** Where an answer about this location stands. */
    public String pointerTo(String field) {
        return "/proximity/locations/" + index + "/" + field;
    }

    Location opened(List<OpeningInterval> other) {
        return new Location(index, name, municipality, type, Optional.of(other), sharedWith, where);
    }
}
