package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.Assessments;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.assessment.StorageUnavailable;
import nl.robuustebibliotheek.assessment.StorageUnavailable.Reason;
import nl.robuustebibliotheek.submission.Consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Assessments in the file in the data folder. */
class StoredAssessmentsTests extends AssessmentsContract {

    private static final KeptAssessment LARGE = new KeptAssessment("large", "{}", "sha256:0",
            new Consent(false, false), "x".repeat(500_000), "sha256:1", Instant.EPOCH, Optional.empty());

    @TempDir
    private Path folder;

    @Override
    Database database() {
        return new DatabaseFile(folder.resolve("data"));
    }

    @Test
    void writesToDiskForEveryCommit() {
        assertThat(client().sql("PRAGMA journal_mode").query(String.class).single()).isEqualTo("wal");
        assertThat(client().sql("PRAGMA synchronous").query(Integer.class).single()).isEqualTo(2);
        assertThat(client().sql("PRAGMA foreign_keys").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoRoomAndGoesOnWhenThereIs() {
        refusesUnder("max_page_count = 20", "max_page_count = 100000", Reason.FULL);
    }

    @Test
    void saysThatItMayNotWriteAndGoesOnWhenItMay() {
        refusesUnder("query_only = on", "query_only = off", Reason.READ_ONLY);
    }

    @Test
    void acknowledgesNothingOnceItsFileWasTakenAway() throws IOException {
        Database database = database();
        Turns turns = new Turns(database);
        assertThat(turns.<Integer>write(() -> 1)).isEqualTo(1);
        Path file = folder.resolve("data").resolve(DatabaseFile.NAME);
        Path elsewhere = Files.move(file, folder.resolve("elsewhere.db"));

        for (Runnable state : List.<Runnable>of(() -> {}, () -> copy(elsewhere, file))) {
            state.run();
            assertThatThrownBy(() -> turns.write(() -> 1)).isInstanceOfSatisfying(StorageUnavailable.class,
                    unavailable -> assertThat(unavailable.reason()).isEqualTo(Reason.OUT_OF_REACH));
        }
        Files.delete(file);
        Files.move(elsewhere, file);
        assertThat(turns.<Integer>write(() -> 2)).isEqualTo(2);
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void refusesUnder(String pragma, String undone, Reason reason) {
        SingleConnectionDataSource connection = connection();
        JdbcClient client = JdbcClient.create(connection);
        new JdbcTemplate(connection).execute("PRAGMA " + pragma);
        Assessments limited = new StoredAssessments(client, new Turns(1), AssessmentObserver.NONE);

        assertThatThrownBy(() -> limited.keep(LARGE)).isInstanceOfSatisfying(StorageUnavailable.class,
                unavailable -> assertThat(unavailable.reason()).isEqualTo(reason));
        assertThat(assessments().find("large")).isEmpty();

        new JdbcTemplate(connection).execute("PRAGMA " + undone);
        limited.keep(LARGE);
        connection.destroy();
        assertThat(assessments().find("large")).contains(LARGE);
    }

    @Test
    void saysThatAnotherProgramWrites() {
        SingleConnectionDataSource other = connection();
        JdbcClient.create(other).sql("BEGIN IMMEDIATE").update();
        SingleConnectionDataSource impatient = connection();
        JdbcClient client = JdbcClient.create(impatient);
        new JdbcTemplate(impatient).execute("PRAGMA busy_timeout = 10");

        assertThatThrownBy(() -> new StoredAssessments(client, new Turns(1), AssessmentObserver.NONE).keep(LARGE))
                .isInstanceOfSatisfying(StorageUnavailable.class,
                        unavailable -> assertThat(unavailable.reason()).isEqualTo(Reason.BUSY));

        other.destroy();
        impatient.destroy();
        assertThat(assessments().keep(LARGE)).isEqualTo(LARGE);
    }

    @Test
    void throwsWhatIsNoStateOfTheDatabaseAsItIs() {
        KeptAssessment twice = assessment("one", Optional.empty());
        assessments().keep(twice);

        assertThatThrownBy(() -> assessments().keep(twice)).isNotInstanceOf(StorageUnavailable.class);
    }

    @Test
    void saysThatTheFolderIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        try (DatabaseFile database = new DatabaseFile(file.resolve("data"))) {
            assertThatThrownBy(database::open).isInstanceOf(StorageUnusable.class)
                    .hasMessageContaining("Nothing can be written in the data folder");
        }
    }

    @Test
    void holdsTheFolderForOneProgramUntilItIsClosed() {
        try (DatabaseFile second = new DatabaseFile(folder.resolve("data"))) {
            assertThatThrownBy(second::open).isInstanceOf(StorageUnusable.class)
                    .hasMessageContaining("is in use by another program");
        }
        Path other = folder.resolve("other");
        FolderLock.take(other).release();
        FolderLock.take(other).release();
    }

    private SingleConnectionDataSource connection() {
        return new SingleConnectionDataSource("jdbc:sqlite:" + folder.resolve("data/robuust.db"), true);
    }
}
