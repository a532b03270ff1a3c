package nl.robuustebibliotheek.web.page;

import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.places.ScenarioVerdicts;
import nl.robuustebibliotheek.proximity.Imprint;
import nl.robuustebibliotheek.proximity.ProximityAnswer;
import nl.robuustebibliotheek.submission.Problem;

/**
 * What was worked out for the page about proximity.
 *
 * @param leftOut areas of a file that was brought which count nowhere
 * @param remarks what to know of the locations
 * @param yields people of each group, with the evidence there is
 * @param verdicts before and after; left out when no self-assessment was brought or nothing changes
 * @param filledIn the answers of a self-assessment with what was worked out
 */
record PlacesResult(ProximityAnswer answer, Imprint imprint, List<Problem> leftOut, List<Problem> remarks,
        JsonNode yields, Optional<ScenarioVerdicts> verdicts, Entries filledIn, boolean isWholeSubmission) {

    PlacesResult {
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }
}
