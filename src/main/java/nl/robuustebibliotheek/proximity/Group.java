package nl.robuustebibliotheek.proximity;

import nl.robuustebibliotheek.submission.Text;

/** Whom a figure is about. */
public sealed interface Group {

    Group EVERYONE = new Everyone();

    record Everyone() implements Group {}

    record Aged(AgeBand band) implements Group {}

    /** A short name that does not change. */
    default String code() {
        return switch (this) {
            case Everyone _ -> "all";
            case Aged(AgeBand band) -> band.code();
        };
    }

    default Text title() {
        return switch (this) {
            case Everyone _ -> new Text("alle inwoners", "all inhabitants");
            case Aged(AgeBand band) -> band.title();
        };
    }
}
