package nl.robuustebibliotheek.calibration.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.assessment.PolicyFiles;

/** Where rule sets, releases and activations are kept. Nothing that was released or that somebody was judged by goes away. */
public interface RuleSetArchive {

    /** Keeps these files, unless they are there already. */
    void keep(PolicyFiles files, Instant at);

    /** The files of the rule set with this hash. */
    Optional<PolicyFiles> files(String hash);

    /** The same, where somebody was judged by it or it was released: what was only tried is nobody else's to read. */
    Optional<PolicyFiles> judged(String hash);

    /** @throws VersionTaken when there is such a version already */
    void add(Released release, String report);

    /** All releases, the newest first. */
    List<Released> releases();

    /** The report of a release, as JSON in both languages. */
    Optional<String> report(String version);

    /**
     * Notes that from now on a release judges.
     *
     * @throws ActivatedMeanwhile when there is an activation with this number already
     */
    void activate(Activation activation);

    /** All activations, the newest first. */
    List<Activation> activations();

    /** What judges, once something was released. */
    Optional<Activation> active();

    /** Somebody else, maybe at another copy of the service, let a release judge just now. */
    final class ActivatedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** There is a release with this version already. */
    final class VersionTaken extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
