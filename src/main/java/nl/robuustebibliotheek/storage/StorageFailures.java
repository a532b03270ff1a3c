package nl.robuustebibliotheek.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import nl.robuustebibliotheek.assessment.StorageUnavailable;
import nl.robuustebibliotheek.assessment.StorageUnavailable.Reason;

/** Tells the states in which a database can be from faults in what it was asked. */
final class StorageFailures {

    /** SQLite's codes have a kind in their lowest byte, and a closer one above it. */
    private static final int KIND = 0xFF;

    private StorageFailures() {}

    /** What to throw: that storage is unavailable, or else the failure as it was. */
    static RuntimeException of(RuntimeException failure) {
        return reason(failure).or(() -> reason(beforeRollback(failure)))
                .<RuntimeException>map(reason -> new StorageUnavailable(reason, failure)).orElse(failure);
    }

    /** When undoing fails too, because the connection is gone, what came first says why. */
    private static @Nullable Throwable beforeRollback(RuntimeException failure) {
        return failure instanceof TransactionSystemException undone ? undone.getApplicationException() : null;
    }

    private static Optional<Reason> reason(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Reason reason = switch (cause) {
                case SQLiteException file -> ofFile(file.getResultCode().code & KIND);
                case SQLTransientConnectionException none -> Reason.OUT_OF_REACH;
                case SQLException server -> ofServer(server.getSQLState());
                default -> null;
            };
            if (reason != null) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Reason ofFile(int code) {
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return Reason.FULL;
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return Reason.READ_ONLY;
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Reason.BUSY;
        }
        boolean broken = code == SQLiteErrorCode.SQLITE_IOERR.code || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
        return broken ? Reason.OUT_OF_REACH : null;
    }

    /** By the classes of PostgreSQL's own list of error codes. */
    private static @Nullable Reason ofServer(@Nullable String state) {
        if (state == null) {
            return null;
        }
        return switch (state) {
            case "53100" -> Reason.FULL;
            case "25006" -> Reason.READ_ONLY;
            case "53300", "55P03", "40001", "40P01" -> Reason.BUSY;
            default -> state.startsWith("08") || state.startsWith("57P") || state.startsWith("58")
                    ? Reason.OUT_OF_REACH
                    : null;
        };
    }
}
