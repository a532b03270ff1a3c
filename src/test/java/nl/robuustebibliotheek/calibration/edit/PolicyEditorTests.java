package nl.robuustebibliotheek.calibration.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.Checker;
import nl.robuustebibliotheek.calibration.RuleSetChecks;
import nl.robuustebibliotheek.calibration.edit.EditRefused.Reason;
import nl.robuustebibliotheek.calibration.edit.PolicyFile.Access;
import nl.robuustebibliotheek.calibration.release.SmallFolders;
import nl.robuustebibliotheek.rules.KeptClasses;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A change is tried on the whole set, and kept only when it is good and nobody else was first. */
class PolicyEditorTests {

    private static final String STAFF = "rules/village/staff.drl";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Edit.Reason REASON = new Edit.Reason("A. Voorbeeld", "proef");

    @TempDir
    private Path root;
    private final Kept kept = new Kept();
    private SmallFolders folders;
    private PolicyEditor editor;

    /** An archive in memory. */
    private static final class Kept implements EditArchive {

        private final List<Edit> edits = new ArrayList<>();

        @Override
        public int add(Edit edit) {
            edits.addFirst(edit);
            return edits.size();
        }

        @Override
        public void remove(int number) {
            edits.removeFirst();
        }

        @Override
        public List<Edit> newest(int most) {
            return List.copyOf(edits);
        }
    }

    @BeforeEach
    void open() {
        folders = SmallFolders.write(root, "1.5");
        Fields fields = new Fields();
        Assessor assessor = new Assessor(fields, CLOCK, () -> new UUID(0, 0), "test");
        RuleSetChecks checks = new RuleSetChecks(
                new Checker(fields, new SubmissionReader(), assessor, KeptClasses.none()),
                folders.folders().rules(), folders.folders().categories());
        editor = new PolicyEditor(folders.folders(), checks, new ReleaseReader(fields), kept, CLOCK);
    }

    private String staff() throws IOException {
        return Files.readString(folders.staff());
    }

