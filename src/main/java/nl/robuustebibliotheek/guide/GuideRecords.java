package nl.robuustebibliotheek.guide;

import java.util.List;
import java.util.Optional;

/** What advisers keep for their guides. Every revision stays. */
public interface GuideRecords {

    enum Kind {
        CONTEXT, ROUND, EDITS, PORTFOLIO, PASSAGE, POLICY_TEXT, SCENARIOS, STYLE
    }

    /** @param revision from 1; a new one for every change */
    record Kept(String key, int revision, String document) {}

    /** The newest revision. */
    Optional<Kept> find(Kind kind, String key);

    /** The keys of this kind, in order. */
    List<String> keys(Kind kind);

    /**
     * Keeps a new revision.
     *
     * @param seen the revision that the adviser changed, 0 when there was none; nothing when it may be any
     * @throws RecordChanged when somebody else kept another one since; nothing is lost then
     */
    Kept keep(Kind kind, String key, String document, Optional<Integer> seen);

    /** Somebody else kept a newer revision in the meantime. */
    final class RecordChanged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public RecordChanged() {
            super("Somebody else changed this in the meantime.");
        }
    }
}
