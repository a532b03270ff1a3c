package nl.robuustebibliotheek.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.StorageUnavailable;
import nl.robuustebibliotheek.assessment.StorageUnavailable.Reason;
import nl.robuustebibliotheek.calibration.board.Remark;
import nl.robuustebibliotheek.calibration.board.SoundingBoard;
import nl.robuustebibliotheek.calibration.edit.Edit;
import nl.robuustebibliotheek.calibration.release.Activation;
import nl.robuustebibliotheek.calibration.release.Released;
import nl.robuustebibliotheek.calibration.release.RuleSetArchive;
import nl.robuustebibliotheek.calibration.release.SmallFolders;
import nl.robuustebibliotheek.guide.GuideRecords;
import nl.robuustebibliotheek.guide.round.Invitation;
import nl.robuustebibliotheek.guide.round.Round.Side;
import nl.robuustebibliotheek.submission.Consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds wherever the project team's and the advisers' work is kept. */
abstract class TeamStorageContract {

    static final Instant MORNING = Instant.parse("2026-12-01T08:00:00Z");
    private static final int ROUNDS = 10;
    private static final List<String> TABLES = List.of("policy_edit", "guide_invitation", "guide_record",
            "sounding_board_remark", "sounding_board", "rule_set_activation", "rule_release", "rule_set",
            "assessment");

    @TempDir
    private Path folder;
    private Database database;
    private HikariDataSource pool;
    private Kept kept;
    private StoredRuleSets ruleSets;
    private SmallFolders folders;

    abstract Database database();

    @BeforeEach
    final void open() {
        database = database();
        pool = database.open();
        Flyway.configure().dataSource(pool).load().migrate();
        TABLES.forEach(table -> JdbcClient.create(pool).sql("DELETE FROM " + table).update());
        kept = kept(pool, new Turns(database.writers()));
        ruleSets = kept.ruleSets();
        folders = SmallFolders.write(folder.resolve("policy"), "1.8");
    }

    /** Everything by one way into the database. */
    record Kept(StoredRuleSets ruleSets, StoredSoundingBoards boards, StoredGuideRecords records,
            StoredConsented consented, StoredInvitations invitations) {}

    static Kept kept(DataSource source, Turns turns) {
        JdbcClient client = JdbcClient.create(source);
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        return new Kept(new StoredRuleSets(client, transactions, turns),
                new StoredSoundingBoards(client, transactions, turns),
                new StoredGuideRecords(client, transactions, turns, Clock.fixed(MORNING, ZoneOffset.UTC)),
                new StoredConsented(client), new StoredInvitations(client, turns));
    }

