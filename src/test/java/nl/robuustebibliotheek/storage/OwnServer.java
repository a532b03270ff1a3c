package nl.robuustebibliotheek.storage;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assumptions.assumeThat;

/** A PostgreSQL server for the tests of one class, which are skipped where none is installed (the package {@code postgresql}). */
final class OwnServer implements BeforeAllCallback, AfterAllCallback {

    private @Nullable PostgresServer server;

    @Override
    public void beforeAll(ExtensionContext tests) throws IOException, InterruptedException {
        assumeThat(PostgresServer.isInstalled()).as("PostgreSQL is not installed here").isTrue();
        server = PostgresServer.start();
    }

    @Override
    public void afterAll(ExtensionContext tests) throws IOException, InterruptedException {
        if (server != null) {
            server.close();
        }
    }

    Database database() {
        return database(PostgresServer.PASSWORD);
    }

    Database database(String password) {
        return new DatabaseServer(running().url(), PostgresServer.USER, password);
    }

    /** A second database with what a backup of the first held. */
    Database restoredFromBackup() throws IOException, InterruptedException {
        return new DatabaseServer(running().restoredFromBackup(), PostgresServer.USER, PostgresServer.PASSWORD);
    }

    /** Ends it at once, and starts it again with what it kept after this. */
    void without(Runnable meanwhile) throws IOException, InterruptedException {
        running().end();
        try {
            meanwhile.run();
        } finally {
            running().begin();
        }
    }

    private PostgresServer running() {
        return requireNonNull(server);
    }
}
