package nl.robuustebibliotheek.proximity;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A small area in which people live, reckoned as if all of them live at one point.
 *
 * @param municipality its name or code, as written in the file
 * @param people how many there are in each age band that the file knows; may be empty
 * @param coarseness how far from the point somebody in the area can live, in millimetres; 0 when the area is not known
 */
public record Neighbourhood(String code, String name, String municipality, long inhabitants,
        SortedMap<AgeBand, Long> people, Position position, long coarseness) {

    public Neighbourhood {
        if (inhabitants < 0 || coarseness < 0) {
            throw new IllegalArgumentException("%s has %d inhabitants".formatted(code, inhabitants));
        }
        people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    }

    /** Without age bands, at a point. */
    static Neighbourhood of(String code, long inhabitants, Position position) {
        return new Neighbourhood(code, code, "", inhabitants, new TreeMap<>(Map.of()), position, 0);
    }

    /** How many people of a group live here. */
    long count(Group group) {
        return switch (group) {
            case Group.Everyone _ -> inhabitants;
            case Group.Aged(AgeBand band) -> people.getOrDefault(band, 0L);
        };
    }
}
