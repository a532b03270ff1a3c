package nl.robuustebibliotheek.guide.round;

import java.time.Instant;
import java.util.Optional;

import nl.robuustebibliotheek.guide.round.Round.Side;

/**
 * Asks the library or the municipality how it sees the building blocks, for a while.
 *
 * @param round the library and the municipality whose round it is, as the guide's records name them
 * @param municipality its code
 * @param library its name, to show
 * @param place the municipality's name, to show
 * @param codeHash by which the code is known; the code itself is kept nowhere
 * @param changes how often something was said with it
 * @param sharedAt since when whoever is invited also sees what the others say; until the adviser says so nothing of it
 */
public record Invitation(String id, String round, String municipality, int year, Side side, String library,
        String place, Instant invitedAt, Instant expiresAt, String codeHash, int changes,
        Optional<Instant> sharedAt) {

    public boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    public boolean showsOthers() {
        return sharedAt.isPresent();
    }
}
