package nl.robuustebibliotheek.guide.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where invitations are kept. */
public interface InvitationArchive {

    void add(Invitation invitation);

    Optional<Invitation> find(String id);

    /** Those for a round, the newest first. */
    List<Invitation> of(String round, int year);

    /** Ends it now, if it had not ended before. */
    void withdraw(String id, Instant at);

    /** Lets whoever is invited see what the others say, or no longer. */
    void share(String id, Optional<Instant> at);

    /** Counts that something was said, as long as it was said fewer times than this; otherwise it counts nothing. */
    boolean count(String id, int fewerThan);

    /** Forgets those that ended before. */
    void forget(Instant endedBefore);
}
