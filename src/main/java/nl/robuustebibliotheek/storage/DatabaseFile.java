package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The database file. It is set so that what is committed survives the end of the process and of the power: a log that is
 * written before the file, and a write to disk for every commit.
 */
final class DatabaseFile {

    static final String NAME = "robuust.db";
    private static final int MILLIS_TO_WAIT_FOR_A_LOCK = 10_000;
    /** Reading goes on beside the one that writes. */
    private static final int CONNECTIONS = 4;

    private final Path folder;

    DatabaseFile(Path folder) {
        this.folder = folder;
    }

    HikariDataSource open() {
        try {
            Files.createDirectories(folder);
        } catch (IOException impossible) {
            throw new DataFolderUnusable(folder, impossible);
        }
        if (!Files.isWritable(folder)) {
            throw new DataFolderUnusable(folder, null);
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("storage");
        pool.setDataSource(database());
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    private SQLiteDataSource database() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(JournalMode.WAL);
        settings.setSynchronous(SynchronousMode.FULL);
        settings.setBusyTimeout(MILLIS_TO_WAIT_FOR_A_LOCK);
        settings.enforceForeignKeys(true);
        settings.setTransactionMode(TransactionMode.IMMEDIATE);
        SQLiteDataSource database = new SQLiteDataSource(settings);
        database.setUrl("jdbc:sqlite:" + folder.resolve(NAME));
        return database;
    }
}
