package nl.robuustebibliotheek.storage;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import nl.robuustebibliotheek.guide.GuideRecords;

/** What advisers keep, in a table to which rows are only added. */
final class StoredGuideRecords implements GuideRecords {

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Turns turns;
    private final Clock clock;

    StoredGuideRecords(JdbcClient database, TransactionOperations transactions, Turns turns, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public Optional<Kept> find(Kind kind, String key) {
        return Turns.read(() -> database.sql("""
                SELECT record_key, revision, document FROM guide_record
                WHERE kind = :kind AND record_key = :key ORDER BY revision DESC LIMIT 1
                """).param("kind", word(kind)).param("key", key)
                .query((row, number) -> new Kept(row.getString(1), row.getInt(2), row.getString(3))).optional());
    }

    @Override
    public List<String> keys(Kind kind) {
        return Turns.read(() -> database
                .sql("SELECT DISTINCT record_key FROM guide_record WHERE kind = :kind ORDER BY record_key")
                .param("kind", word(kind)).query((row, number) -> row.getString(1)).list());
    }

    @Override
    public Kept keep(Kind kind, String key, String document, Optional<Integer> seen) {
        try {
            return turns.write(
                    () -> Objects.requireNonNull(transactions.execute(_ -> added(kind, key, document, seen))));
        } catch (DuplicateKeyException another) {
            throw new RecordChanged();
        }
    }

    private Kept added(Kind kind, String key, String document, Optional<Integer> seen) {
        int newest = find(kind, key).map(Kept::revision).orElse(0);
        if (seen.filter(revision -> revision != newest).isPresent()) {
            throw new RecordChanged();
        }
        database.sql("""
                INSERT INTO guide_record (kind, record_key, revision, document, kept_at)
                VALUES (:kind, :key, :revision, :document, :at)
                """).param("kind", word(kind)).param("key", key).param("revision", newest + 1)
                .param("document", document).param("at", clock.instant().toString()).update();
        return new Kept(key, newest + 1, document);
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
