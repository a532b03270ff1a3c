package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that somebody wrote in a submission rules the terminal of who reads it. */
class TerminalSafetyTests {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rood \u001b[31m", "bel \u0007", "terug \b\b\b", "links \u202e om", "oud \u009b31m",
            "los \u2066 eind \u2028 regel", "niets \u0000"})
    void writesOutWhatATerminalWouldObey(String name) throws IOException {
        ObjectNode submission = (ObjectNode) MAPPER.readTree(Files.readAllBytes(Path.of("docs/examples/village.json")));
        ((ObjectNode) submission.path("library")).put("name", name);
        Path good = write("good.json", submission);
        Path bad = write("bad.json", submission.deepCopy().put("veld \u202e", 1));

        assertHarmless(Run.atTerminal("assess", "--format", "text", good.toString()));
        assertHarmless(Run.of("explain", good.toString()));
        assertHarmless(Run.atTerminal("assess", bad.toString()));
        assertHarmless(Run.of("assess", "--format", "text", "weg \u001b[31m.json"));
        Run json = Run.atTerminal("assess", good.toString());
        assertHarmless(json);
        JsonNode answer = MAPPER.readTree(json.out());
        assertThat(answer.at("/library/name").stringValue()).isEqualTo(name);
    }

    private static void assertHarmless(Run run) {
        assertThat((run.out() + run.err()).codePoints().filter(letter -> letter != '\n')
                .filter(letter -> Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT
                        || Character.getType(letter) == Character.LINE_SEPARATOR)
                .mapToObj("%x"::formatted)).isEmpty();
    }

    private Path write(String name, ObjectNode submission) throws IOException {
        return Files.write(folder.resolve(name), MAPPER.writeValueAsBytes(submission));
    }
}