    final Kept kept() {
        return kept;
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

    private void assess(String id, String ruleSet, boolean consent) {
        new StoredAssessments(JdbcClient.create(pool), new Turns(1), AssessmentObserver.NONE)
                .keep(new KeptAssessment(id,
                        "{\"id\": \"%s\"}".formatted(id), "sha256:0", new Consent(consent, false), "{}", ruleSet,
                        MORNING.plusSeconds(id.hashCode() % 7), Optional.empty()));
    }

    @Test
    void keepsFilesByteForByte() {
        PolicyFiles files = files("1.8");

        ruleSets.keep(files, MORNING);
        ruleSets.keep(files, MORNING.plusSeconds(5));

        PolicyFiles again = ruleSets.files(files.hash()).orElseThrow();
        assertThat(again.zip()).isEqualTo(files.zip());
        assertThat(again.hash()).isEqualTo(files.hash());
        assertThat(again.paths()).contains("rules/village/staff.drl", "categories/sources.yaml");
        assertThat(ruleSets.files("sha256:none")).isEmpty();
    }

    @Test
    void forgetsDraftsThatJudgedNobodyAndNothingElse() {
        PolicyFiles draft = files("1.1");
        PolicyFiles judged = files("1.2");
        PolicyFiles released = files("1.3");
        List.of(draft, judged, released).forEach(each -> ruleSets.keep(each, MORNING));
        assess("one", judged.hash(), false);
        ruleSets.add(released("1.0.0", released), "{}");

        ruleSets.keep(files("1.4"), MORNING.plus(Duration.ofMinutes(30)));
        assertThat(ruleSets.files(draft.hash())).isPresent();
        ruleSets.keep(files("1.5"), MORNING.plus(Duration.ofMinutes(61)));

        assertThat(ruleSets.files(draft.hash())).isEmpty();
        assertThat(ruleSets.files(judged.hash())).isPresent();
        assertThat(ruleSets.files(released.hash())).isPresent();
    }

    @Test
    void numbersActivationsAndKnowsTheLast() {
        PolicyFiles files = files("1.8");
        ruleSets.keep(files, MORNING);
        ruleSets.add(released("1.0.0", files), "{\"a\": 1}");
        ruleSets.add(released("1.1.0", files), "{}");
        assertThat(ruleSets.active()).isEmpty();

        ruleSets.activate(activation(1, "1.0.0", files));
        ruleSets.activate(activation(2, "1.1.0", files));
        Activation back = activation(3, "1.0.0", files);
        ruleSets.activate(back);

        assertThat(ruleSets.active()).contains(back);
        assertThat(ruleSets.activations()).extracting(Activation::number).containsExactly(3, 2, 1);
        assertThat(ruleSets.report("1.0.0")).contains("{\"a\": 1}");
        assertThat(ruleSets.releases()).contains(released("1.0.0", files));
    }

    @Test
    void refusesAVersionThatIsThere() {
        PolicyFiles files = files("1.8");
        ruleSets.keep(files, MORNING);
        ruleSets.add(released("1.0.0", files), "{}");

        assertThatThrownBy(() -> ruleSets.add(released("1.0.0", files), "{}"))
                .isInstanceOf(RuleSetArchive.VersionTaken.class);
    }

    @Test
    void letsOneOfTwoWhoActivateOrReleaseAtOnceBeFirstAndTellsTheOther() throws InterruptedException {
        PolicyFiles files = files("1.8");
        ruleSets.keep(files, MORNING);
        for (int number = 1; number <= ROUNDS; number++) {
            Released release = released(number + ".0.0", files);
            assertThat(atOnce(copy -> copy.add(release, "{}"))).hasSize(1).hasOnlyElementsOfType(
                    RuleSetArchive.VersionTaken.class);
            Activation activation = activation(number, release.version(), files);
            assertThat(atOnce(copy -> copy.activate(activation))).hasSize(1).hasOnlyElementsOfType(
                    RuleSetArchive.ActivatedMeanwhile.class);
        }

        assertThat(ruleSets.activations()).hasSize(ROUNDS);
        assertThat(ruleSets.releases()).hasSize(ROUNDS);
    }

    /** What two copies of the service were told that did this at the same moment, each by its own way in. */
    private List<RuntimeException> atOnce(Consumer<RuleSetArchive> change) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(2);
        List<RuntimeException> told = new CopyOnWriteArrayList<>();
        List<Thread> copies = new ArrayList<>();
        for (int copy = 0; copy < 2; copy++) {
            StoredRuleSets archive = kept(pool, new Turns(database.writers())).ruleSets();
            copies.add(Thread.ofPlatform().start(() -> {
                try {
                    start.await();
                    change.accept(archive);
                } catch (InterruptedException | BrokenBarrierException stopped) {
                    throw new IllegalStateException(stopped);
                } catch (RuntimeException refused) {
                    told.add(refused);
                }
            }));
        }
        for (Thread copy : copies) {
            copy.join();
        }
        return told;
    }

