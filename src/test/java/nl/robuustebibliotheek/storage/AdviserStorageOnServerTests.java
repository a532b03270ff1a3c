package nl.robuustebibliotheek.storage;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The advisers' work on a PostgreSQL server; skipped where none is installed. */
class AdviserStorageOnServerTests extends AdviserStorageContract {

    @RegisterExtension
    static final OwnServer SERVER = new OwnServer();

    @Override
    Database database() {
        return SERVER.database();
    }
}
