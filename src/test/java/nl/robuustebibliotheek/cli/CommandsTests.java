package nl.robuustebibliotheek.cli;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class CommandsTests {

    @Test
    void leavesTheServiceToSpring() {
        assertThat(Commands.areMeantBy(new String[0])).isFalse();
        assertThat(Commands.areMeantBy(new String[]{"--server.port=0", "assess"})).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "explain", "help", "--help", "--version", "asess", "-x"})
    void takesEveryWordThatIsNoSetting(String first) {
        assertThat(Commands.areMeantBy(new String[]{first})).isTrue();
    }

    @Test
    void namesTheNearestCommand() {
        Run run = Run.of("asses");

        assertThat(run.code()).isEqualTo(Commands.MISUSE);
        assertThat(run.err()).contains("Er is geen opdracht asses. Misschien bedoelt u assess.");
    }

    @Test
    void namesAllCommandsWhenNoneIsNear() {
        assertThat(Run.of("xyzzy").err())
                .contains(
                        "Mogelijk zijn: assess, explain, check, test, diff, docs, guide, proximity, backup, restore, help.");
    }

    @Test
    void namesTheNearestOption() {
        Run run = Run.of("assess", "--foramt", "text", "x.json");

        assertThat(run.code()).isEqualTo(Commands.MISUSE);
        assertThat(run.err()).contains("De optie --foramt bestaat hier niet. Misschien bedoelt u --format.");
    }

    @Test
    void saysWhatIsMissingInTheLanguageAskedFor() {
        Run run = Run.of("assess", "--lang", "en");

        assertThat(run.code()).isEqualTo(Commands.MISUSE);
        assertThat(run.err()).contains("Still missing here: FILE.", "--help");
    }

    @Test
    void namesTheChoicesOfAnOption() {
        Run run = Run.of("assess", "--format", "xml", "x.json");

        assertThat(run.code()).isEqualTo(Commands.MISUSE);
        assertThat(run.err()).contains("Bij --format kunt u kiezen uit: json, text.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"assess --jobs x x.json | Bij --jobs hoort een getal.",
            "assess --jobs 99999999999 x.json | Bij --jobs hoort een getal.",
            "test --fail-under x | Bij --fail-under hoort een getal.",
            "assess --format text --format json x.json | --format kan er maar één keer staan."})
    void saysWhatAnOptionNeedsWithoutWordsOfTheMachine(String arguments, String said) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.code()).isEqualTo(Commands.MISUSE);
        assertThat(run.err()).contains(said).doesNotContain("Exception", "Invalid", "int");
    }

    @Test
    void saysThatAFileCannotBeReadThatIsThere() {
        assumeThat(Path.of("/proc/self/mem")).exists();

        Run run = Run.of("assess", "/proc/self/mem");

        assertThat(run.code()).isEqualTo(Commands.ERROR);
        assertThat(run.err()).contains("niet te lezen").doesNotContain("Exception", "fout in het programma");
    }

    @Test
    void saysThatAFileIsNotThere() {
        Run run = Run.of("assess", "no-such-file.json");

        assertThat(run.code()).isEqualTo(Commands.MISUSE);
        assertThat(run.err()).contains("Het bestand no-such-file.json is er niet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "explain"})
    void explainsEveryOptionInBothLanguages(String command) {
        String dutch = Run.of(command, "--help").out();
        String english = Run.of(command, "--help", "--lang", "en").out();

        assertThat(dutch).contains("Gebruik:", "Map met de regels", "standaard");
        assertThat(english).contains("Usage:", "Folder with the rules", "default");
        assertThat(dutch.lines().toList())
                .noneMatch(line -> line.matches("\\s+-.*\\S") && !line.matches(".* {2,}\\S.*"));
    }

    @Test
    void tellsItsVersion() {
        Run run = Run.of("--version");

        assertThat(run.code()).isEqualTo(Commands.GOOD);
        assertThat(run.out().strip()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
