package nl.robuustebibliotheek.submission;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A municipality, or a Caribbean public body, in the service area.
 *
 * @param index its place in the submitted list, from 0
 * @param code as {@code GM0363}, or {@code BE01} for a Caribbean public body
 * @param distanceDefinition to which kind of location the average distance leads
 * @param distanceMethod how the distance was measured
 * @param agreementUntil the last day of the agreement with the library
 */
public record Municipality(
        int index,
        String code,
        String name,
        int inhabitants,
        Optional<DistanceDefinition> distanceDefinition,
        Optional<DistanceMethod> distanceMethod,
        Optional<LocalDate> agreementUntil) {

    public Municipality {
        if (inhabitants < 1) {
            throw new IllegalArgumentException("A municipality has inhabitants");
        }
    }

    public boolean caribbean() {
        return code.startsWith("BE");
    }

    /** Where an answer about this municipality stands. */
    public String pointerTo(String field) {
        return "/municipalities/" + index + "/" + field;
    }

    /** The same municipality with other words about how its distances were measured. */
    Municipality measured(DistanceDefinition definition, DistanceMethod method) {
        return new Municipality(index, code, name, inhabitants, Optional.of(definition), Optional.of(method),
                agreementUntil);
    }
}
