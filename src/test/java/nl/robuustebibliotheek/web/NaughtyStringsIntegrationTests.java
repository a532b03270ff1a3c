package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.VisibleText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Strings that broke other programs, as the name of a library: all are kept to the letter and do no harm. */
@LiveService
@ExtendWith(OutputCaptureExtension.class)
class NaughtyStringsIntegrationTests {

    private static final int ALL = 515;
    /** Shorter ones are in any text by chance. */
    private static final int TELLING = 6;

    @LocalServerPort
    private int port;

    @Test
    void areKeptToTheLetterAndDoNoHarm(CapturedOutput log) throws IOException {
        Path file = Path.of(Objects.requireNonNullElse(System.getenv("ROBUUST_SHARED"), "../shared"),
                "data/text/blns.json");
        assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file + "; set ROBUUST_SHARED.");
        List<String> names = JsonMapper.shared().readTree(Files.readAllBytes(file)).valueStream()
                .map(JsonNode::stringValue).toList();
        Calls calls = new Calls(port);
        ObjectNode submission = (ObjectNode) JsonMapper.shared().readTree(Calls.example("village"));
        assertThat(names).hasSize(ALL).allSatisfy(name -> {
            ((ObjectNode) submission.path("library")).put("name", name);
            HttpResponse<String> made = calls.submit(JsonMapper.shared().writeValueAsBytes(submission));
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            HttpResponse<String> again = calls.get(made.headers().firstValue("Location").orElseThrow());
            assertThat(Calls.json(again).at("/library/name").stringValue()).isEqualTo(name);
            assertThat(again.body()).isEqualTo(made.body());
            assertThat(again.body().codePoints().filter(letter -> letter < Character.MIN_SUPPLEMENTARY_CODE_POINT))
                    .allMatch(VisibleText::isVisible);
            assertThat(again.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
            assertThat(again.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        });
        assertThat(names.stream().filter(name -> name.strip().length() >= TELLING).filter(log.getAll()::contains))
                .as("names in the log").isEmpty();
    }
}
