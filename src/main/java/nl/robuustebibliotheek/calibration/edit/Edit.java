package nl.robuustebibliotheek.calibration.edit;

import java.time.Instant;

/**
 * That somebody changed a file of rules or data from a page.
 *
 * @param before the file's hash until then
 * @param after the file's hash from then on
 * @param lines what went and what came, line by line
 */
public record Edit(String path, String before, String after, Instant at, String by, String why, String lines) {

    /** Who changes something, and why. */
    public record Reason(String by, String why) {}
}
