package nl.robuustebibliotheek.calibration.release;

import java.time.Instant;
import java.util.Optional;

/**
 * That a release began to judge.
 *
 * @param number from 1, without gaps
 */
public record Activation(int number, String version, String hash, Instant at, String by, String why) {

    /** Of this release by somebody, as the next one after what was activated last. */
    static Activation after(Optional<Activation> last, Released release, Instant at, Reason reason) {
        return new Activation(last.map(Activation::number).orElse(0) + 1, release.version(), release.hash(), at,
                reason.by(), reason.why());
    }

    /** Who wants it, and why. */
    record Reason(String by, String why) {}
}
