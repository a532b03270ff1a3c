package nl.robuustebibliotheek.storage;

import java.nio.file.Files;
import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.robuustebibliotheek.calibration.diff.Consented;
import nl.robuustebibliotheek.calibration.release.RuleSetArchive;

/** What a service keeps in its data folder, for the command line; the service may be running meanwhile. */
public final class DataFolder implements AutoCloseable {

    private final HikariDataSource source;
    private final JdbcClient database;

    private DataFolder(HikariDataSource source) {
        this.source = source;
        this.database = JdbcClient.create(source);
    }

    /** Whether a service ever kept something here. */
    public static boolean isThere(Path folder) {
        return Files.isRegularFile(folder.resolve(DatabaseFile.NAME));
    }

    public static DataFolder open(Path folder) {
        return new DataFolder(new DatabaseFile(folder).open());
    }

    public RuleSetArchive ruleSets() {
        return new StoredRuleSets(database, new TransactionTemplate(new JdbcTransactionManager(source)));
    }

    public Consented consented() {
        return new StoredConsented(database);
    }

    @Override
    public void close() {
        source.close();
    }
}
