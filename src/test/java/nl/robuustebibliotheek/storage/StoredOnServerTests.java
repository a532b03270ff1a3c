package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.util.Optional;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.assessment.StorageUnavailable;
import nl.robuustebibliotheek.assessment.StorageUnavailable.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Assessments on a PostgreSQL server; skipped where none is installed (the package {@code postgresql}). */
class StoredOnServerTests extends AssessmentsContract {

    @RegisterExtension
    static final OwnServer SERVER = new OwnServer();

    @Override
    Database database() {
        return SERVER.database();
    }

    @Test
    void saysThatTheServerIsGoneAndGoesOnWhenItIsBack() throws IOException, InterruptedException {
        assessments().keep(assessment("before", Optional.empty()));
        SERVER.without(() -> assertThatThrownBy(() -> assessments().keep(assessment("meanwhile", Optional.empty())))
                .isInstanceOfSatisfying(StorageUnavailable.class,
                        unavailable -> assertThat(unavailable.reason()).isEqualTo(Reason.OUT_OF_REACH)));

        assertThat(assessments().find("before")).isPresent();
        assertThat(assessments().find("meanwhile")).isEmpty();
        assertThat(assessments().keep(assessment("after", Optional.empty())).id()).isEqualTo("after");
    }

    @Test
    void comesBackWholeFromABackup() throws IOException, InterruptedException {
        KeptAssessment kept = assessments().keep(assessment("kept", Optional.of("key")));
        Database restored = SERVER.restoredFromBackup();
        assessments().keep(assessment("later", Optional.empty()));

        try (var pool = restored.open()) {
            assertThat(Flyway.configure().dataSource(pool).load().migrate().migrationsExecuted).isZero();
            var there = new StoredAssessments(JdbcClient.create(pool), new Turns(1), AssessmentObserver.NONE);
            assertThat(there.find("kept")).contains(kept);
            assertThat(there.find("later")).isEmpty();
            assertThat(there.keep(assessment("again", Optional.of("key")))).isEqualTo(kept);
        }
    }

    @Test
    void saysThatItMayNotWrite() {
        client().sql("ALTER ROLE robuust SET default_transaction_read_only = on").update();
        try (var readOnly = database().open()) {
            assertThatThrownBy(() -> new StoredAssessments(
                    JdbcClient.create(readOnly), new Turns(1),
                    AssessmentObserver.NONE).keep(assessment("one", Optional.empty())))
                    .isInstanceOfSatisfying(StorageUnavailable.class,
                            unavailable -> assertThat(unavailable.reason()).isEqualTo(Reason.READ_ONLY));
        } finally {
            client().sql("ALTER ROLE robuust RESET default_transaction_read_only").update();
        }
    }

    @Test
    void saysWhyTheServerDoesNotLetItInAndNotThePassword() {
        assertThatThrownBy(() -> SERVER.database("verkeerd").open())
                .isInstanceOf(StorageUnusable.class).hasMessageContaining("password authentication failed")
                .hasMessageNotContaining("verkeerd");
    }

    @Test
    void knowsNoOtherServers() {
        assertThatThrownBy(() -> new DatabaseServer("jdbc:mysql://127.0.0.1/robuust", null, null).open())
                .isInstanceOf(StorageUnusable.class).hasMessageContaining("not one of PostgreSQL");
    }
}
