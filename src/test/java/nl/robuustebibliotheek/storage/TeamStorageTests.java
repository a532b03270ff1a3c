package nl.robuustebibliotheek.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.StorageUnavailable.Reason;
import nl.robuustebibliotheek.calibration.release.Released;
import nl.robuustebibliotheek.guide.GuideRecords;

import static org.assertj.core.api.Assertions.assertThat;

/** The project team's and the advisers' work in the file in the data folder. */
class TeamStorageTests extends TeamStorageContract {

    private static final String LARGE = "x".repeat(50_000);

    @TempDir
    private Path own;

    @Override
    Database database() {
        return new DatabaseFile(own.resolve("data"));
    }

    @Test
    void saysThatThereIsNoRoom() {
        PolicyFiles files = files("1.8");
        SingleConnectionDataSource limited = limited("max_page_count = 1");
        Kept full = kept(limited, new Turns(1));

        allSay(Reason.FULL, List.of(() -> full.ruleSets().keep(files, MORNING),
                () -> full.ruleSets().add(released("1.0.0", files), LARGE),
                () -> full.boards().add(remark("one", LARGE)),
                () -> full.records().keep(GuideRecords.Kind.ROUND, "key", LARGE, Optional.empty())));

        limited.destroy();
        assertThat(kept().ruleSets().files(files.hash())).isEmpty();
        assertThat(kept().records().find(GuideRecords.Kind.ROUND, "key")).isEmpty();
    }

    @Test
    void saysThatItMayNotWrite() {
        SingleConnectionDataSource limited = limited("query_only = on");

        allSay(Reason.READ_ONLY, changes(kept(limited, new Turns(1)), files("1.8")));
        limited.destroy();
    }

    @Test
    void waitsForTheOneThatWritesAndNotForEver() {
        Turns turns = new Turns(1, Duration.ofMillis(5));
        Kept waiting = kept(pool(), turns);
        PolicyFiles files = files("1.8");

        turns.write(() -> {
            allSay(Reason.BUSY, changes(waiting, files));
            return true;
        });

        waiting.ruleSets().keep(files, MORNING);
        assertThat(waiting.ruleSets().files(files.hash())).isPresent();
    }

    @Test
    void isReadBesideTheServiceThatHoldsIt() {
        PolicyFiles files = files("1.8");
        kept().ruleSets().keep(files, MORNING);
        kept().ruleSets().add(released("1.0.0", files), "{}");

        try (KeptPolicy policy = KeptPolicy.open(own.resolve("data"))) {
            assertThat(policy.ruleSets().releases()).extracting(Released::version).containsExactly("1.0.0");
            assertThat(policy.ruleSets().files(files.hash())).isPresent();
        }
    }

    private SingleConnectionDataSource limited(String pragma) {
        SingleConnectionDataSource limited = new SingleConnectionDataSource(
                "jdbc:sqlite:" + own.resolve("data/robuust.db"), true);
        new JdbcTemplate(limited).execute("PRAGMA " + pragma);
        return limited;
    }
}
