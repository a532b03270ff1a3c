package nl.robuustebibliotheek.proximity;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The neighbourhoods about which figures are asked.
 *
 * @param code of the municipality; empty for the whole service area
 */
public record Area(String code, String name, List<Neighbourhood> neighbourhoods) {

    public Area {
        neighbourhoods = List.copyOf(neighbourhoods);
    }

    public long inhabitants() {
        return neighbourhoods.stream().mapToLong(Neighbourhood::inhabitants).sum();
    }

    /** Everyone, and each age band that some neighbourhood knows. */
    List<Group> groups() {
        SortedSet<AgeBand> bands = new TreeSet<>();
        neighbourhoods.forEach(each -> bands.addAll(each.people().keySet()));
        List<Group> groups = new java.util.ArrayList<>(List.of(Group.EVERYONE));
        bands.forEach(band -> groups.add(new Group.Aged(band)));
        return groups;
    }
}
