package nl.robuustebibliotheek.submission;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a library says of the place of a location.
 *
 * @param postcode four digits and two letters, as submitted
 */
public record Whereabouts(Optional<String> street, Optional<String> houseNumber, Optional<String> postcode,
        Optional<Coordinates> coordinates) {

    /** A point as in GeoJSON: first how far east, then how far north. */
    public record Coordinates(BigDecimal east, BigDecimal north) {}
}