    @Test
    void handsOverOnlyWhatMayBeUsedPageByPage() {
        for (int number = 0; number < 450; number++) {
            assess("library-" + number, "sha256:0", number % 9 != 0);
        }
        List<String> found = new ArrayList<>();

        kept.consented().forEach(json -> found.add(new String(json,
                StandardCharsets.UTF_8)));

        assertThat(found).hasSize(400).doesNotHaveDuplicates().doesNotContain("{\"id\": \"library-9\"}");
    }

    @Test
    void numbersRemarksThatComeAtOnceAndKeepsWhatWasAnswered() throws InterruptedException {
        StoredSoundingBoards boards = kept.boards();
        boards.add(board("one"));
        boards.add(board("two"));
        List<Thread> group = new ArrayList<>();
        for (int sender = 0; sender < 12; sender++) {
            String by = "Lid " + sender;
            StoredSoundingBoards copy = kept(pool, new Turns(database.writers())).boards();
            group.add(Thread.ofVirtual().start(() -> copy.add(remark("one", by))));
        }
        for (Thread sender : group) {
            sender.join();
        }
        Remark.Reply reply = new Remark.Reply(Remark.Outcome.NOT, "Daarom.", "A. Voorbeeld", MORNING);
        boards.reply("one", 2, reply);

        assertThat(boards.remarks("one")).extracting(Remark::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
                12);
        assertThat(boards.remarks("one").get(1).reply()).contains(reply);
        assertThat(boards.remarks("two")).isEmpty();
    }

    @Test
    void closesASoundingBoardAndNeverOpensItAgain() {
        kept.boards().add(board("one"));

        kept.boards().close("one", MORNING.plusSeconds(60));
        kept.boards().close("one", MORNING.plusSeconds(90));

        assertThat(kept.boards().find("one").orElseThrow().expiresAt()).isEqualTo(MORNING.plusSeconds(60));
        assertThat(kept.boards().all()).hasSize(1);
        assertThat(kept.boards().find("two")).isEmpty();
    }

    @Test
    void keepsEveryRevisionOfAGuideRecordAndRefusesTheOneThatSawAnOlder() {
        StoredGuideRecords records = kept.records();
        records.keep(GuideRecords.Kind.CONTEXT, "GM9999", "{\"a\": \"één\"}", Optional.of(0));
        records.keep(GuideRecords.Kind.CONTEXT, "GM9999", "{\"a\": 2}", Optional.of(1));

        assertThatThrownBy(() -> records.keep(GuideRecords.Kind.CONTEXT, "GM9999", "{}", Optional.of(1)))
                .isInstanceOf(GuideRecords.RecordChanged.class);
        assertThat(records.find(GuideRecords.Kind.CONTEXT, "GM9999"))
                .contains(new GuideRecords.Kept("GM9999", 2, "{\"a\": 2}"));
        assertThat(records.keys(GuideRecords.Kind.CONTEXT)).containsExactly("GM9999");
        assertThat(records.keys(GuideRecords.Kind.EDITS)).isEmpty();
    }

    @Test
    void keepsWhoChangedWhatAndWhyInTheirOrder() {
        StoredEdits edits = new StoredEdits(JdbcClient.create(pool), new Turns(database.writers()));
        Edit first = new Edit("rules/village/staff.drl", "0".repeat(64), "1".repeat(64), MORNING, "A. Voorbeeld",
                "proef", "- oud\n+ nieuw\n");
        Edit second = new Edit("categories/texts.yaml", "2".repeat(64), "3".repeat(64), MORNING, "B. Voorbeeld",
                "taal", "");
        edits.add(first);
        int number = edits.add(second);

        assertThat(edits.newest(10)).containsExactly(second, first);
        assertThat(edits.newest(1)).containsExactly(second);
        edits.remove(number);
        assertThat(edits.newest(10)).containsExactly(first);
    }

