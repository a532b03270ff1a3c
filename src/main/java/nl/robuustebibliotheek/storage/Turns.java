package nl.robuustebibliotheek.storage;

import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

import nl.robuustebibliotheek.assessment.StorageUnavailable;
import nl.robuustebibliotheek.assessment.StorageUnavailable.Reason;

/**
 * Who may write: as many at once as the database has room for, whatever they write; the others wait in order, and not for
 * ever. Reading needs no turn. A database that cannot do what it is asked is told apart from a wrong question.
 */
final class Turns {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Semaphore turns;
    private final Duration longestWait;
    private final BooleanSupplier there;

    Turns(Database database) {
        this(database.writers(), LONGEST_WAIT, database::isThere);
    }

    Turns(int writers) {
        this(writers, LONGEST_WAIT);
    }

    Turns(int writers, Duration longestWait) {
        this(writers, longestWait, () -> true);
    }

    private Turns(int writers, Duration longestWait, BooleanSupplier there) {
        this.there = there;
        this.turns = new Semaphore(writers, true);
        this.longestWait = longestWait;
    }

    /** @throws StorageUnavailable when no turn comes, or nothing can be kept */
    <T> T write(Supplier<T> change) {
        await();
        try {
            look();
            T done = read(change);
            look();
            return done;
        } finally {
            turns.release();
        }
    }

    /** Nothing is acknowledged that the next start would not find. */
    private void look() {
        if (!there.getAsBoolean()) {
            throw new StorageUnavailable(Reason.OUT_OF_REACH, new NoSuchFileException("the database"));
        }
    }

    /** @throws StorageUnavailable when nothing can be found now */
    static <T> T read(Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessException | TransactionException failed) {
            throw StorageFailures.of(failed);
        }
    }

    private void await() {
        try {
            if (!turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StorageUnavailable(Reason.BUSY, new TimeoutException("No turn to write came"));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailable(Reason.BUSY, stopped);
        }
    }
}
