package nl.robuustebibliotheek.storage;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The service cannot start, because there is no place where it can keep anything. */
final class StorageUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    /** @param action what whoever starts the service can do */
    StorageUnusable(String what, String action, @Nullable Throwable cause) {
        super(what, cause);
        this.action = action;
    }

    static StorageUnusable notWritable(Path place, @Nullable Throwable cause) {
        return new StorageUnusable("Nothing can be written in the data folder " + place.toAbsolutePath() + ".",
                "Let the user that runs the service write there, or let ROBUUST_DATA_DIR point to another folder.",
                cause);
    }

    static StorageUnusable inUse(Path folder) {
        return new StorageUnusable("The data folder " + folder.toAbsolutePath() + " is in use by another program.",
                "Maybe the service already runs: end that one first, or give this one its own folder with ROBUUST_DATA_DIR. "
                        + "Several copies at once need a PostgreSQL server.",
                null);
    }

    String action() {
        return action;
    }
}
