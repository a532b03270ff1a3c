package nl.robuustebibliotheek.storage;

import java.nio.file.Path;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

import nl.robuustebibliotheek.assessment.BackupRefused;
import nl.robuustebibliotheek.assessment.Backups.Backup;
import nl.robuustebibliotheek.submission.Text;

/** One file with all that is kept, that nobody else writes in. */
final class BackupFile {

    private static final String WHOLE = "ok";
    /** What may come in later versions than the one that made the backup is no error: the start adds it. */
    private static final String NEWER_THAN_BACKUP = "*:pending";

    private final Path place;
    private final Path file;

    BackupFile(Path file) {
        this(file, file);
    }

    /** @param file the name under which whoever gave it knows it */
    BackupFile(Path place, Path file) {
        this.place = place;
        this.file = file;
    }

    /** @throws BackupRefused when a part of it is not whole, or this program does not know its tables */
    Backup checked() {
        try {
            return new Backup(assessments(), schema());
        } catch (DataAccessException unreadable) {
            throw notWhole(unreadable);
        }
    }

    private long assessments() {
        JdbcClient client = JdbcClient.create(database());
        List<String> said = client.sql("PRAGMA integrity_check").query(String.class).stream()
                .map(String::valueOf).toList();
        if (!said.equals(List.of(WHOLE))) {
            throw new BackupRefused(new Text("Het bestand %s is beschadigd: %s".formatted(file, said.getFirst()),
                    "The file %s is damaged: %s".formatted(file, said.getFirst())));
        }
        Integer tables = client.sql("SELECT count(*) FROM sqlite_master WHERE name = 'assessment'")
                .query(Integer.class).single();
        if (tables != 1) {
            throw noBackup();
        }
        return client.sql("SELECT count(*) FROM assessment").query(Long.class).single();
    }

    private String schema() {
        Flyway tables = Flyway.configure().dataSource(database()).ignoreMigrationPatterns(NEWER_THAN_BACKUP).load();
        try {
            tables.validate();
        } catch (FlywayValidateException differs) {
            throw new BackupRefused(new Text(
                    "De tabellen in %s kent dit programma niet. Misschien is de kopie met een nieuwere versie gemaakt."
                            .formatted(file),
                    "This program does not know the tables in %s. Maybe the backup was made by a newer version."
                            .formatted(file)),
                    differs);
        }
        MigrationInfo current = tables.info().current();
        if (current == null) {
            throw noBackup();
        }
        return String.valueOf(current.getVersion());
    }

    private BackupRefused noBackup() {
        return new BackupRefused(new Text("Het bestand %s is geen reservekopie van dit programma.".formatted(file),
                "The file %s is no backup of this program.".formatted(file)));
    }

    private BackupRefused notWhole(Throwable cause) {
        return new BackupRefused(new Text(
                "Het bestand %s is niet te lezen als reservekopie. Misschien is het niet helemaal overgekomen."
                        .formatted(file),
                "The file %s cannot be read as a backup. Maybe it did not come over whole.".formatted(file)), cause);
    }

    private SQLiteDataSource database() {
        SQLiteDataSource database = new SQLiteDataSource(new SQLiteConfig());
        database.setUrl("jdbc:sqlite:" + place);
        return database;
    }
}
