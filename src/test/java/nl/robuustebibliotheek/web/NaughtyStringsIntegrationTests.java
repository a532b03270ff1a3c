package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Strings that broke other programs, as the name of a library: kept to the letter, or refused with a clear problem. */
@LiveService
class NaughtyStringsIntegrationTests {

    private static final int AT_LEAST_KEPT = 501;

    @LocalServerPort
    private int port;

    @Test
    void areKeptToTheLetterOrRefusedClearly() throws IOException {
        Path file = Path.of(Objects.requireNonNullElse(System.getenv("ROBUUST_SHARED"), "../shared"),
                "data/text/blns.json");
        assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file + "; set ROBUUST_SHARED.");
        Calls calls = new Calls(port);
        ObjectNode submission = (ObjectNode) JsonMapper.shared().readTree(Calls.example("village"));
        List<String> refused = new ArrayList<>();
        int kept = 0;
        for (JsonNode each : JsonMapper.shared().readTree(Files.readAllBytes(file))) {
            String name = each.stringValue();
            ((ObjectNode) submission.path("library")).put("name", name);
            HttpResponse<String> answer = calls.submit(JsonMapper.shared().writeValueAsBytes(submission));
            if (answer.statusCode() == 201) {
                JsonNode again = Calls.json(calls.get(answer.headers().firstValue("Location").orElseThrow()));
                assertThat(again.at("/library/name").stringValue()).isEqualTo(name);
                kept++;
            } else {
                assertThat(answer.statusCode()).as(name).isEqualTo(400);
                assertThat(Calls.json(answer).at("/errors/0/pointer").stringValue()).isEqualTo("/library/name");
                refused.add(Calls.json(answer).at("/errors/0/code").stringValue());
            }
        }
        assertThat(kept).as("refused: %s", refused).isGreaterThanOrEqualTo(AT_LEAST_KEPT);
    }
}
