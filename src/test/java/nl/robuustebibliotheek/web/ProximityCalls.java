package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks a running service how far people have to go, with the example of a library that thinks of closing a location. */
record ProximityCalls(Calls calls, ObjectNode question) {

    static final String MEASUREMENTS = "/v1/proximity-measurements";
    static final String SCENARIOS = "/v1/proximity-scenarios";

    static ProximityCalls of(Calls calls) throws IOException {
        return new ProximityCalls(calls, (ObjectNode) JsonMapper.shared()
                .readTree(Files.readAllBytes(Path.of("docs/examples/places/closing.json"))));
    }

    /** The question without its changes. */
    ObjectNode now() {
        ObjectNode now = question.deepCopy();
        now.remove(List.of("changes", "newLocations"));
        return now;
    }

    HttpResponse<String> ask(String path, ObjectNode body, String... headers) {
        return calls.submitTo(path, JsonMapper.shared().writeValueAsBytes(body), headers);
    }

    /** What is wrong with a question that was refused. */
    static List<String> codes(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        return Calls.json(answer).path("errors").valueStream().map(each -> each.path("code").stringValue()).distinct()
                .toList();
    }
}
