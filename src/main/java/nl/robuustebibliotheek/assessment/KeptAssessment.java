package nl.robuustebibliotheek.assessment;

import java.time.Instant;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Consent;

/**
 * An assessment as it is kept.
 *
 * @param submission what was submitted, as JSON; numbers in their shortest form
 * @param submissionHash the fingerprint of the submission
 * @param document the answer in both languages, as {@link AssessmentJson} writes it
 * @param releaseHash the rule set that judged
 * @param idempotencyKey the word by which the sender can send the same submission again and get the same answer
 */
public record KeptAssessment(String id, String submission, String submissionHash, Consent consent, String document,
        String releaseHash, Instant createdAt, Optional<String> idempotencyKey) {}
