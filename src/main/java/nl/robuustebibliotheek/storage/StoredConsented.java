package nl.robuustebibliotheek.storage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;

import nl.robuustebibliotheek.calibration.diff.Consented;

/** Submissions whose sender agreed that they help calibrating, a page at a time. */
final class StoredConsented implements Consented {

    private static final int PAGE = 200;
    private static final String AFTER_ALL = "9999";

    private final JdbcClient database;

    StoredConsented(JdbcClient database) {
        this.database = database;
    }

    private record Row(String createdAt, String id, String submission) {}

    @Override
    public void forEach(Consumer<byte[]> taker) {
        Row last = new Row(AFTER_ALL, AFTER_ALL, "");
        List<Row> page;
        do {
            page = after(last);
            page.forEach(row -> taker.accept(row.submission().getBytes(StandardCharsets.UTF_8)));
            last = page.isEmpty() ? last : page.getLast();
        } while (page.size() == PAGE);
    }

    private List<Row> after(Row last) {
        return Turns.read(() -> database.sql("""
                SELECT created_at, id, submission FROM assessment
                WHERE consent_calibration = :yes AND (created_at, id) < (:at, :id)
                ORDER BY created_at DESC, id DESC LIMIT :page
                """).param("yes", true).param("at", last.createdAt()).param("id", last.id()).param("page", PAGE)
                .query((row, number) -> new Row(row.getString("created_at"), row.getString("id"),
                        row.getString("submission")))
                .list());
    }
}
