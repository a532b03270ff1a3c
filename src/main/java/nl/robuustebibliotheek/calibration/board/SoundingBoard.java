package nl.robuustebibliotheek.calibration.board;

import java.time.Instant;

/**
 * A group that may try a candidate for a while.
 *
 * @param hash the rule set that is tried; it stays the same however the folders change
 * @param codeHash by which the group's code is known; the code itself is kept nowhere
 */
public record SoundingBoard(String id, String title, String hash, String openedBy, Instant openedAt,
        Instant expiresAt, String codeHash) {

    public boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }
}
