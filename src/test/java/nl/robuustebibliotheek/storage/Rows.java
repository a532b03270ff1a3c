package nl.robuustebibliotheek.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteDataSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Looks in the database file beside the program. */
final class Rows {

    private Rows() {}

    static int count(Path file) {
        return open(file).sql("SELECT count(*) FROM assessment").query(Integer.class).single();
    }

    /** The rows, and the parts of the file, that are not whole. */
    static List<String> halfWritten(Path file) {
        List<String> broken = new ArrayList<>(open(file).sql("PRAGMA integrity_check").query(String.class).list());
        broken.remove("ok");
        for (Map<String, Object> row : open(file).sql("SELECT id, submission, document FROM assessment").query()
                .listOfRows()) {
            try {
                JsonMapper.shared().readTree(row.get("submission").toString());
                JsonMapper.shared().readTree(row.get("document").toString());
            } catch (JacksonException half) {
                broken.add(row.get("id").toString());
            }
        }
        return broken;
    }

    private static JdbcClient open(Path file) {
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + file);
        return JdbcClient.create(database);
    }
}
