package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The data folder is not there and cannot be made, or nothing can be written in it. */
final class DataFolderUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    DataFolderUnusable(Path folder, @Nullable IOException cause) {
        super("Nothing can be written in the data folder " + folder.toAbsolutePath() + ".", cause);
    }
}
