package nl.robuustebibliotheek.calibration.release;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody asks to release.
 *
 * @param decidedOn when the steering group decided
 * @param hash the rule set that was looked at; nothing means whatever lies in the folders
 */
public record ReleaseRequest(String version, String by, String why, String decision, LocalDate decidedOn,
        String secondEyes, Optional<String> hash) {}
