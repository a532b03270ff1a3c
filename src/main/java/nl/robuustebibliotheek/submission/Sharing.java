package nl.robuustebibliotheek.submission;

import java.util.Optional;

/** With whom a location is shared, and what is shared. */
public record Sharing(Kind kind, Optional<What> what) {

    public enum Kind {
        SCHOOL,
        COMMUNITY_CENTRE,
        CULTURE,
        TOWN_HALL,
        CARE,
        SPORT,
        OTHER
    }

    public enum What {
        BUILDING,
        ENTRANCE,
        SPACE,
        STAFF
    }
}
