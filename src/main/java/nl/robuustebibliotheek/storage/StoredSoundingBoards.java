package nl.robuustebibliotheek.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import nl.robuustebibliotheek.calibration.board.Remark;
import nl.robuustebibliotheek.calibration.board.SoundingBoard;
import nl.robuustebibliotheek.calibration.board.SoundingBoardArchive;

/** Sounding boards and their remarks in tables. */
final class StoredSoundingBoards implements SoundingBoardArchive {

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Turns turns;

    StoredSoundingBoards(JdbcClient database, TransactionOperations transactions, Turns turns) {
        this.database = database;
        this.transactions = transactions;
        this.turns = turns;
    }

    @Override
    public void add(SoundingBoard board) {
        turns.write(() -> database.sql("""
                INSERT INTO sounding_board (id, title, hash, opened_by, opened_at, expires_at, code_hash)
                VALUES (:id, :title, :hash, :by, :at, :expiresAt, :codeHash)
                """).param("id", board.id()).param("title", board.title()).param("hash", board.hash())
                .param("by", board.openedBy()).param("at", board.openedAt().toString())
                .param("expiresAt", board.expiresAt().toString()).param("codeHash", board.codeHash()).update());
    }

    @Override
    public Optional<SoundingBoard> find(String id) {
        return Turns.read(() -> database.sql("SELECT * FROM sounding_board WHERE id = :id").param("id", id)
                .query((row, number) -> board(row)).optional());
    }

    @Override
    public List<SoundingBoard> all() {
        return Turns.read(() -> database.sql("SELECT * FROM sounding_board ORDER BY opened_at DESC, id")
                .query((row, number) -> board(row)).list());
    }

    @Override
    public void close(String id, Instant at) {
        turns.write(() -> database.sql("UPDATE sounding_board SET expires_at = :at WHERE id = :id AND expires_at > :at")
                .param("id", id).param("at", at.toString()).update());
    }

    @Override
    public Remark add(Remark remark) {
        return turns.write(() -> Objects.requireNonNull(transactions.execute(_ -> {
            lock(remark.board());
            int number = database.sql(
                    "SELECT COALESCE(MAX(number), 0) + 1 FROM sounding_board_remark WHERE board = :board")
                    .param("board", remark.board()).query(Integer.class).single();
            database.sql("""
                    INSERT INTO sounding_board_remark (board, number, about, code, said_by, text, said_at)
                    VALUES (:board, :number, :about, :code, :by, :text, :at)
                    """).param("board", remark.board()).param("number", number)
                    .param("about", remark.about().name()).param("code", remark.code()).param("by", remark.by())
                    .param("text", remark.text()).param("at", remark.at().toString()).update();
            return new Remark(remark.board(), number, remark.about(), remark.code(), remark.by(), remark.text(),
                    remark.at(), Optional.empty());
        })));
    }

    /** Another copy of the service waits here, so that no two remarks get one number. */
    private void lock(String board) {
        database.sql("UPDATE sounding_board SET title = title WHERE id = :board").param("board", board).update();
    }

    @Override
    public List<Remark> remarks(String board) {
        return Turns.read(() -> database.sql("SELECT * FROM sounding_board_remark WHERE board = :board ORDER BY number")
                .param("board", board).query((row, number) -> remark(row)).list());
    }

    @Override
    public void reply(String board, int number, Remark.Reply reply) {
        turns.write(() -> database.sql("""
                UPDATE sounding_board_remark
                SET outcome = :outcome, because = :because, answered_by = :by, answered_at = :at
                WHERE board = :board AND number = :number
                """).param("outcome", reply.outcome().name()).param("because", reply.because())
                .param("by", reply.by()).param("at", reply.at().toString()).param("board", board)
                .param("number", number).update());
    }

    private static SoundingBoard board(ResultSet row) throws SQLException {
        return new SoundingBoard(row.getString("id"), row.getString("title"), row.getString("hash"),
                row.getString("opened_by"), Instant.parse(row.getString("opened_at")),
                Instant.parse(row.getString("expires_at")), row.getString("code_hash"));
    }

    private static Remark remark(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        Optional<Remark.Reply> reply = outcome == null
                ? Optional.empty()
                : Optional.of(new Remark.Reply(Remark.Outcome.valueOf(outcome), row.getString("because"),
                        row.getString("answered_by"), Instant.parse(row.getString("answered_at"))));
        return new Remark(row.getString("board"), row.getInt("number"), Remark.About.valueOf(row.getString("about")),
                row.getString("code"), row.getString("said_by"), row.getString("text"),
                Instant.parse(row.getString("said_at")), reply);
    }
}
