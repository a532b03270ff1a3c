package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The agreed pair of a submission and its answer: the submission is taken as it is, the answer has every agreed name. */
@LiveService
class ContractIntegrationTests {

    private static final Path CONTRACT = Path.of(
            Objects.requireNonNullElse(System.getenv("ROBUUST_SHARED"), "../shared"), "contract");

    @LocalServerPort
    private int port;
    private Calls calls;

    @BeforeEach
    void call() {
        assumeTrue(Files.isDirectory(CONTRACT), () -> "Skipped: there is no " + CONTRACT + "; set ROBUUST_SHARED.");
        calls = new Calls(port);
    }

    @Test
    void takesTheAgreedSubmission() throws IOException {
        assertThat(calls.submit(Files.readAllBytes(CONTRACT.resolve("submission.json"))).statusCode()).isEqualTo(201);
    }

    @Test
    void answersWithEveryAgreedNameAndKind() throws IOException {
        JsonNode agreed = JsonMapper.shared().readTree(Files.readAllBytes(CONTRACT.resolve("answer.json")));
        TreeSet<String> given = new TreeSet<>();
        for (String example : new String[]{"small-town", "unknowns", "combined-institution", "regional", "caribbean"}) {
            HttpResponse<String> answer = calls.submitTo("/v1/assessments?store=false", Calls.example(example));
            names("", Calls.json(answer), given);
        }
        names("", Calls.json(calls.submitTo("/v1/assessments?store=false", thinTeam())), given);
        HttpResponse<String> answer = calls.submitTo("/v1/assessments?store=false",
                Files.readAllBytes(CONTRACT.resolve("submission.json")));
        names("", Calls.json(answer), given);
        TreeSet<String> wanted = new TreeSet<>();
        names("", agreed, wanted);

        assertThat(given).containsAll(wanted);
    }

    /** A village library with half its people, for which there is a path. */
    private static byte[] thinTeam() {
        ObjectNode submission = (ObjectNode) JsonMapper.shared().readTree(Calls.example("village"));
        ((ObjectNode) submission.path("staff")).put("permanentFte", 2);
        return JsonMapper.shared().writeValueAsBytes(submission);
    }

    /** Each place, with a star for the index in a list, and what kind of value can stand there. */
    private static void names(String place, JsonNode node, Set<String> names) {
        if (node.isObject()) {
            node.forEachEntry((name, value) -> names(place + "/" + name, value, names));
        } else if (node.isArray()) {
            names.add(place + " list");
            node.forEach(entry -> names(place + "/*", entry, names));
        } else {
            names.add(place + " " + node.getNodeType().name().toLowerCase(Locale.ROOT));
        }
    }
}
