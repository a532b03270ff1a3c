package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.Assessments;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.submission.Consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoredAssessmentsTests {

    @TempDir
    private Path folder;
    private HikariDataSource database;
    private Assessments assessments;
    private final AtomicInteger kept = new AtomicInteger();

    @BeforeEach
    void open() {
        database = new DatabaseFile(folder.resolve("data")).open();
        Flyway.configure().dataSource(database).load().migrate();
        AssessmentObserver counting = new AssessmentObserver() {
            @Override
            public void kept(Duration took) {
                kept.incrementAndGet();
            }
        };
        assessments = new StoredAssessments(JdbcClient.create(database),
                new TransactionTemplate(new JdbcTransactionManager(database)), counting);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void findsWhatWasKept() {
        KeptAssessment assessment = assessment("one", Optional.empty());

        assertThat(assessments.keep(assessment)).isEqualTo(assessment);
        assertThat(assessments.find("one")).contains(assessment);
        assertThat(assessments.find("two")).isEmpty();
        assertThat(kept).hasValue(1);
    }

    @Test
    void keepsOneUnderAKey() {
        KeptAssessment first = assessment("one", Optional.of("key"));
        assessments.keep(first);

        assertThat(assessments.keep(assessment("two", Optional.of("key")))).isEqualTo(first);
        assertThat(assessments.findByKey("key")).contains(first);
        assertThat(assessments.find("two")).isEmpty();
    }

    @Test
    void keepsEveryTextAsItIs() {
        KeptAssessment assessment = new KeptAssessment("one", "{\"name\":\"Ünï '; DROP TABLE assessment; -- 📚\"}",
                "sha256:0", new Consent(true, false), "{}", "sha256:1", Instant.EPOCH, Optional.empty());

        assessments.keep(assessment);

        assertThat(assessments.find("one")).contains(assessment);
    }

    @Test
    void keepsAllThatComeAtOnce() throws InterruptedException {
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < 40; sender++) {
            String id = "id-" + sender;
            senders.add(Thread.ofVirtual().start(() -> assessments.keep(assessment(id, Optional.empty()))));
        }
        for (Thread sender : senders) {
            sender.join();
        }

        assertThat(Rows.count(folder.resolve("data/robuust.db"))).isEqualTo(40);
    }

    @Test
    void writesToDiskForEveryCommit() {
        JdbcClient client = JdbcClient.create(database);

        assertThat(client.sql("PRAGMA journal_mode").query(String.class).single()).isEqualTo("wal");
        assertThat(client.sql("PRAGMA synchronous").query(Integer.class).single()).isEqualTo(2);
        assertThat(client.sql("PRAGMA foreign_keys").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void saysThatTheFolderIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new DatabaseFile(file.resolve("data")).open())
                .isInstanceOf(DataFolderUnusable.class).hasMessageContaining("data folder");
    }

    private static KeptAssessment assessment(String id, Optional<String> key) {
        return new KeptAssessment(id, "{}", "sha256:0", new Consent(false, true), "{\"id\":\"" + id + "\"}",
                "sha256:1", Instant.parse("2026-11-22T12:00:00Z"), key);
    }
}
