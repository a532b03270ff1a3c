package nl.robuustebibliotheek.calibration.release;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.release.RuleSetObserver.Outcome;
import nl.robuustebibliotheek.submission.Fields;

import static org.assertj.core.api.Assertions.assertThat;

class RuleSetsTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path root;
    private final Shelf shelf = new Shelf();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Boolean> failing = new ArrayList<>();
    private final ReleaseReader reader = new ReleaseReader(new Fields());
    private SmallFolders folders;
    private RuleSets ruleSets;

    @BeforeEach
    void open() {
        folders = SmallFolders.write(root, "1.8");
        ruleSets = opened();
    }

    private RuleSets opened() {
        return new RuleSets(reader, folders.folders(), shelf, CLOCK, new RuleSetObserver() {
            @Override
            public void changed(Outcome outcome, Duration took) {
                outcomes.add(outcome);
            }

            @Override
            public void failing(boolean now) {
                failing.add(now);
            }
        });
    }

    private void lookTwice() {
        ruleSets.look();
        ruleSets.look();
    }

    private BigDecimal minimum() {
        return ruleSets.live().release().rules().find("village").orElseThrow().norms().iterator().next().minimum();
    }

    /** Another copy of the service, of a later version, may know rules that this one does not. */
    @Test
    void saysThatAReleaseThatOughtToJudgeCannotJudgeHere() throws IOException {
        String before = ruleSets.live().release().hash();
        PolicyFiles good = ruleSets.files();
        PolicyFiles strange = good.with(Map.of("rules/village/staff.drl",
                Files.readString(folders.staff()).replace("atLeast", "atMidnight")));
        shelf.keep(strange, CLOCK.instant());
        shelf.activate(new Activation(1, "2.0.0", strange.hash(), CLOCK.instant(), "A", "b"));

        lookTwice();

        assertThat(ruleSets.live().release().hash()).isEqualTo(before);
        RuleSets.NotFollowed failed = ruleSets.notFollowed().orElseThrow();
        assertThat(failed.activation().version()).isEqualTo("2.0.0");
        assertThat(failed.failure().problems()).anySatisfy(
                problem -> assertThat(problem.file()).isEqualTo("rules/village/staff.drl"));
        assertThat(failing).containsExactly(true);
        assertThat(outcomes).containsExactly(Outcome.FAILED);

        shelf.keep(good, CLOCK.instant());
        shelf.activate(new Activation(2, "2.0.1", good.hash(), CLOCK.instant(), "A", "terug"));
        ruleSets.look();

        assertThat(ruleSets.notFollowed()).isEmpty();
        assertThat(ruleSets.live().release().version()).isEqualTo("2.0.1");
        assertThat(failing).endsWith(false);
    }

    @Test
    void takesAGoodChangeOverWhenTheFoldersAreStill() {
        String before = ruleSets.live().release().hash();
        folders.minimum("2.0");

        ruleSets.look();
        assertThat(minimum()).isEqualByComparingTo("1.8");
        ruleSets.look();

        assertThat(minimum()).isEqualByComparingTo("2.0");
        assertThat(ruleSets.live().release().hash()).isNotEqualTo(before);
        assertThat(ruleSets.live().release().version()).startsWith("0.0.0+");
        assertThat(ruleSets.candidate()).isEmpty();
        assertThat(shelf.files(before)).isPresent();
        assertThat(shelf.files(ruleSets.live().release().hash())).isPresent();
        assertThat(outcomes).containsExactly(Outcome.ACTIVE);
    }

    @Test
    void leavesTheOldOneWhenAChangeIsNotGoodAndSaysWhere() throws IOException {
        String before = ruleSets.live().release().hash();
        Files.writeString(folders.staff(), Files.readString(folders.staff()).replace("atLeast", "atLast"));

        lookTwice();

        assertThat(ruleSets.live().release().hash()).isEqualTo(before);
        assertThat(ruleSets.lastFailure().orElseThrow().problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("rules/village/staff.drl");
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.text().nl()).contains("Misschien");
        });
        lookTwice();
        assertThat(outcomes).containsExactly(Outcome.FAILED);
    }

    @Test
    void leavesTheOldOneWhenAFileIsEmptiedOrACategoryLosesItsRules() throws IOException {
        String before = ruleSets.live().release().hash();
        Files.writeString(folders.staff(), "");
        lookTwice();
        assertThat(ruleSets.lastFailure().orElseThrow().problems()).extracting(LoadFailure.Problem::file)
                .contains("rules/village/staff.drl");

        Files.delete(folders.staff());
        lookTwice();

        assertThat(ruleSets.lastFailure().orElseThrow().problems()).extracting(LoadFailure.Problem::file)
                .contains("rules/village");
        assertThat(ruleSets.live().release().hash()).isEqualTo(before);
        assertThat(outcomes).containsExactly(Outcome.FAILED, Outcome.FAILED);
    }

    @Test
    void forgetsAFailureOnceItIsMended() throws IOException {
        String good = Files.readString(folders.staff());
        folders.write("categories/village/category.yaml", "id: [");
        lookTwice();
        assertThat(ruleSets.lastFailure().orElseThrow().problems().getFirst().file())
                .isEqualTo("categories/village/category.yaml");

        folders.write("categories/village/category.yaml",
                Files.readString(Path.of("categories/village/category.yaml")));
        folders.write("rules/village/staff.drl", good + "\n");
        lookTwice();

        assertThat(ruleSets.lastFailure()).isEmpty();
        assertThat(outcomes).containsExactly(Outcome.FAILED, Outcome.ACTIVE);
    }

    @Test
    void doesNothingWhenNothingChanges() throws IOException {
        lookTwice();
        Files.writeString(root.resolve("rules/village/.staff.drl.swp"), "half a rule");
        Files.writeString(root.resolve("rules/village/4913~"), "");
        lookTwice();

        assertThat(outcomes).isEmpty();
    }

    @Test
    void seesAFileThatAnEditorPutInThePlaceOfAnother() throws IOException {
        Path fresh = root.resolve("rules/village/.new");
        Files.writeString(fresh, Files.readString(folders.staff()).replace("1.8", "2.1"));
        Files.setLastModifiedTime(fresh, Files.getLastModifiedTime(folders.staff()));
        Files.move(fresh, folders.staff(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);

        lookTwice();

        assertThat(minimum()).isEqualByComparingTo("2.1");
    }

    @Test
    void seesALinkThatIsTurnedToAnotherFolderAsMountedVolumesDo() throws IOException {
        Path village = root.resolve("rules/village");
        Path first = Files.createDirectories(village.resolve("..2026_one"));
        Path second = Files.createDirectories(village.resolve("..2026_two"));
        Files.writeString(second.resolve("staff.drl"), Files.readString(folders.staff()).replace("1.8", "2.2"));
        Files.move(folders.staff(), first.resolve("staff.drl"));
        Files.createSymbolicLink(village.resolve("..data"), first);
        Files.createSymbolicLink(folders.staff(), Path.of("..data/staff.drl"));
        lookTwice();
        assertThat(minimum()).isEqualByComparingTo("1.8");

        Path turned = Files.createSymbolicLink(village.resolve("..data_tmp"), second);
        Files.move(turned, village.resolve("..data"), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        lookTwice();

        assertThat(minimum()).isEqualByComparingTo("2.2");
        assertThat(ruleSets.lastFailure()).isEmpty();
    }

    @Test
    void takesAChangedFolderAsCandidateOnceSomethingWasReleased() {
        activate("1.0.0");
        lookTwice();
        assertThat(ruleSets.live().release().version()).isEqualTo("1.0.0");

        folders.minimum("2.5");
        lookTwice();

        assertThat(minimum()).isEqualByComparingTo("1.8");
        assertThat(ruleSets.candidate().orElseThrow().release().version()).startsWith("0.0.0+");
        assertThat(outcomes).endsWith(Outcome.CANDIDATE);
    }

    @Test
    void followsWhatAnotherCopyOfTheServiceActivated() {
        activate("1.0.0");

        ruleSets.look();

        assertThat(ruleSets.live().release().version()).isEqualTo("1.0.0");
    }

    @Test
    void startsWithTheActiveReleaseAlsoWhenTheFoldersAreBroken() {
        activate("1.0.0");
        folders.write("rules/village/staff.drl", "no rule");

        ruleSets = opened();
        assertThat(ruleSets.live().release().version()).isEqualTo("1.0.0");
        lookTwice();

        assertThat(minimum()).isEqualByComparingTo("1.8");
        assertThat(ruleSets.lastFailure()).isPresent();
    }

    private void activate(String version) {
        PolicyFiles files = PolicyFiles.read(root.resolve("rules"), root.resolve("categories"));
        Released release = new Released(version, files.hash(), CLOCK.instant(), "A. Voorbeeld", "trial", "item 4",
                LocalDate.of(2026, 11, 30), "B. Voorbeeld", Optional.empty());
        shelf.keep(files, CLOCK.instant());
        shelf.add(release, "{}");
        shelf.activate(Activation.after(shelf.active(), release, CLOCK.instant(),
                new Activation.Reason("A. Voorbeeld", "trial")));
    }
}
