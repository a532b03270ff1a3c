package nl.robuustebibliotheek.plausibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/** The catalogue of plausibility checks, with what is usual in one country and perhaps in others. */
public final class Plausibility {

    private static final Profile NOTHING_USUAL = new Profile("", new Text("", ""),
            Map.of(), Map.of());

    private final List<Check> checks;
    private final SequencedMap<String, Profile> profiles;
    private final Profile own;

    Plausibility(List<Check> checks, SequencedMap<String, Profile> profiles, String own) {
        this.checks = List.copyOf(checks);
        this.profiles = profiles;
        this.own = profiles.getOrDefault(own, NOTHING_USUAL);
    }

    public List<Check> checks() {
        return checks;
    }

    /** By what is usual for the libraries of this rule set. */
    public Profile profile() {
        return own;
    }

    /** The same checks by what is usual elsewhere. */
    public Plausibility under(String profile) {
        if (!profiles.containsKey(profile)) {
            throw new IllegalArgumentException(
                    "There is no profile '" + profile + "'. Maybe one of " + profiles.keySet() + ".");
        }
        return new Plausibility(checks, profiles, profile);
    }

    /** Everything that cannot be, whatever the category. */
    public List<Doubt> impossible(Submission submission, Measurer measurer) {
        return new Examination(submission, Optional.empty(), measurer).impossible(checks);
    }

    /**
     * Everything that may be wrong, in the order of the catalogue.
     *
     * @param earlier what the same library submitted for an earlier year
     * @param category its id
     */
    public List<Doubt> doubts(Submission submission, Optional<Submission> earlier, String category,
            Measurer measurer) {
        Examination examination = new Examination(submission, earlier, measurer);
        List<Doubt> doubts = new ArrayList<>();
        checks.forEach(check -> doubts.addAll(examination.of(check, own.bounds(check.code(), category))));
        return doubts;
    }
}
