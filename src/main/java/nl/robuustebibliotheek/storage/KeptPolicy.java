package nl.robuustebibliotheek.storage;

import java.nio.file.Files;
import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

import nl.robuustebibliotheek.calibration.diff.Consented;
import nl.robuustebibliotheek.calibration.release.RuleSetArchive;

/** Releases and consented submissions in a data folder, to read; the service may be running meanwhile. */
public final class KeptPolicy implements AutoCloseable {

    private final HikariDataSource source = new HikariDataSource();
    private final JdbcClient database;

    private KeptPolicy(Path folder) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setReadOnly(true);
        SQLiteDataSource file = new SQLiteDataSource(settings);
        file.setUrl("jdbc:sqlite:" + folder.resolve(DatabaseFile.NAME));
        source.setDataSource(file);
        source.setReadOnly(true);
        source.setMaximumPoolSize(1);
        this.database = JdbcClient.create(source);
    }

    /** Whether a service that knows releases ever kept something here; an older one or a half-made file has no place for them. */
    public static boolean isIn(Path folder) {
        if (!Files.isRegularFile(folder.resolve(DatabaseFile.NAME))) {
            return false;
        }
        try (KeptPolicy kept = open(folder)) {
            return kept.database.sql("SELECT count(*) FROM sqlite_master WHERE name = 'rule_release'")
                    .query(Integer.class).single() == 1;
        }
    }

    public static KeptPolicy open(Path folder) {
        return new KeptPolicy(folder);
    }

    public RuleSetArchive ruleSets() {
        return new StoredRuleSets(database, new TransactionTemplate(new JdbcTransactionManager(source)), new Turns(1));
    }

    public Consented consented() {
        return new StoredConsented(database);
    }

    @Override
    public void close() {
        source.close();
    }
}
