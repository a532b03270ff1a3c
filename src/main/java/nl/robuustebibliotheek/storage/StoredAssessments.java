package nl.robuustebibliotheek.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.Assessments;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.submission.Consent;

/**
 * Assessments in a table. The sender's key is unique in the table itself, so that it also holds between copies of the
 * service.
 */
final class StoredAssessments implements Assessments {

    private final JdbcClient database;
    private final Turns turns;
    private final AssessmentObserver observer;

    StoredAssessments(JdbcClient database, Turns turns, AssessmentObserver observer) {
        this.database = database;
        this.turns = turns;
        this.observer = observer;
    }

    @Override
    public KeptAssessment keep(KeptAssessment assessment) {
        long start = System.nanoTime();
        KeptAssessment kept = turns.write(() -> insertedOrBefore(assessment));
        observer.kept(Duration.ofNanos(System.nanoTime() - start));
        return kept;
    }

    private KeptAssessment insertedOrBefore(KeptAssessment assessment) {
        if (insert(assessment) == 1) {
            return assessment;
        }
        return assessment.idempotencyKey().flatMap(this::findByKey)
                .orElseThrow(() -> new IllegalStateException("An assessment was not kept, though its key is new."));
    }

    private int insert(KeptAssessment assessment) {
        return database.sql(
                """
                        INSERT INTO assessment (id, submission, submission_hash, consent_calibration, consent_peers, document,
                            release_hash, created_at, idempotency_key)
                        VALUES (:id, :submission, :submissionHash, :calibration, :peers, :document, :releaseHash, :createdAt, :key)
                        ON CONFLICT (idempotency_key) DO NOTHING
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
        return Turns.read(() -> database.sql("SELECT * FROM assessment WHERE id = :id").param("id", id)
                .query((row, number) -> kept(row)).optional());
    }

    @Override
    public Optional<KeptAssessment> findByKey(String idempotencyKey) {
        return Turns.read(() -> database.sql("SELECT * FROM assessment WHERE idempotency_key = :key")
                .param("key", idempotencyKey).query((row, number) -> kept(row)).optional());
    }

    @Override
    public List<String> newestSubmissions(int most) {
        return Turns.read(() -> database.sql("""
                SELECT submission FROM assessment
                WHERE id IN (SELECT id FROM assessment ORDER BY created_at DESC, id DESC LIMIT :most)
                ORDER BY created_at DESC, id DESC
                """).param("most", most).query((row, number) -> row.getString(1)).list());
    }

    private static KeptAssessment kept(ResultSet row) throws SQLException {
        return new KeptAssessment(row.getString("id"), row.getString("submission"), row.getString("submission_hash"),
                new Consent(row.getBoolean("consent_calibration"), row.getBoolean("consent_peers")),
                row.getString("document"), row.getString("release_hash"), Instant.parse(row.getString("created_at")),
                Optional.ofNullable(row.getString("idempotency_key")));
    }
}
