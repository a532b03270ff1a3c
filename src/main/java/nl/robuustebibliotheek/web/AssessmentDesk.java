package nl.robuustebibliotheek.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.AssessmentJson;
import nl.robuustebibliotheek.assessment.Assessments;
import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.places.SubmittedDistances;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** Takes a delivery in, has it judged, and keeps the assessment if the sender wants that. */
@Component
public class AssessmentDesk {

    private static final Logger LOG = LoggerFactory.getLogger(AssessmentDesk.class);

    private final SubmissionReader reader;
    private final Assessor assessor;
    private final LiveRelease live;
    private final AssessmentJson json;
    private final Assessments assessments;
    private final Workbench workbench;
    private final SubmittedDistances distances;

    AssessmentDesk(SubmissionReader reader, Assessor assessor, LiveRelease live, AssessmentJson json,
            Assessments assessments, Workbench workbench, SubmittedDistances distances) {
        this.reader = reader;
        this.assessor = assessor;
        this.live = live;
        this.json = json;
        this.assessments = assessments;
        this.workbench = workbench;
        this.distances = distances;
    }

    KeptAssessment take(Delivery delivery) {
        Optional<KeptAssessment> before = delivery.idempotencyKey().filter(key -> delivery.store())
                .flatMap(assessments::findByKey);
        if (before.isPresent()) {
            Submission again = workbench.run(() -> reader.read(delivery.body()));
            return sameSubmission(before.get(), again.hash());
        }
        KeptAssessment judged = workbench.run(() -> judge(delivery));
        return delivery.store() ? sameSubmission(assessments.keep(judged), judged.submissionHash()) : judged;
    }

    public KeptAssessment find(String id) {
        return assessments.find(id).orElseThrow(AssessmentUnknown::new);
    }

    private KeptAssessment judge(Delivery delivery) {
        Submission submission = reader.read(delivery.body());
        SubmittedDistances.Completed completed = distances.complete(submission);
        Optional<Submission> earlier = submission.earlierAssessment().flatMap(this::earlier);
        Assessment assessment = assessor.assess(completed.submission(), earlier, live.release())
                .withMore(completed.remarks());
        LOG.info("Assessed: category {}, verdict {}, kept {}", assessment.category().id(), assessment.verdict().value(),
                delivery.store());
        return new KeptAssessment(assessment.id(), submission.json().toString(), submission.hash(),
                submission.consent(), json.document(assessment, delivery.requestId()),
                assessment.receipt().release().hash(),
                assessment.receipt().evaluatedAt(), delivery.idempotencyKey());
    }

    /** What was submitted for an earlier year; nothing when it was kept in a form that is no longer read. */
    private Optional<Submission> earlier(String id) {
        KeptAssessment kept = assessments.find(id)
                .orElseThrow(() -> new InvalidSubmission(Problems.none().and(AssessmentUnknown.asEarlier())));
        try {
            return Optional.of(reader.read(kept.submission().getBytes(StandardCharsets.UTF_8)));
        } catch (InvalidSubmission outdated) {
            return Optional.empty();
        }
    }

    private static KeptAssessment sameSubmission(KeptAssessment kept, String submissionHash) {
        if (!kept.submissionHash().equals(submissionHash)) {
            throw new KeyReused();
        }
        return kept;
    }
}