    @Test
    void keepsInvitationsUntilTheyAreWithdrawnOrForgotten() {
        StoredInvitations invitations = kept.invitations();
        Invitation library = invitation("one", Side.LIBRARY, MORNING);
        Invitation municipality = invitation("two", Side.MUNICIPALITY, MORNING.plusSeconds(9));
        List.of(library, municipality).forEach(invitations::add);

        assertThat(invitations.find("one")).contains(library);
        assertThat(invitations.of("NL-1/GM9999", 2026)).containsExactly(municipality, library);
        assertThat(invitations.of("NL-1/GM9999", 2027)).isEmpty();

        invitations.share("one", Optional.of(MORNING));
        assertThat(invitations.find("one").orElseThrow().showsOthers()).isTrue();
        invitations.share("one", Optional.empty());
        assertThat(invitations.find("one")).contains(library);
        invitations.withdraw("one", MORNING.plusSeconds(60));
        invitations.withdraw("one", MORNING.plusSeconds(90));
        assertThat(invitations.find("one").orElseThrow().expiresAt()).isEqualTo(MORNING.plusSeconds(60));

        invitations.forget(MORNING.plusSeconds(61));
        assertThat(invitations.find("one")).isEmpty();
        assertThat(invitations.find("two")).contains(municipality);
    }

    @Test
    void countsAnswersThatComeAtOnceAndNeverMoreThanMayCome() throws InterruptedException {
        kept.invitations().add(invitation("one", Side.LIBRARY, MORNING));
        AtomicInteger counted = new AtomicInteger();
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < 12; sender++) {
            StoredInvitations copy = kept(pool, new Turns(database.writers())).invitations();
            senders.add(Thread.ofVirtual().start(() -> counted.addAndGet(copy.count("one", 5) ? 1 : 0)));
        }
        for (Thread sender : senders) {
            sender.join();
        }

        assertThat(counted).hasValue(5);
        assertThat(kept.invitations().find("one").orElseThrow().changes()).isEqualTo(5);
    }

    static Invitation invitation(String id, Side side, Instant at) {
        return new Invitation(id, "NL-1/GM9999", "GM9999", 2026, side, "Bibliotheek Voorbeeldstad", "Voorbeeldstad",
                at, at.plus(Duration.ofDays(30)), "0".repeat(64), 0, Optional.empty());
    }

    /** A board that tries a rule set of its own, which is kept with it. */
    private SoundingBoard board(String id) {
        PolicyFiles files = files("1.8");
        ruleSets.keep(files, MORNING);
        return new SoundingBoard(id, "Klankbord", files.hash(), "A. Voorbeeld", MORNING,
                MORNING.plus(Duration.ofDays(14)), "0".repeat(64));
    }

    static Remark remark(String board, String by) {
        return new Remark(board, 0, Remark.About.RULE, "STA-01", by, "Te streng.", MORNING, Optional.empty());
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
                () -> kept.invitations().count("full", 5), () -> kept.invitations().forget(MORNING));
    }

    /** Everything that can be looked up, each as one step. */
    static List<ThrowingCallable> questions(Kept kept) {
        return List.of(() -> kept.ruleSets().files("sha256:0"), () -> kept.ruleSets().releases(),
                () -> kept.ruleSets().report("1.0.0"), () -> kept.ruleSets().activations(),
                () -> kept.ruleSets().active(), () -> kept.boards().all(), () -> kept.boards().find("one"),
                () -> kept.boards().remarks("one"), () -> kept.records().find(GuideRecords.Kind.ROUND, "key"),
                () -> kept.records().keys(GuideRecords.Kind.ROUND), () -> kept.consented().forEach(_ -> {}),
                () -> kept.invitations().find("one"), () -> kept.invitations().of("key", 2026));
    }

    static void allSay(Reason reason, List<ThrowingCallable> steps) {
        assertThat(steps).allSatisfy(step -> assertThatThrownBy(step).isInstanceOfSatisfying(StorageUnavailable.class,
                unavailable -> assertThat(unavailable.reason()).isEqualTo(reason)));
    }
}
