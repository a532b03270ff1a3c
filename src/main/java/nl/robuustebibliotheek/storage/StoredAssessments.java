package nl.robuustebibliotheek.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.Assessments;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.submission.Consent;

/** Assessments in a table. One at a time is written: the file has room for one writer, and here they wait in order. */
final class StoredAssessments implements Assessments {

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final AssessmentObserver observer;
    private final Lock writing = new ReentrantLock(true);

    StoredAssessments(JdbcClient database, TransactionOperations transactions, AssessmentObserver observer) {
        this.database = database;
        this.transactions = transactions;
        this.observer = observer;
    }

    @Override
    public KeptAssessment keep(KeptAssessment assessment) {
        long start = System.nanoTime();
        writing.lock();
        try {
            KeptAssessment kept = Objects.requireNonNull(transactions.execute(status -> keepInTurn(assessment)));
            observer.kept(Duration.ofNanos(System.nanoTime() - start));
            return kept;
        } finally {
            writing.unlock();
        }
    }

    private KeptAssessment keepInTurn(KeptAssessment assessment) {
        Optional<KeptAssessment> before = assessment.idempotencyKey().flatMap(this::findByKey);
        if (before.isPresent()) {
            return before.get();
        }
        insert(assessment);
        return assessment;
    }

    private void insert(KeptAssessment assessment) {
        database.sql(
                """
                        INSERT INTO assessment (id, submission, submission_hash, consent_calibration, consent_peers, document,
                            release_hash, created_at, idempotency_key)
                        VALUES (:id, :submission, :submissionHash, :calibration, :peers, :document, :releaseHash, :createdAt, :key)
                        """)
                .param("id", assessment.id())
                .param("submission", assessment.submission())
                .param("submissionHash", assessment.submissionHash())
                .param("calibration", assessment.consent().calibration())
                .param("peers", assessment.consent().peers())
                .param("document", assessment.document())
                .param("releaseHash", assessment.releaseHash())
                .param("createdAt", assessment.createdAt().toString())
                .param("key", assessment.idempotencyKey().orElse(null))
                .update();
    }

    @Override
    public Optional<KeptAssessment> find(String id) {
        return database.sql("SELECT * FROM assessment WHERE id = :id").param("id", id)
                .query((row, number) -> kept(row)).optional();
    }

    @Override
    public Optional<KeptAssessment> findByKey(String idempotencyKey) {
        return database.sql("SELECT * FROM assessment WHERE idempotency_key = :key").param("key", idempotencyKey)
                .query((row, number) -> kept(row)).optional();
    }

    private static KeptAssessment kept(ResultSet row) throws SQLException {
        return new KeptAssessment(row.getString("id"), row.getString("submission"), row.getString("submission_hash"),
                new Consent(row.getBoolean("consent_calibration"), row.getBoolean("consent_peers")),
                row.getString("document"), row.getString("release_hash"), Instant.parse(row.getString("created_at")),
                Optional.ofNullable(row.getString("idempotency_key")));
    }
}
