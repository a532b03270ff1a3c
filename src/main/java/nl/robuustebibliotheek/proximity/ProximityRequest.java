package nl.robuustebibliotheek.proximity;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Submission;

/**
 * What somebody asks about distances.
 *
 * @param places where people live; left out when the file of the service is meant
 * @param published distances that others published, to put beside
 * @param after the submission after the changes that were asked about; left out when there are none
 * @param more how many new locations to look for a place for
 */
public record ProximityRequest(Submission submission, Optional<Places> places, Question question,
        List<PublishedDistance> published, Optional<Submission> after, Optional<More> more) {

    public ProximityRequest {
        published = List.copyOf(published);
    }

    /** New locations to look for a place for. */
    public record More(int count, Aim aim) {}

    /** What new locations should make better. */
    public enum Aim {
        MEAN_DISTANCE, WITHIN_REACH
    }
}
