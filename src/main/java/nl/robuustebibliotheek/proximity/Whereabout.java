package nl.robuustebibliotheek.proximity;

import java.util.Optional;

import nl.robuustebibliotheek.submission.Problem;

/** Looks whether a point lies where it is said to lie. */
final class Whereabout {

    /** Further from every neighbourhood than any location can be. */
    private static final long TOO_FAR = 25_000_000;

    private final Places places;

    Whereabout(Places places) {
        this.places = places;
    }

    /** A problem when the point lies far from the municipality; nothing when it is near, or the municipality is not in the file. */
    Optional<Problem> farFrom(String place, String code, String name, Position position) {
        return places.area(code, name).flatMap(area -> area.neighbourhoods().stream()
                .mapToLong(each -> Math.max(0, each.position().millimetresTo(position) - each.coarseness())).min()
                .stream().filter(nearest -> nearest > TOO_FAR).boxed().findFirst())
                .map(nearest -> PlaceProblem.FAR_FROM_MUNICIPALITY.at(place, nearest / 1_000_000, name));
    }
}
