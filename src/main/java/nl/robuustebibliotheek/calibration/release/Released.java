package nl.robuustebibliotheek.calibration.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule set that was released; it never changes again.
 *
 * @param version such as {@code 1.2.0}
 * @param by who released it
 * @param decision what the steering group decided, such as the meeting and the item
 * @param secondEyes who else looked at it, never the one who released it
 * @param previous the version that it was compared with
 */
public record Released(String version, String hash, Instant at, String by, String why, String decision,
        LocalDate decidedOn, String secondEyes, Optional<String> previous) {}
