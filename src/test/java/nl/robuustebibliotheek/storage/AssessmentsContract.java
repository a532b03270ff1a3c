package nl.robuustebibliotheek.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.Assessments;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.submission.Consent;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds wherever assessments are kept. */
abstract class AssessmentsContract {

    private HikariDataSource pool;
    private Database database;
    private Assessments assessments;
    private final AtomicInteger kept = new AtomicInteger();

    abstract Database database() throws Exception;

    @BeforeEach
    final void open() throws Exception {
        database = database();
        pool = database.open();
        Flyway.configure().dataSource(pool).load().migrate();
        JdbcClient.create(pool).sql("DELETE FROM assessment").update();
        assessments = assessments(database);
    }

    final Assessments assessments(Database database) {
        return new StoredAssessments(JdbcClient.create(pool), new Turns(database.writers()), new AssessmentObserver() {
            @Override
            public void kept(Duration took) {
                kept.incrementAndGet();
            }
        });
    }

    @AfterEach
    final void close() {
        pool.close();
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
    void keepsOneUnderAKeyThatComesToSeveralCopiesAtOnce() throws InterruptedException {
        List<Assessments> copies = List.of(assessments, assessments(database), assessments(database));
        Set<String> answered = ConcurrentHashMap.newKeySet();
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < 30; sender++) {
            Assessments copy = copies.get(sender % copies.size());
            String id = "id-" + sender;
            senders.add(Thread.ofVirtual()
                    .start(() -> answered.add(copy.keep(assessment(id, Optional.of("key"))).id())));
        }
        for (Thread sender : senders) {
            sender.join();
        }

        assertThat(answered).hasSize(1);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void keepsEveryTextAsItIs() {
        KeptAssessment assessment = new KeptAssessment("one",
                "{\"name\":\"Ünï '; DROP TABLE assessment; -- 📚 \\u0000\"}", "sha256:0", new Consent(true, false),
                "{}",
                "sha256:1", Instant.EPOCH, Optional.empty());

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

        assertThat(count()).isEqualTo(40);
    }

    final int count() {
        return client().sql("SELECT count(*) FROM assessment").query(Integer.class).single();
    }

    final JdbcClient client() {
        return JdbcClient.create(pool);
    }

    final Assessments assessments() {
        return assessments;
    }

    static KeptAssessment assessment(String id, Optional<String> key) {
        return new KeptAssessment(id, "{}", "sha256:0", new Consent(false, true), "{\"id\":\"" + id + "\"}",
                "sha256:1", Instant.parse("2026-11-22T12:00:00Z"), key);
    }
}
