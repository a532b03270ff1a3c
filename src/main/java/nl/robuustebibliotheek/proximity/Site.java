package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.indicator.OpeningHours;
import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.LocationType;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.StaffedBy;

/**
 * A location of a library with the point where it stands.
 *
 * @param place where it was submitted, as a JSON pointer or a row
 * @param own whether it belongs to the library itself (otherwise to a neighbour)
 * @param precision how the point is known
 * @param postcode four digits and two letters, without a space
 * @param opening left out when unknown
 */
public record Site(String name, String place, boolean own, LocationType type, Position position, Precision precision,
        Optional<String> postcode, Optional<List<OpeningInterval>> opening) {

    /** From so many staffed hours a week on a location is a full library: the definition of Statistics Netherlands, 2019. */
    static final BigDecimal HOURS_OF_A_FULL_LIBRARY = BigDecimal.valueOf(15);

    private static final OpeningHours STAFFED = new OpeningHours(true,
            Set.of(StaffedBy.PROFESSIONAL, StaffedBy.VOLUNTEER), Set.of(), Set.of(), 0, 24 * 60, Set.of());

    /** How well the point is known. */
    public enum Precision {
        /** From coordinates. */
        COORDINATES,
        /** The middle of the area of its postcode. */
        POSTCODE
    }

    public Site {
        opening = opening.map(List::copyOf);
    }

    /** Whether a distance of this kind may lead here. A full library of which the hours are not known counts as full. */
    boolean countsFor(DistanceDefinition definition) {
        return switch (definition) {
            case NEAREST_LOCATION -> true;
            case NEAREST_FULL -> isFull();
            case NEAREST_FULL_OR_SERVICE_POINT -> isFull() || switch (type) {
                case FULL, SERVICE_POINT -> true;
                case MINI_SERVICE_POINT, BUS, SELF_SERVICE, PICK_UP -> false;
            };
        };
    }

    boolean isFull() {
        return type == LocationType.FULL
                && opening.map(STAFFED::covered).filter(hours -> hours.compareTo(HOURS_OF_A_FULL_LIBRARY) < 0)
                        .isEmpty();
    }

    /** Whether nobody said the hours that make it full. */
    boolean isFullAtBest() {
        return type == LocationType.FULL && opening.isEmpty();
    }

    /** Whether its postcode says that it stands in this area. */
    boolean standsIn(Neighbourhood area) {
        return postcode.filter(code -> !area.code().isEmpty() && code.startsWith(area.code())).isPresent();
    }

    Site open(List<OpeningInterval> other) {
        return new Site(name, place, own, type, position, precision, postcode, Optional.of(other));
    }
}
