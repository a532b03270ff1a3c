package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /**
     * What changes do to the service area as a whole, and to the submission.
     *
     * @param municipalities what they do in each municipality; empty when there is one
     */
    public record Changed(Scenario scenario, WorkedOut workedOut, List<Scenario> municipalities) {

        public Changed {
            municipalities = List.copyOf(municipalities);
        }

        /** What they do in one municipality; in all of them together when none is named. */
        public Scenario in(Optional<String> municipality) {
            return ofOne(municipality, municipalities).orElse(scenario);
        }
    }

    /**
     * New locations, with what becomes of all figures.
     *
     * @param submission with the distances that go with them; their hours, staff and costs nobody knows yet
     * @param municipalities what they do in each municipality; empty when there is one
     */
    public record ChosenSites(ProximityRequest.Aim aim, BestSites.Chosen chosen, Scenario scenario,
            Submission submission, List<Scenario> municipalities) {

        public ChosenSites {
            municipalities = List.copyOf(municipalities);
        }

        /** The same with what they do in one municipality; in all of them together when none is named. */
        public ChosenSites in(Optional<String> municipality) {
            return new ChosenSites(aim, chosen, ofOne(municipality, municipalities).orElse(scenario), submission,
                    municipalities);
        }

        /** In people, or in kilometres that all inhabitants together need not go. */
        BigDecimal gain(BestSites.Choice choice) {
            BigDecimal gain = new BigDecimal(choice.gain());
            return aim == ProximityRequest.Aim.WITHIN_REACH ? gain
                    : gain.movePointLeft(6).setScale(0, RoundingMode.HALF_EVEN);
        }
    }

    private static Optional<Scenario> ofOne(Optional<String> municipality, List<Scenario> municipalities) {
        return municipality.flatMap(code -> municipalities.stream()
                .filter(each -> each.before().area().code().equals(code)).findFirst());
    }

    /** The submission with all that was worked out, as it is now. */
    public Submission before() {
        return workedOut.replaced();
    }

    /** The same after the changes. */
    public Optional<Submission> after() {
        return changed.map(each -> each.workedOut().replaced());
    }

    /** The submission with the distances that go with the new locations. */
    public Optional<Submission> withChosen() {
        return chosen.map(ChosenSites::submission);
    }

    /** Published distances of an area. */
    List<PublishedDistance> published(Area area) {
        return request.published().stream().filter(each -> each.isOf(area)).toList();
    }
}
