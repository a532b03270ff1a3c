package nl.robuustebibliotheek.calibration.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where sounding boards and their remarks are kept. */
public interface SoundingBoardArchive {

    void add(SoundingBoard board);

    Optional<SoundingBoard> find(String id);

    /** All boards, the newest first. */
    List<SoundingBoard> all();

    void close(String id, Instant at);

    /** Keeps a remark under the next number of its board. */
    Remark add(Remark remark);

    /** In the order in which they came. */
    List<Remark> remarks(String board);

    /** A later reply takes the place of an earlier one. */
    void reply(String board, int number, Remark.Reply reply);
}
