package nl.robuustebibliotheek.storage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.calibration.board.Remark;
import nl.robuustebibliotheek.calibration.board.SoundingBoard;
import nl.robuustebibliotheek.calibration.edit.Edit;
import nl.robuustebibliotheek.calibration.release.Activation;
import nl.robuustebibliotheek.calibration.release.Released;
import nl.robuustebibliotheek.calibration.release.RuleSetArchive;
import nl.robuustebibliotheek.submission.Consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds wherever the project team's work is kept. */
abstract class TeamStorageContract extends KeptContract {

    private static final int ROUNDS = 10;

    @Test
    void keepsFilesByteForByte() {
        PolicyFiles files = files("1.8");

        kept().ruleSets().keep(files, MORNING);
        kept().ruleSets().keep(files, MORNING.plusSeconds(5));

        PolicyFiles again = kept().ruleSets().files(files.hash()).orElseThrow();
        assertThat(again.zip()).isEqualTo(files.zip());
        assertThat(again.hash()).isEqualTo(files.hash());
        assertThat(again.paths()).contains("rules/village/staff.drl", "categories/sources.yaml");
        assertThat(kept().ruleSets().files("sha256:none")).isEmpty();
    }

    @Test
    void forgetsDraftsThatJudgedNobodyAndNothingElse() {
        PolicyFiles draft = files("1.1");
        PolicyFiles judged = files("1.2");
        PolicyFiles released = files("1.3");
        List.of(draft, judged, released).forEach(each -> kept().ruleSets().keep(each, MORNING));
        assess("one", judged.hash(), false);
        kept().ruleSets().add(released("1.0.0", released), "{}");

        kept().ruleSets().keep(files("1.4"), MORNING.plus(Duration.ofMinutes(30)));
        assertThat(kept().ruleSets().files(draft.hash())).isPresent();
        kept().ruleSets().keep(files("1.5"), MORNING.plus(Duration.ofMinutes(61)));

        assertThat(kept().ruleSets().files(draft.hash())).isEmpty();
        assertThat(kept().ruleSets().files(judged.hash())).isPresent();
        assertThat(kept().ruleSets().files(released.hash())).isPresent();
    }

    @Test
    void numbersActivationsAndKnowsTheLast() {
        PolicyFiles files = files("1.8");
        kept().ruleSets().keep(files, MORNING);
        kept().ruleSets().add(released("1.0.0", files), "{\"a\": 1}");
        kept().ruleSets().add(released("1.1.0", files), "{}");
        assertThat(kept().ruleSets().active()).isEmpty();

        kept().ruleSets().activate(activation(1, "1.0.0", files));
        kept().ruleSets().activate(activation(2, "1.1.0", files));
        Activation back = activation(3, "1.0.0", files);
        kept().ruleSets().activate(back);

        assertThat(kept().ruleSets().active()).contains(back);
        assertThat(kept().ruleSets().activations()).extracting(Activation::number).containsExactly(3, 2, 1);
        assertThat(kept().ruleSets().report("1.0.0")).contains("{\"a\": 1}");
        assertThat(kept().ruleSets().releases()).contains(released("1.0.0", files));
    }

    @Test
    void refusesAVersionThatIsThere() {
        PolicyFiles files = files("1.8");
        kept().ruleSets().keep(files, MORNING);
        kept().ruleSets().add(released("1.0.0", files), "{}");

        assertThatThrownBy(() -> kept().ruleSets().add(released("1.0.0", files), "{}"))
                .isInstanceOf(RuleSetArchive.VersionTaken.class);
    }

    @Test
    void letsOneOfTwoWhoActivateOrReleaseAtOnceBeFirstAndTellsTheOther() throws InterruptedException {
        PolicyFiles files = files("1.8");
        kept().ruleSets().keep(files, MORNING);
        for (int number = 1; number <= ROUNDS; number++) {
            Released release = released(number + ".0.0", files);
            assertThat(atOnce(copy -> copy.add(release, "{}"))).hasSize(1).hasOnlyElementsOfType(
                    RuleSetArchive.VersionTaken.class);
            Activation activation = activation(number, release.version(), files);
            assertThat(atOnce(copy -> copy.activate(activation))).hasSize(1).hasOnlyElementsOfType(
                    RuleSetArchive.ActivatedMeanwhile.class);
        }

        assertThat(kept().ruleSets().activations()).hasSize(ROUNDS);
        assertThat(kept().ruleSets().releases()).hasSize(ROUNDS);
    }

    /** What two copies of the service were told that did this at the same moment, each by its own way in. */
    private List<RuntimeException> atOnce(Consumer<RuleSetArchive> change) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(2);
        List<RuntimeException> told = new CopyOnWriteArrayList<>();
        List<Thread> copies = new ArrayList<>();
        for (int copy = 0; copy < 2; copy++) {
            StoredRuleSets archive = anotherCopy().ruleSets();
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

        kept().consented().forEach(json -> found.add(new String(json,
                StandardCharsets.UTF_8)));

        assertThat(found).hasSize(400).doesNotHaveDuplicates().doesNotContain("{\"id\": \"library-9\"}");
    }

    @Test
    void numbersRemarksThatComeAtOnceAndKeepsWhatWasAnswered() throws InterruptedException {
        StoredSoundingBoards boards = kept().boards();
        boards.add(board("one"));
        boards.add(board("two"));
        List<Thread> group = new ArrayList<>();
        for (int sender = 0; sender < 12; sender++) {
            String by = "Lid " + sender;
            StoredSoundingBoards copy = anotherCopy().boards();
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
        kept().boards().add(board("one"));

        kept().boards().close("one", MORNING.plusSeconds(60));
        kept().boards().close("one", MORNING.plusSeconds(90));

        assertThat(kept().boards().find("one").orElseThrow().expiresAt()).isEqualTo(MORNING.plusSeconds(60));
        assertThat(kept().boards().all()).hasSize(1);
        assertThat(kept().boards().find("two")).isEmpty();
    }

    @Test
    void keepsWhoChangedWhatAndWhyInTheirOrder() {
        StoredEdits edits = kept().edits();
        Edit first = edit("rules/village/staff.drl");
        Edit second = edit("categories/texts.yaml");
        edits.add(first);
        int number = edits.add(second);

        assertThat(edits.newest(10)).containsExactly(second, first);
        assertThat(edits.newest(1)).containsExactly(second);
        edits.remove(number);
        assertThat(edits.newest(10)).containsExactly(first);
    }

    private void assess(String id, String ruleSet, boolean consent) {
        new StoredAssessments(client(), new Turns(1), AssessmentObserver.NONE)
                .keep(new KeptAssessment(id,
                        "{\"id\": \"%s\"}".formatted(id), "sha256:0", new Consent(consent, false), "{}", ruleSet,
                        MORNING.plusSeconds(id.hashCode() % 7), Optional.empty()));
    }

    /** A board that tries a rule set of its own, which is kept with it. */
    private SoundingBoard board(String id) {
        PolicyFiles files = files("1.8");
        kept().ruleSets().keep(files, MORNING);
        return new SoundingBoard(id, "Klankbord", files.hash(), "A. Voorbeeld", MORNING,
                MORNING.plus(Duration.ofDays(14)), "0".repeat(64));
    }
}
