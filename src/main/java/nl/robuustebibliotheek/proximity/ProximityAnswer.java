package nl.robuustebibliotheek.proximity;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Submission;

/**
 * Everything that was worked out to answer a question about distances.
 *
 * @param changed what the changes do, when changes were asked about
 * @param chosen where new locations do most, when that was asked
 */
public record ProximityAnswer(ProximityRequest request, Places places, Sites sites, WorkedOut workedOut,
        Optional<Changed> changed, Optional<ChosenSites> chosen) {

    /** What changes do to the service area as a whole, and to the submission. */
    public record Changed(Scenario scenario, WorkedOut workedOut) {}

    /** New locations, with what the average and the part within reach become. */
    public record ChosenSites(ProximityRequest.Aim aim, BestSites.Chosen chosen, Scenario scenario) {}

    /** The submission with all that was worked out, as it is now. */
    public Submission before() {
        return workedOut.replaced();
    }

    /** The same after the changes. */
    public Optional<Submission> after() {
        return changed.map(each -> each.workedOut().replaced());
    }

    /** Published distances of an area. */
    List<PublishedDistance> published(Area area) {
        return request.published().stream().filter(each -> each.isOf(area)).toList();
    }
}
