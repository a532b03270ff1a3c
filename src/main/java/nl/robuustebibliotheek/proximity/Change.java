package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.submission.OpeningInterval;

/** One thing that could be done with locations. */
public sealed interface Change {

    /** The name of the location that changes. */
    String location();

    /** A location goes. */
    record Close(String location) implements Change {}

    /** A location comes. */
    record Open(Site site) implements Change {
        @Override
        public String location() {
            return site.name();
        }
    }

    /** A location goes to another place. */
    record Move(String location, Position to) implements Change {}

    /** A location is open at other times. */
    record Hours(String location, List<OpeningInterval> opening) implements Change {
        public Hours {
            opening = List.copyOf(opening);
        }
    }

    /** The locations after this change. All of the same name change together. */
    default List<Site> applyTo(List<Site> sites) {
        List<Site> after = new ArrayList<>();
        for (Site site : sites) {
            boolean meant = site.own() && site.name().equals(location());
            switch (this) {
                case Close _ -> {
                    if (!meant) {
                        after.add(site);
                    }
                }
                case Open _ -> after.add(site);
                case Move(String _, Position to) -> after.add(meant ? site.at(to) : site);
                case Hours(String _, List<OpeningInterval> opening) -> after.add(meant ? site.open(opening) : site);
            }
        }
        if (this instanceof Open(Site site)) {
            after.add(site);
        }
        return after;
    }
}
