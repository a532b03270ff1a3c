package nl.robuustebibliotheek.submission;

import java.util.Optional;

/**
 * A kind of organisation that the library works with. How many there are is an answer, at {@code /activities/partners/0/count}.
 *
 * @param index its place in the submitted list, from 0
 */
public record Partner(int index, Kind kind, Optional<Intensity> intensity) {

    public enum Kind {
        GOVERNMENT,
        EDUCATION,
        CHILDCARE,
        CARE,
        WELFARE,
        CULTURE,
        BASIC_SKILLS,
        EMPLOYMENT,
        COMMERCIAL,
        OTHER
    }

    public enum Intensity {
        INCIDENTAL,
        REGULAR,
        STRUCTURAL
    }
}
