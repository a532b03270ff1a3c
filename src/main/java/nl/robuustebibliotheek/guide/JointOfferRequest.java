package nl.robuustebibliotheek.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which libraries make an offer together.
 *
 * @param assessments the id of an assessment of each
 */
public record JointOfferRequest(List<String> assessments) {

    public JointOfferRequest {
        assessments = orNone(assessments);
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
