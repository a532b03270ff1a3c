package nl.robuustebibliotheek.assessment;

import java.util.List;
import java.util.Optional;

/** The assessments that are kept. */
public interface Assessments {

    /**
     * Keeps an assessment; it is safe once this returns. When one was kept before under the same key, that one stays and is
     * returned.
     */
    KeptAssessment keep(KeptAssessment assessment);

    Optional<KeptAssessment> find(String id);

    /** The assessment that was kept under this key. */
    Optional<KeptAssessment> findByKey(String idempotencyKey);

    /** What was submitted, as JSON, the newest first. */
    List<String> newestSubmissions(int most);
}
