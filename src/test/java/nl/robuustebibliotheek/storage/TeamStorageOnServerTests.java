package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.StorageUnavailable.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** The project team's and the advisers' work on a PostgreSQL server; skipped where none is installed. */
class TeamStorageOnServerTests extends TeamStorageContract {

    @RegisterExtension
    static final OwnServer SERVER = new OwnServer();

    @Override
    Database database() {
        return SERVER.database();
    }

    @Test
    void saysThatTheServerIsGoneAndGoesOnWhenItIsBack() throws IOException, InterruptedException {
        PolicyFiles files = files("1.8");
        kept().ruleSets().keep(files, MORNING);
        try (HikariDataSource impatient = database().open()) {
            impatient.setConnectionTimeout(250);
            SERVER.without(() -> {
                allSay(Reason.OUT_OF_REACH, changes(kept(impatient, new Turns(1)), files));
                allSay(Reason.OUT_OF_REACH, questions(kept(impatient, new Turns(1))));
            });
        }

        try (HikariDataSource again = database().open()) {
            Kept back = kept(again, new Turns(1));
            back.ruleSets().add(released("1.0.0", files), "{}");
            assertThat(back.ruleSets().releases()).hasSize(1);
        }
    }

    @Test
    void saysThatTheServerWentWhileSomethingWasWritten() {
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(pool()));

        allSay(Reason.OUT_OF_REACH, List.of(() -> new Turns(1).write(() -> transactions.execute(_ -> {
            client().sql("SELECT pg_terminate_backend(pg_backend_pid())").query().listOfRows();
            return true;
        }))));
    }

    @Test
    void saysThatItMayNotWrite() {
        client().sql("ALTER ROLE robuust SET default_transaction_read_only = on").update();
        try (HikariDataSource readOnly = database().open()) {
            allSay(Reason.READ_ONLY, changes(kept(readOnly, new Turns(1)), files("1.8")));
        } finally {
            client().sql("ALTER ROLE robuust RESET default_transaction_read_only").update();
        }
    }
}
