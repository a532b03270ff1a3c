package nl.robuustebibliotheek.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.calibration.release.Activation;
import nl.robuustebibliotheek.calibration.release.Released;
import nl.robuustebibliotheek.calibration.release.RuleSetArchive;

/** Rule sets, releases and activations in tables, so that every copy of the service sees the same. */
final class StoredRuleSets implements RuleSetArchive {

    /** Longer than any assessment is at work between its judgement and its row. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final String ACTIVATIONS = """
            SELECT a.number, a.version, r.hash, a.activated_at, a.activated_by, a.why AS activation_why
            FROM rule_set_activation a JOIN rule_release r ON r.version = a.version ORDER BY a.number DESC""";

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Turns turns;

    StoredRuleSets(JdbcClient database, TransactionOperations transactions, Turns turns) {
        this.database = database;
        this.transactions = transactions;
        this.turns = turns;
    }

    @Override
    public void keep(PolicyFiles files, Instant at) {
        turns.write(() -> Objects.requireNonNull(transactions.execute(_ -> {
            forgetDrafts(at);
            return database.sql("""
                    INSERT INTO rule_set (hash, content, kept_at) VALUES (:hash, :content, :at)
                    ON CONFLICT (hash) DO UPDATE SET kept_at = excluded.kept_at
                    """).param("hash", files.hash()).param("content", files.zip()).param("at", at.toString()).update();
        })));
    }

    /** Folders that judged nobody who is kept, and that nobody released. */
    private void forgetDrafts(Instant now) {
        database.sql("""
                DELETE FROM rule_set WHERE kept_at < :before
                    AND NOT EXISTS (SELECT 1 FROM rule_release WHERE rule_release.hash = rule_set.hash)
                    AND NOT EXISTS (SELECT 1 FROM sounding_board WHERE sounding_board.hash = rule_set.hash)
                    AND NOT EXISTS (SELECT 1 FROM assessment WHERE assessment.release_hash = rule_set.hash)
                """).param("before", now.minus(GRACE).toString()).update();
    }

    @Override
    public Optional<PolicyFiles> files(String hash) {
        return Turns.read(() -> database.sql("SELECT content FROM rule_set WHERE hash = :hash").param("hash", hash)
                .query((row, number) -> PolicyFiles.ofZip(row.getBytes("content"))).optional());
    }

    @Override
    public Optional<PolicyFiles> judged(String hash) {
        int judged = Turns.read(() -> database.sql("""
                SELECT COUNT(*) FROM rule_set WHERE hash = :hash
                    AND (EXISTS (SELECT 1 FROM rule_release WHERE rule_release.hash = rule_set.hash)
                        OR EXISTS (SELECT 1 FROM assessment WHERE assessment.release_hash = rule_set.hash))
                """).param("hash", hash).query(Integer.class).single());
        return judged == 0 ? Optional.empty() : files(hash);
    }

    @Override
    public void add(Released release, String report) {
        int added = turns.write(() -> database.sql(
                """
                        INSERT INTO rule_release (version, hash, released_at, released_by, why, decision, decided_on,
                            second_eyes, previous_version, report)
                        VALUES (:version, :hash, :at, :by, :why, :decision, :decidedOn, :secondEyes, :previous, :report)
                        ON CONFLICT (version) DO NOTHING
                        """)
                .param("version", release.version()).param("hash", release.hash())
                .param("at", release.at().toString()).param("by", release.by()).param("why", release.why())
                .param("decision", release.decision()).param("decidedOn", release.decidedOn().toString())
                .param("secondEyes", release.secondEyes()).param("previous", release.previous().orElse(null))
                .param("report", report).update());
        if (added == 0) {
            throw new VersionTaken();
        }
    }

    @Override
    public List<Released> releases() {
        return Turns.read(() -> database.sql("SELECT * FROM rule_release ORDER BY released_at DESC, version DESC")
                .query((row, number) -> released(row)).list());
    }

    @Override
    public Optional<String> report(String version) {
        return Turns.read(
                () -> database.sql("SELECT report FROM rule_release WHERE version = :version").param("version", version)
                        .query(String.class).optional());
    }

    @Override
    public void activate(Activation activation) {
        int added = turns.write(() -> database.sql("""
                INSERT INTO rule_set_activation (number, version, activated_at, activated_by, why)
                VALUES (:number, :version, :at, :by, :why)
                ON CONFLICT (number) DO NOTHING
                """).param("number", activation.number()).param("version", activation.version())
                .param("at", activation.at().toString()).param("by", activation.by())
                .param("why", activation.why()).update());
        if (added == 0) {
            throw new ActivatedMeanwhile();
        }
    }

    @Override
    public List<Activation> activations() {
        return Turns.read(() -> database.sql(ACTIVATIONS).query((row, number) -> activation(row)).list());
    }

    @Override
    public Optional<Activation> active() {
        return Turns.read(() -> database.sql(ACTIVATIONS + " LIMIT 1").query((row, number) -> activation(row))
                .optional());
    }

    private static Released released(ResultSet row) throws SQLException {
        return new Released(row.getString("version"), row.getString("hash"),
                Instant.parse(row.getString("released_at")), row.getString("released_by"), row.getString("why"),
                row.getString("decision"), LocalDate.parse(row.getString("decided_on")), row.getString("second_eyes"),
                Optional.ofNullable(row.getString("previous_version")));
    }

    private static Activation activation(ResultSet row) throws SQLException {
        return new Activation(row.getInt("number"), row.getString("version"), row.getString("hash"),
                Instant.parse(row.getString("activated_at")), row.getString("activated_by"),
                row.getString("activation_why"));
    }
}
