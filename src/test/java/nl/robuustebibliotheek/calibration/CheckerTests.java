package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.robuustebibliotheek.calibration.release.SmallFolders;
import nl.robuustebibliotheek.rules.KeptClasses;
import nl.robuustebibliotheek.rules.Vocabulary;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Mistakes in the data beside the rules, and in files as such: each is found where it stands. */
class CheckerTests {

    private static final String TEXTS = "categories/texts.yaml";
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Checker checker = new Checker(Policy.FIELDS, new SubmissionReader(), Policy.ASSESSOR,
            KeptClasses.none(), Duration.ZERO);
    @TempDir
    private Path root;
    private SmallFolders folders;
    private int lines;

    @BeforeEach
    void write() throws IOException {
        folders = SmallFolders.write(root, "1.5");
        lines = Files.readString(root.resolve(TEXTS)).split("\n").length;
    }

    private List<String> said() {
        return checker.check(folders.folders().rules(), folders.folders().categories()).problems().stream()
                .map(problem -> problem.line(Language.EN)).toList();
    }

    private void append(String text) throws IOException {
        folders.write(TEXTS, Files.readString(root.resolve(TEXTS)) + text.replace("|", "\n") + "\n");
    }

    /** Lines count from behind what is there. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', value = {
            "STA-98:|  title: { nl: \"meer dan 7 mensen\", en: \"many\" }; 2:16; number-in-text; {minimum}",
            "STA-98:|  title: { nl: \"{minimun}\", en: \"many\" }; 2:16; unknown-placeholder; minimum",
            "STA-98:|  titel: { nl: \"a\", en: \"b\" }|  title: { nl: \"a\", en: \"b\" }; 2:3; unknown-word; title",
            "STA-98:|  title: { nl: \"a\" }; 2:3; missing-word; 'en' is missing",
            "STA-98:|  title: \"a\"; 2:10; wrong-kind; { nl:",
            "STA-98:|  text: { nl: \"a\", en: \"b\" }; 1:1; missing-word; 'title' is missing",
            "STA-01:|  title: { nl: \"a\", en: \"b\" }; 1:1; stands-twice; 'STA-01'",
            "STA-98:|\ttitle: { nl: \"a\", en: \"b\" }; 1:7; unreadable-file; spaces",
            "STA-98:|  title: { nl: \"a\" en: \"b\" }; 2:19; unreadable-file; comma",
            "STA-98:|  title: { nl: \"a\", en: \"b\" }; 1:1; unused-text; STA-98"})
    void aMistakeInTheWordsIsFoundWhereItStands(String text, String place, String code, String maybe)
            throws IOException {
        append(text);
        String[] at = place.split(":");

        assertThat(said()).anySatisfy(line -> assertThat(line)
                .startsWith(TEXTS + ":" + (lines + Integer.parseInt(at[0])) + ":" + at[1] + ": ")
                .contains(" " + code + " ").contains(maybe).contains("aybe"));
    }

    @Test
    void anIndicatorWithoutANormIsARemarkAtItsLine() throws IOException {
        List<String> indicators = Files.readAllLines(root.resolve("categories/indicators.yaml"));
        int line = indicators.indexOf("- code: staff.permanent-share") + 1;

        assertThat(line).isPositive();
        assertThat(said()).anySatisfy(each -> assertThat(each).startsWith("categories/indicators.yaml:" + line + ":9: ")
                .contains("remark no-norm").contains("norms.pending( \"staff.permanent-share\" )"));
    }

    @Test
    void theMarkThatSomeEditorsWriteIsNoPartOfAFile() throws IOException {
        for (Path file : List.of(folders.staff(), root.resolve(TEXTS))) {
            byte[] text = Files.readAllBytes(file);
            byte[] marked = new byte[MARK.length + text.length];
            System.arraycopy(MARK, 0, marked, 0, MARK.length);
            System.arraycopy(text, 0, marked, MARK.length, text.length);
            Files.write(file, marked);
        }

        assertThat(said()).noneMatch(line -> line.contains(" error "));
    }

    @Test
    void whatIsNotUtf8IsShownAtItsPlaceAndTheRestIsStillRead() throws IOException {
        String staff = Files.readString(folders.staff()).replace("Paid staff", "Paid staff, caf\u00E9");
        Files.write(folders.staff(), staff.replace("atLeast", "atLast").getBytes(StandardCharsets.ISO_8859_1));
        Files.write(root.resolve("categories/village/texts.yaml"),
                "# caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(said()).anySatisfy(line -> assertThat(line)
                .startsWith("categories/village/texts.yaml:1:6: error unreadable-file").contains("UTF-8"));
        Files.delete(root.resolve("categories/village/texts.yaml"));
        assertThat(said()).anySatisfy(line -> assertThat(line)
                .startsWith("rules/village/staff.drl:1:29: error unreadable-file").contains("UTF-8"))
                .anySatisfy(line -> assertThat(line).contains("error unknown-verb").contains("norms.atLeast"));
    }

    @ParameterizedTest
    @CsvSource({"rules/staff.drl", "rules/village/staff.drl.txt", "rules/village/staff2.DRL",
            "rules/village/old/staff.drl",
            "categories/village/texts.yml"})
    void aFileThatIsNotReadIsNamed(String file) {
        folders.write(file, "whatever");

        assertThat(said()).anySatisfy(line -> assertThat(line).startsWith(file + ":1:1: remark misplaced-file"))
                .noneMatch(line -> line.contains(" error "));
    }

    /** What an author copies from the table of verbs is understood. */
    @Test
    void everyExampleOfAVerbIsUnderstood() {
        StringBuilder rules = new StringBuilder();
        int number = 100;
        for (Vocabulary.Verb verb : Vocabulary.verbs()) {
            rules.append("""
                    rule "STA-%d Proef"
                        @source( "proposal-2026" )
                    when
                        %s
                    then
                        %s
                    end

                    """.formatted(++number, verb.sees().contains("Setback") ? "Legal( notMet >= 1 )"
                    : "Library( inhabitants > 1 )", VocabularyTables.example(verb.name())));
        }
        folders.write("rules/village/proef.drl", rules.toString());

        assertThat(said()).noneMatch(line -> line.contains(" then ") || line.contains(" unknown-verb ")
                || line.contains(" arguments ") || line.contains(" unknown-indicator ")
                || line.contains(" unknown-field ") || line.contains(" unknown-evidence ")
                || line.contains(" rule-name ") || line.contains(" syntax "));
    }

    @ParameterizedTest
    @CsvSource({"rules/village/.staff.drl", "rules/.vscode/settings.json", "rules/village/README.md"})
    void hiddenFilesAndPagesAreNobodysMistake(String file) {
        folders.write(file, "whatever");

        assertThat(said()).noneMatch(line -> line.contains(" error ") || line.contains("misplaced"));
    }
}
