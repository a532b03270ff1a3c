package nl.robuustebibliotheek.storage;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

/** The advisers' work in the file in the data folder. */
class AdviserStorageTests extends AdviserStorageContract {

    @TempDir
    private Path own;

    @Override
    Database database() {
        return new DatabaseFile(own.resolve("data"));
    }
}
