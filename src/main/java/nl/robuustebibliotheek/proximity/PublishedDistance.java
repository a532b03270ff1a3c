package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;

import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.DistanceMethod;

/**
 * An average distance that somebody published. What it means goes with it: the national series changed its definition.
 *
 * @param municipality code or name
 */
public record PublishedDistance(String municipality, BigDecimal kilometres, DistanceDefinition definition,
        DistanceMethod method, int year, String source) {

    boolean isOf(Area area) {
        String key = Municipalities.key(municipality);
        return key.equals(Municipalities.key(area.code())) || key.equals(Municipalities.key(area.name()));
    }
}
