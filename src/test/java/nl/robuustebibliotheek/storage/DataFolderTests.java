package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.Assessments;
import nl.robuustebibliotheek.assessment.BackupRefused;
import nl.robuustebibliotheek.assessment.Backups.Backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataFolderTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Path backup;

    @BeforeEach
    void name() {
        backup = folder.resolve("backup.db");
    }

    @Test
    void copiesWhatIsKeptWhileItIsOpen() {
        try (Service service = new Service("one")) {
            service.keep("first");
            Backup made = folder("one").make(backup);
            service.keep("second");

            assertThat(made.assessments()).isEqualTo(1);
            assertThat(made.schema()).isNotBlank();
        }
        assertThat(folder("two").restore(backup, false).assessments()).isEqualTo(1);

        try (Service service = new Service("two")) {
            assertThat(service.assessments.find("first")).isPresent();
            assertThat(service.assessments.find("second")).isEmpty();
            service.keep("third");
        }
        assertThat(filesIn(folder)).containsExactlyInAnyOrder("backup.db", "one", "two");
    }

    @Test
    void restoresNothingWhileTheServiceRuns() {
        backUpOne();
        try (Service service = new Service("two")) {
            refuses(() -> folder("two").restore(backup, true), "in use by another program");
            service.keep("still");
            assertThat(service.assessments.find("still")).isPresent();
        }
    }

    @Test
    void replacesOnlyWhenTold() {
        backUpOne();
        try (Service service = new Service("two")) {
            service.keep("other");
        }

        refuses(() -> folder("two").restore(backup, false), "--replace");
        folder("two").restore(backup, true);

        try (Service service = new Service("two")) {
            assertThat(service.assessments.find("first")).isPresent();
            assertThat(service.assessments.find("other")).isEmpty();
        }
        assertThat(new BackupFile(folder.resolve("two/robuust.db.before-20261122-120000")).checked().assessments())
                .isEqualTo(1);
    }

    @Test
    void replacesAFileThatCannotBeReadAnyMore() throws IOException {
        backUpOne();
        Files.createDirectories(folder.resolve("two"));
        Files.writeString(folder.resolve("two/robuust.db"), "no database at all".repeat(1000));

        refuses(() -> folder("two").restore(backup, false), "--replace");
        assertThat(folder("two").restore(backup, true).assessments()).isEqualTo(1);
    }

    @Test
    void restoresNothingThatIsDamaged() throws IOException {
        backUpOne();
        byte[] bytes = Files.readAllBytes(backup);
        Path half = Files.write(folder.resolve("half.db"), Arrays.copyOf(bytes, bytes.length / 2));
        Path other = Files.writeString(folder.resolve("other.db"), "{}");

        refuses(() -> folder("two").restore(half, false), "half.db");
        refuses(() -> folder("two").restore(other, false), "other.db");
        refuses(() -> folder("two").restore(folder.resolve("none.db"), false), "There is no file");
        assertThat(filesIn(folder.resolve("two"))).containsExactly("robuust.lock");
    }

    @Test
    void restoresNothingWithTablesOfALaterVersion() {
        backUpOne();
        client(backup).sql("UPDATE flyway_schema_history SET version = '9999'").update();

        refuses(() -> folder("two").restore(backup, false), "newer version");
    }

    @Test
    void restoresABackupOfAnEarlierVersion() {
        backUpOne();
        client(backup).sql("DELETE FROM flyway_schema_history WHERE version <> '1'").update();

        assertThat(folder("two").restore(backup, false)).isEqualTo(new Backup(1, "1"));
    }

    @Test
    void overwritesNoFileAndMakesNoneOfNothing() {
        backUpOne();

        refuses(() -> folder("one").make(backup), "is there already");
        refuses(() -> folder("nowhere").make(folder.resolve("new.db")), "Nothing is kept");
        refuses(() -> folder("one").make(folder.resolve("no/such/folder.db")), "No backup was made");
        assertThat(filesIn(folder)).containsExactlyInAnyOrder("backup.db", "one");
    }

    private void backUpOne() {
        try (Service service = new Service("one")) {
            service.keep("first");
        }
        folder("one").make(backup);
    }

    private DataFolder folder(String name) {
        return new DataFolder(folder.resolve(name), CLOCK);
    }

    private static void refuses(Runnable work, String why) {
        assertThatThrownBy(work::run).isInstanceOf(BackupRefused.class).hasMessageContaining(why);
    }

    private static List<String> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JdbcClient client(Path file) {
        return JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + file));
    }

    /** What the service holds open of a data folder. */
    private final class Service implements AutoCloseable {

        private final DatabaseFile database;
        private final HikariDataSource pool;
        private final Assessments assessments;

        Service(String name) {
            database = new DatabaseFile(folder.resolve(name));
            pool = database.open();
            Flyway.configure().dataSource(pool).load().migrate();
            assessments = new StoredAssessments(JdbcClient.create(pool), new Turns(1), AssessmentObserver.NONE);
        }

        void keep(String id) {
            assessments.keep(AssessmentsContract.assessment(id, Optional.empty()));
        }

        @Override
        public void close() {
            pool.close();
            database.close();
        }
    }
}
