package nl.robuustebibliotheek.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

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
                .contains("Mogelijk zijn: assess, explain, check, test, docs, proximity, backup, restore, help.");
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
