package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The database file, held by one program at a time. It is set so that what is committed survives the end of the process and
 * of the power: a log that is written before the file, and a write to disk for every commit.
 */
final class DatabaseFile implements Database {

    static final String NAME = "robuust.db";

    private static final int MILLIS_TO_WAIT_FOR_A_LOCK = 10_000;
    private static final int MILLIS_TO_WAIT_FOR_A_CONNECTION = 5_000;
    /** Reading goes on beside the one that writes. */
    private static final int CONNECTIONS = 4;

    private final Path folder;
    /** Which file it is, whatever its name, as it was at the first look. */
    private final AtomicReference<@Nullable Object> identity = new AtomicReference<>();
    private @Nullable FolderLock lock;

    DatabaseFile(Path folder) {
        this.folder = folder;
    }

    @Override
    public HikariDataSource open() {
        lock = FolderLock.take(folder);
        Path file = folder.resolve(NAME);
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw StorageUnusable.notWritable(folder, null);
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("storage");
        pool.setDataSource(database());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(MILLIS_TO_WAIT_FOR_A_CONNECTION);
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

    /** A file that somebody took away is still written to, and gone at the next start. */
    @Override
    public boolean isThere() {
        try {
            Object now = Files.readAttributes(folder.resolve(NAME), BasicFileAttributes.class).fileKey();
            identity.compareAndSet(null, now);
            return Objects.equals(identity.get(), now);
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public int writers() {
        return 1;
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.release();
        }
    }
}
