package nl.robuustebibliotheek.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;

import nl.robuustebibliotheek.assessment.StorageUnavailable;
import nl.robuustebibliotheek.assessment.StorageUnavailable.Reason;
import nl.robuustebibliotheek.calibration.edit.Edit;
import nl.robuustebibliotheek.calibration.edit.EditArchive;

/** Who changed what from a page, in a table. */
final class StoredEdits implements EditArchive {

    /** Far more than there are copies of the service. */
    private static final int ATTEMPTS = 20;

    private final JdbcClient database;
    private final Turns turns;

    StoredEdits(JdbcClient database, Turns turns) {
        this.database = database;
        this.turns = turns;
    }

    @Override
    public int add(Edit edit) {
        return turns.write(() -> IntStream.range(0, ATTEMPTS).mapToObj(_ -> attempt(edit)).flatMap(Optional::stream)
                .findFirst().orElseThrow(() -> new StorageUnavailable(Reason.BUSY,
                        new IllegalStateException("Others were first every time"))));
    }

    /** Another copy of the service may take the same number at the same moment. */
    private Optional<Integer> attempt(Edit edit) {
        int number = database.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM policy_edit").query(Integer.class).single();
        int added = database.sql("""
                INSERT INTO policy_edit (number, path, hash_before, hash_after, edited_at, edited_by, why, lines)
                VALUES (:number, :path, :before, :after, :at, :by, :why, :lines)
                ON CONFLICT (number) DO NOTHING
                """).param("number", number).param("path", edit.path()).param("before", edit.before())
                .param("after", edit.after()).param("at", edit.at().toString()).param("by", edit.by())
                .param("why", edit.why()).param("lines", edit.lines()).update();
        return added == 1 ? Optional.of(number) : Optional.empty();
    }

    @Override
    public void remove(int number) {
        turns.write(() -> database.sql("DELETE FROM policy_edit WHERE number = :number").param("number", number)
                .update());
    }

    @Override
    public List<Edit> newest(int most) {
        return Turns.read(() -> database.sql("SELECT * FROM policy_edit ORDER BY number DESC LIMIT :most")
                .param("most", most)
                .query((row, _) -> new Edit(row.getString("path"), row.getString("hash_before"),
                        row.getString("hash_after"), Instant.parse(row.getString("edited_at")),
                        row.getString("edited_by"), row.getString("why"), row.getString("lines")))
                .list());
    }
}
