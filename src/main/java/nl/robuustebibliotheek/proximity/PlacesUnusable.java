package nl.robuustebibliotheek.proximity;

import org.jspecify.annotations.Nullable;

/** The file with places is set, but cannot be used. */
public final class PlacesUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlacesUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
