package nl.robuustebibliotheek.submission;

import java.util.Optional;

/**
 * The organisation that submits. It has an ISIL or a name, or both.
 *
 * @param isil the code in the national register of libraries, as {@code NL-0800000000}
 * @param combinedInstitution whether it is also a theatre, a museum, a school for the arts …
 */
public record Library(Optional<String> isil, Optional<String> name, boolean combinedInstitution) {

    public Library {
        if (isil.isEmpty() && name.isEmpty()) {
            throw new IllegalArgumentException("A library has an ISIL or a name");
        }
    }
}
