package nl.robuustebibliotheek;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A start that fails says what to mend and nothing else. */
@ExtendWith(OutputCaptureExtension.class)
class BrokenStartIntegrationTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyRules() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.toString()));
            }
        }
    }

    @Test
    void namesFileLineAndColumnOfEveryBrokenRule(CapturedOutput output) throws IOException {
        breakRule("rules/village/staff.drl", "norms.atLeast", "norms.atleast");
        breakRule("rules/shared/staff.drl", "when", "wehn");

        assertThatThrownBy(() -> start("--robuust.folders.rules=" + folder.resolve("rules")))
                .isInstanceOf(Exception.class);

        assertThat(output.toString()).contains("APPLICATION FAILED TO START", "rules/shared/staff.drl:")
                .containsPattern("rules/\\w+/staff\\.drl:\\d+:\\d+: error ")
                .contains("ROBUUST_RULES_DIR").doesNotContain("\tat ", "Error creating bean");
    }

    @Test
    void saysThatThereAreNoRules(CapturedOutput output) {
        assertThatThrownBy(() -> start("--robuust.folders.rules=" + folder.resolve("nowhere")))
                .isInstanceOf(Exception.class);

        assertThat(output.toString()).contains("There is no folder", "ROBUUST_RULES_DIR").doesNotContain("\tat ");
    }

    @Test
    void saysThatTheDataFolderCannotBeUsed(CapturedOutput output) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> start("--robuust.folders.data=" + file)).isInstanceOf(Exception.class);

        assertThat(output.toString()).contains("Nothing can be written in the data folder", "ROBUUST_DATA_DIR")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"robuust.operator.token-file, ROBUUST_OPERATOR_TOKEN_FILE", "robuust.places.file, ROBUUST_PLACES_FILE"})
    void saysWhichFileOfASettingIsNotThere(String setting, String variable, CapturedOutput output) {
        assertThatThrownBy(() -> start("--" + setting + "=" + folder.resolve("nowhere.csv")))
                .isInstanceOf(Exception.class);

        assertThat(output.toString()).contains("APPLICATION FAILED TO START", "nowhere.csv", variable)
                .doesNotContain("\tat ");
    }

    private static void start(String argument) {
        new SpringApplication(RobuusteBibliotheekApplication.class)
                .run(Stream.concat(List.of("--server.port=0", "--server.address=127.0.0.1").stream(),
                        Stream.of(argument)).toArray(String[]::new))
                .close();
    }

    private void breakRule(String file, String right, String wrong) throws IOException {
        Path rule = folder.resolve(file);
        Files.writeString(rule, Files.readString(rule).replace(right, wrong));
    }
}
