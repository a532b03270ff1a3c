package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static org.assertj.core.api.Assertions.assertThat;

class DiffCommandTests {

    @TempDir
    private Path root;

    private String old() {
        return write("old", "1.8");
    }

    private String write(String name, String minimum) {
        return SmallFolders.write(root.resolve(name), minimum).root().toString();
    }

    @Test
    void saysInWordsWhatChanges() throws IOException {
        Run run = Run.of("diff", old(), write("new", "2.0"), "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("STA-01 minimum 1.8 → 2 (all categories)");
    }

    @Test
    void givesJson() throws IOException {
        Run run = Run.of("diff", old(), write("new", "2.0"), "--format", "json");

        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.at("/changes/0/code").stringValue()).isEqualTo("STA-01");
        assertThat(json.at("/changes/0/aspect").stringValue()).isEqualTo("MINIMUM");
        assertThat(json.path("flips").intValue()).isZero();
    }

    @Test
    void takesTheFolderOfRulesToo() throws IOException {
        String same = old() + "/rules";

        assertThat(Run.of("diff", same, same).out()).contains("Niets: de regels en teksten zeggen hetzelfde.");
    }

    @Test
    void takesADatabaseInWhichNothingWasEverKeptForNone() throws IOException {
        Files.createFile(root.resolve("robuust.db"));
        String old = old();

        assertThat(Run.of("diff", old, old, "--data", root.toString()).err()).contains("nog geen dienst");
    }

    @Test
    void refusesWhatIsNoRuleSet() throws IOException {
        String old = old();
        Run noSuch = Run.of("diff", old, root.resolve("none").toString());
        assertThat(noSuch.code()).isEqualTo(2);
        assertThat(noSuch.err()).contains("Er is geen map", "er zijn geen versies");
        assertThat(Run.of("diff", old, root.toString()).code()).isEqualTo(2);
        assertThat(Run.of("diff", old).code()).isEqualTo(2);
        assertThat(Run.of("diff", old, old, "--max-flips", "-1").code()).isEqualTo(2);
        assertThat(Run.of("diff", old, old, "--data", root.toString()).err()).contains("nog geen dienst");
    }
}
