package nl.robuustebibliotheek.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import nl.robuustebibliotheek.guide.round.Invitation;
import nl.robuustebibliotheek.guide.round.InvitationArchive;
import nl.robuustebibliotheek.guide.round.Round.Side;

/** Invitations to say how one sees the building blocks, in a table. */
final class StoredInvitations implements InvitationArchive {

    private final JdbcClient database;
    private final Turns turns;

    StoredInvitations(JdbcClient database, Turns turns) {
        this.database = database;
        this.turns = turns;
    }

    @Override
    public void add(Invitation invitation) {
        turns.write(() -> database
                .sql("""
                        INSERT INTO guide_invitation (id, round_key, municipality, year, side, library, place, invited_at,
                            expires_at, code_hash, changes, shared_at)
                        VALUES (:id, :round, :municipality, :year, :side, :library, :place, :at, :expiresAt, :codeHash, :changes,
                            :sharedAt)
                        """)
                .param("id", invitation.id()).param("round", invitation.round())
                .param("municipality", invitation.municipality()).param("year", invitation.year())
                .param("side", invitation.side().name()).param("library", invitation.library())
                .param("place", invitation.place()).param("at", invitation.invitedAt().toString())
                .param("expiresAt", invitation.expiresAt().toString()).param("codeHash", invitation.codeHash())
                .param("changes", invitation.changes())
                .param("sharedAt", invitation.sharedAt().map(Instant::toString).orElse(null)).update());
    }

    @Override
    public Optional<Invitation> find(String id) {
        return Turns.read(() -> database.sql("SELECT * FROM guide_invitation WHERE id = :id").param("id", id)
                .query((row, number) -> invitation(row)).optional());
    }

    @Override
    public List<Invitation> of(String round, int year) {
        return Turns.read(() -> database.sql("""
                SELECT * FROM guide_invitation WHERE round_key = :round AND year = :year
                ORDER BY invited_at DESC, id
                """).param("round", round).param("year", year).query((row, number) -> invitation(row)).list());
    }

    @Override
    public void withdraw(String id, Instant at) {
        turns.write(() -> database
                .sql("UPDATE guide_invitation SET expires_at = :at WHERE id = :id AND expires_at > :at")
                .param("id", id).param("at", at.toString()).update());
    }

    @Override
    public void share(String id, Optional<Instant> at) {
        turns.write(() -> database.sql("UPDATE guide_invitation SET shared_at = :at WHERE id = :id").param("id", id)
                .param("at", at.map(Instant::toString).orElse(null)).update());
    }

    @Override
    public boolean count(String id, int fewerThan) {
        return turns.write(() -> database
                .sql("UPDATE guide_invitation SET changes = changes + 1 WHERE id = :id AND changes < :most")
                .param("id", id).param("most", fewerThan).update()) == 1;
    }

    @Override
    public void forget(Instant endedBefore) {
        turns.write(() -> database.sql("DELETE FROM guide_invitation WHERE expires_at < :before")
                .param("before", endedBefore.toString()).update());
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(row.getString("id"), row.getString("round_key"), row.getString("municipality"),
                row.getInt("year"), Side.valueOf(row.getString("side")), row.getString("library"),
                row.getString("place"), Instant.parse(row.getString("invited_at")),
                Instant.parse(row.getString("expires_at")), row.getString("code_hash"), row.getInt("changes"),
                Optional.ofNullable(row.getString("shared_at")).map(Instant::parse));
    }
}
