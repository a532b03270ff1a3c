package nl.robuustebibliotheek.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The answers in {@code docs/examples/answers} are what the service says today. Write them anew, and read the differences, with
 * {@code mvn test -Dtest=GoldenAnswerTests -Dgolden.write=true}.
 */
class GoldenAnswerTests {

    private static final Path ANSWERS = Examples.FOLDER.resolve("answers");

    private final AssessmentJson json = new AssessmentJson();

    @Test
    void answersAreAsTheDocsShowThem() throws IOException {
        boolean write = Boolean.getBoolean("golden.write");
        List<String> different = new ArrayList<>();
        for (var example : Examples.all().entrySet()) {
            Path file = ANSWERS.resolve(example.getKey() + ".json");
            String answer = answer(Door.live().assess(example.getValue()));
            if (write) {
                Files.createDirectories(ANSWERS);
                Files.writeString(file, answer);
            } else if (!Files.exists(file) || !Files.readString(file).replace("\r\n", "\n").equals(answer)) {
                different.add(file.toString());
            }
        }
        assertThat(different).as("Maybe this is meant: then write the answers anew with -Dgolden.write=true").isEmpty();
    }

    /** Without what differs from release to release though the answer is the same. */
    private String answer(Assessment assessment) {
        return json.readable(assessment, Language.NL)
                .replace("\"" + assessment.receipt().release().version() + "\"", "\"0.0.0+example\"")
                .replace(assessment.receipt().release().hash(), "sha256:example")
                .replace("\r\n", "\n") + "\n";
    }
}
