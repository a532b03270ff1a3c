package nl.robuustebibliotheek.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.StorageUnavailable;
import nl.robuustebibliotheek.assessment.StorageUnavailable.Reason;
import nl.robuustebibliotheek.calibration.board.Remark;
import nl.robuustebibliotheek.calibration.board.SoundingBoard;
import nl.robuustebibliotheek.calibration.edit.Edit;
import nl.robuustebibliotheek.calibration.release.Activation;
import nl.robuustebibliotheek.calibration.release.Released;
import nl.robuustebibliotheek.calibration.release.SmallFolders;
import nl.robuustebibliotheek.guide.GuideRecords;
import nl.robuustebibliotheek.guide.round.Invitation;
import nl.robuustebibliotheek.guide.round.Round.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Where the project team's and the advisers' work is kept, opened and emptied for each test; with examples of all of it. */
abstract class KeptContract {

    static final Instant MORNING = Instant.parse("2026-12-01T08:00:00Z");
    private static final List<String> TABLES = List.of("policy_edit", "guide_invitation", "guide_record",
            "sounding_board_remark", "sounding_board", "rule_set_activation", "rule_release", "rule_set",
            "assessment");

    @TempDir
    private Path folder;
    private Database database;
    private HikariDataSource pool;
    private Kept kept;
    private SmallFolders folders;

    abstract Database database();

    @BeforeEach
    final void open() {
        database = database();
        pool = database.open();
        Flyway.configure().dataSource(pool).load().migrate();
        TABLES.forEach(table -> JdbcClient.create(pool).sql("DELETE FROM " + table).update());
        kept = kept(pool, new Turns(database.writers()));
        folders = SmallFolders.write(folder.resolve("policy"), "1.8");
    }

    /** Everything by one way into the database. */
    record Kept(StoredRuleSets ruleSets, StoredSoundingBoards boards, StoredGuideRecords records,
            StoredConsented consented, StoredInvitations invitations,
            StoredEdits edits) {}

    static Kept kept(DataSource source, Turns turns) {
        JdbcClient client = JdbcClient.create(source);
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        return new Kept(new StoredRuleSets(client, transactions, turns),
                new StoredSoundingBoards(client, transactions, turns),
                new StoredGuideRecords(client, transactions, turns, Clock.fixed(MORNING, ZoneOffset.UTC)),
                new StoredConsented(client), new StoredInvitations(client, turns), new StoredEdits(client, turns));
    }

    final Kept kept() {
        return kept;
    }

    /** As another copy of the service does it. */
    final Kept anotherCopy() {
        return kept(pool, new Turns(database.writers()));
    }

    final HikariDataSource pool() {
        return pool;
    }

    final JdbcClient client() {
        return JdbcClient.create(pool);
    }

    @AfterEach
    final void close() {
        pool.close();
        database.close();
    }

    final PolicyFiles files(String minimum) {
        folders.minimum(minimum);
        return PolicyFiles.read(folders.folders().rules(), folders.folders().categories());
    }

    static Released released(String version, PolicyFiles files) {
        return new Released(version, files.hash(), MORNING, "A. Voorbeeld", "why", "item 4",
                LocalDate.of(2026, 11, 30), "B. Voorbeeld", Optional.empty());
    }

    static Activation activation(int number, String version, PolicyFiles files) {
        return new Activation(number, version, files.hash(), MORNING, "A. Voorbeeld", "why");
    }

    static Invitation invitation(String id, Side side, Instant at) {
        return new Invitation(id, "NL-1/GM9999", "GM9999", 2026, side, "Bibliotheek Voorbeeldstad", "Voorbeeldstad",
                at, at.plus(Duration.ofDays(30)), "0".repeat(64), 0, Optional.empty());
    }

    static Remark remark(String board, String by) {
        return new Remark(board, 0, Remark.About.RULE, "STA-01", by, "Te streng.", MORNING, Optional.empty());
    }

    static Edit edit(String path) {
        return new Edit(path, "0".repeat(64), "1".repeat(64), MORNING, "A. Voorbeeld", "proef", "- oud\n+ nieuw\n");
    }

    /** Everything that can be kept, each as one step. */
    static List<ThrowingCallable> changes(Kept kept, PolicyFiles files) {
        SoundingBoard board = new SoundingBoard("full", "Klankbord", files.hash(), "A. Voorbeeld", MORNING, MORNING,
                "0".repeat(64));
        return List.of(() -> kept.ruleSets().keep(files, MORNING),
                () -> kept.ruleSets().add(released("9.0.0", files), "{}"),
                () -> kept.ruleSets().activate(activation(9, "9.0.0", files)),
                () -> kept.boards().add(board), () -> kept.boards().close("full", MORNING),
                () -> kept.boards().add(remark("full", "Lid")),
                () -> kept.boards().reply("full", 1, new Remark.Reply(Remark.Outcome.TAKEN_OVER, "", "A", MORNING)),
                () -> kept.records().keep(GuideRecords.Kind.ROUND, "key", "{}", Optional.empty()),
                () -> kept.invitations().add(invitation("full", Side.LIBRARY, MORNING)),
                () -> kept.invitations().withdraw("full", MORNING),
                () -> kept.invitations().share("full", Optional.of(MORNING)),
                () -> kept.invitations().count("full", 5), () -> kept.invitations().forget(MORNING),
                () -> kept.edits().add(edit("rules/village/staff.drl")), () -> kept.edits().remove(1));
    }

    /** Everything that can be looked up, each as one step. */
    static List<ThrowingCallable> questions(Kept kept) {
        return List.of(() -> kept.ruleSets().files("sha256:0"), () -> kept.ruleSets().releases(),
                () -> kept.ruleSets().report("1.0.0"), () -> kept.ruleSets().activations(),
                () -> kept.ruleSets().active(), () -> kept.boards().all(), () -> kept.boards().find("one"),
                () -> kept.boards().remarks("one"), () -> kept.records().find(GuideRecords.Kind.ROUND, "key"),
                () -> kept.records().keys(GuideRecords.Kind.ROUND), () -> kept.consented().forEach(_ -> {}),
                () -> kept.invitations().find("one"), () -> kept.invitations().of("key", 2026),
                () -> kept.edits().newest(1));
    }

    static void allSay(Reason reason, List<ThrowingCallable> steps) {
        assertThat(steps).allSatisfy(step -> assertThatThrownBy(step).isInstanceOfSatisfying(StorageUnavailable.class,
                unavailable -> assertThat(unavailable.reason()).isEqualTo(reason)));
    }
}
