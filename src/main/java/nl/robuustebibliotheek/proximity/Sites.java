package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;

/**
 * The locations that distances lead to.
 *
 * @param remarks what a reader should know: a location that stands there twice, or one that cannot be placed and without which
 *        the distances are at worst too long
 * @param problems what keeps the distances from being worked out
 */
public record Sites(List<Site> all, List<Problem> remarks, List<Problem> problems) {

    public Sites {
        all = List.copyOf(all);
        remarks = List.copyOf(remarks);
        problems = List.copyOf(problems);
    }

    /** @throws nl.robuustebibliotheek.submission.InvalidSubmission when there are problems */
    public Sites orThrow() {
        Problems.of(problems).throwIfPresent();
        return this;
    }

    /** Gathers locations; when one seems to stand there twice, that is said, and the nearest of the two counts. */
    static final class Collector {

        private final List<Site> all = new ArrayList<>();
        private final List<Problem> remarks = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Site> known = new HashMap<>();

        void add(Site site, Optional<String> address) {
            String key = site.name().toLowerCase(Locale.ROOT) + "|"
                    + site.postcode().orElse(site.position().toString());
            Site sameName = known.putIfAbsent(key, site);
            Optional<Site> sameAddress = address.map(where -> known.putIfAbsent(where, site));
            if (sameName != null) {
                remarks.add(PlaceProblem.DUPLICATE_LOCATION.at(site.place(), site.name(), sameName.place()));
            } else {
                sameAddress.ifPresent(same -> remarks.add(
                        PlaceProblem.DUPLICATE_ADDRESS.at(site.place(), same.name(), same.place())));
            }
            all.add(site);
        }

        void remark(Problem why) {
            remarks.add(why);
        }

        void addAll(List<Problem> found) {
            problems.addAll(found);
        }

        Sites all() {
            return new Sites(all, remarks, problems);
        }
    }

    /** One way to write an address, or nothing when it is not whole. */
    static Optional<String> address(Optional<String> street, Optional<String> houseNumber, Optional<String> postcode) {
        if (houseNumber.isEmpty() || postcode.isEmpty() && street.isEmpty()) {
            return Optional.empty();
        }
        String where = postcode.or(() -> street).orElse("") + " " + houseNumber.get();
        return Optional.of(where.replace(" ", "").toLowerCase(Locale.ROOT));
    }
}