    private static void refused(Reason reason, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOfSatisfying(EditRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.text().nl()).contains("Misschien");
            assertThat(refused.text().en()).contains("Maybe");
        });
    }

    @Test
    void showsWhatAChangeWouldDoWithoutTouchingTheFolder() throws IOException {
        String before = staff();
        PolicyFile file = editor.open(STAFF);

        Tried tried = editor.tryOut(file, file.with(file.text().replace("1.5", "2.0")));

        assertThat(tried.isGood()).isTrue();
        assertThat(tried.words().orElseThrow().changes()).singleElement()
                .satisfies(change -> assertThat(change.line().nl()).isEqualTo("STA-01 ondergrens 1,5 → 2"));
        assertThat(tried.lines().plain()).isEqualTo("""
                -     norms.atLeast( "staff.fte-per-10000", 1.5 ).target( 9 ).proposed();
                +     norms.atLeast( "staff.fte-per-10000", 2.0 ).target( 9 ).proposed();
                """);
        assertThat(staff()).isEqualTo(before);
        assertThat(kept.edits).isEmpty();
    }

    @Test
    void showsTheLineInWhichSomethingIsWrong() {
        PolicyFile file = editor.open(STAFF);

        Tried tried = editor.tryOut(file, file.with(file.text().replace("1.5", "1,5")));

        assertThat(tried.isGood()).isFalse();
        assertThat(tried.words()).isEmpty();
        assertThat(tried.report().problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("decimal-comma");
            assertThat(tried.line(problem).orElseThrow().substring(problem.column() - 1)).startsWith("1,5 )");
        });
    }

    @Test
    void keepsAGoodChangeWithWhoAndWhy() throws IOException {
        Files.setPosixFilePermissions(folders.staff(), PosixFilePermissions.fromString("rw-rw-r--"));
        PolicyFile file = editor.open(STAFF);
        String whole = file.with(file.text().replace("1.5", "2.0"));

        Edit edit = editor.keep(file, whole, REASON);

        assertThat(staff()).isEqualTo(whole);
        assertThat(Files.getPosixFilePermissions(folders.staff()))
                .isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
        assertThat(editor.newest(5)).containsExactly(edit);
        assertThat(edit.by()).isEqualTo("A. Voorbeeld");
        assertThat(edit.before()).isEqualTo(file.hash());
        assertThat(edit.after()).isEqualTo(editor.open(STAFF).hash());
        assertThat(edit.lines()).contains("2.0");
        try (Stream<Path> files = Files.list(folders.staff().getParent())) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void keepsNothingThatIsWrongOrChangesNothing() throws IOException {
        String before = staff();
        PolicyFile file = editor.open(STAFF);

        refused(Reason.NOT_GOOD, () -> editor.keep(file, file.whole().replace("atLeast", "atLast"), REASON));
        refused(Reason.NOT_GOOD, () -> editor.keep(file, "", REASON));
        refused(Reason.NOT_GOOD, () -> editor.keep(file, file.whole(), REASON));
        refused(Reason.NOT_GOOD, () -> editor.keep(file, "x".repeat(PolicyEditor.LONGEST + 1), REASON));
        refused(Reason.INVALID, () -> editor.tryOut(file, "x".repeat(PolicyEditor.LONGEST + 1)));
        refused(Reason.INVALID, () -> editor.tryOut(file, "\0"));

        assertThat(staff()).isEqualTo(before);
        assertThat(kept.edits).isEmpty();
    }

    @Test
    void overwritesNobody() throws IOException {
        PolicyFile file = editor.open(STAFF);
        folders.minimum("1.7");
        String theirs = staff();

        refused(Reason.CHANGED, () -> editor.keep(file, file.whole().replace("1.5", "2.0"), REASON));

        assertThat(staff()).isEqualTo(theirs);
        assertThat(kept.edits).isEmpty();
    }

    @Test
    void findsNoFileBesideThoseOfThePolicy() throws IOException {
        Files.writeString(root.resolve("secret.drl"), "geheim");
        Files.writeString(root.resolve("rules/village/.staff.drl"), "verborgen");
        Files.writeString(root.resolve("rules/village/README.md"), "tekst");

        for (String path : List.of("../secret.drl", "rules/../secret.drl", "rules/village/../../secret.drl",
                "/etc/passwd", "secret.drl", "rules/village/.staff.drl", "rules/village/README.md",
                "rules/village/new.drl", "rules//village/staff.drl", "rules\\village\\staff.drl", "")) {
            refused(Reason.UNKNOWN, () -> editor.open(path));
        }
        assertThat(editor.paths()).contains(STAFF, "categories/indicators.yaml")
                .allMatch(path -> path.matches("(rules|categories)/.*\\.(drl|yaml)"));
    }

    @Test
    void leavesWhatALinkLeadsTo() throws IOException {
        Path outside = Files.writeString(root.resolve("outside.txt"), staff());
        Files.delete(folders.staff());
        Files.createSymbolicLink(folders.staff(), outside);
        PolicyFile file = editor.open(STAFF);

        assertThat(file.access()).isEqualTo(Access.LINK);
        refused(Reason.READ_ONLY, () -> editor.keep(file, file.whole().replace("1.5", "2.0"), REASON));
        assertThat(Files.readString(outside)).contains("1.5");
        assertThat(Files.isSymbolicLink(folders.staff())).isTrue();
    }

    @Test
    void leavesALinkThatCameInBetween() throws IOException {
        PolicyFile file = editor.open(STAFF);
        Path outside = Files.writeString(root.resolve("outside.txt"), staff());
        Files.delete(folders.staff());
        Files.createSymbolicLink(folders.staff(), outside);

        refused(Reason.CHANGED, () -> editor.keep(file, file.whole().replace("1.5", "2.0"), REASON));
        assertThat(Files.readString(outside)).contains("1.5");
        assertThat(kept.edits).isEmpty();
    }

    @Test
    void leavesEndsOfLinesAndTheMarkBeforeATextAsTheyAre() throws IOException {
        Files.writeString(folders.staff(), "\uFEFF" + staff().replace("\n", "\r\n"));
        PolicyFile file = editor.open(STAFF);

        assertThat(file.text()).doesNotContain("\r", "\uFEFF");
        assertThat(file.with(file.text().replace("\n", "\r\n"))).isEqualTo(file.whole());
        editor.keep(file, file.with(file.text().replace("1.5", "2.0")), REASON);
        assertThat(staff()).isEqualTo(file.whole().replace("1.5", "2.0"));
    }

    @Test
    void everyShippedFileComesBackFromItsPageAsItWas() {
        PolicyFolder shipped = new PolicyFolder(
                new PolicyFiles.Folders(Path.of("rules"), Path.of("categories")));

        assertThat(shipped.paths()).hasSizeGreaterThan(60).allSatisfy(path -> {
            PolicyFile file = shipped.open(path);
            assertThat(file.with(file.text().replace("\n", "\r\n"))).isEqualTo(file.whole());
            assertThat(file.access()).isNotEqualTo(Access.NOT_UTF_8);
            assertThat(file.whole().length()).isLessThan(PolicyEditor.LONGEST);
        });
    }

    @Test
    void doesNotSpoilWhatIsNotUtf8() throws IOException {
        Files.write(folders.staff(), staff().replace("Paid", "Betaald \u00e9").getBytes(StandardCharsets.ISO_8859_1));
        PolicyFile file = editor.open(STAFF);

        assertThat(file.access()).isEqualTo(Access.NOT_UTF_8);
        refused(Reason.READ_ONLY, () -> editor.keep(file, file.whole().replace("1.5", "2.0").replace("\u00e9", "e"),
                REASON));
    }
}
