package nl.robuustebibliotheek.storage;

import com.zaxxer.hikari.HikariDataSource;

/** Where everything lies that is kept. */
sealed interface Database extends AutoCloseable permits DatabaseFile, DatabaseServer {

    /** @throws StorageUnusable when nothing can be kept there; then the service does not start */
    HikariDataSource open();

    /** How many can write at once; the others wait for their turn. */
    int writers();

    /** Whether what is written still lies where the next start looks for it. */
    boolean isThere();

    /** Lets go of what it holds, once what was opened is closed. */
    @Override
    void close();
}
