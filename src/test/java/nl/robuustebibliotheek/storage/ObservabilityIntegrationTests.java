package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What whoever runs the service sees of the running program, and what they do not get to see. */
class ObservabilityIntegrationTests {

    private static final Map<String, String> AS_IN_THE_IMAGE = Map.of("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs");
    private static final Pattern OWN_METER = Pattern.compile("(robuust_[a-z_]+?)(?:_seconds)?(?:_count|_sum|_max|_total)?\\{"
            + "([^}]*)}");

    @TempDir
    private Path folder;

    @Test
    void tellsHowItIsAndNothingAboutALibrary() throws IOException, InterruptedException {
        SmallPolicy.write(folder);
        try (RunningProgram program = RunningProgram.start(folder, AS_IN_THE_IMAGE)) {
            HttpResponse<String> made = program.submit("X-Request-Id", "adviser-0001");
            program.submit("Idempotency-Key", "not a key");

            assertThat(program.get("/actuator/health/liveness").body()).contains("UP");
            assertThat(program.get("/actuator/health/readiness").body()).contains("UP").doesNotContain("categories");
            assertThat(program.get("/actuator/health").body()).contains("UP").doesNotContain("components", "/data");
            JsonNode info = json(program.get("/actuator/info"));
            assertThat(info.at("/release/hash")).isEqualTo(json(made).at("/receipt/release/hash"));
            assertThat(info.at("/release/version").stringValue()).startsWith("0.0.0+");
            assertThat(program.get("/actuator/env").statusCode()).isEqualTo(404);
            ownMetersAreFew(program.get("/actuator/prometheus").body());
            logNamesRequestsAndNoLibrary(program.log(), RunningProgram.location(made));
        }
    }

    private static void ownMetersAreFew(String scraped) {
        Map<String, Set<String>> tags = OWN_METER.matcher(scraped).results()
                .collect(Collectors.groupingBy(line -> line.group(1), Collectors.mapping(line -> names(line.group(2)),
                        Collectors.collectingAndThen(Collectors.toList(), all -> new TreeSet<>(all)))));

        assertThat(tags).containsOnlyKeys("robuust_assessments", "robuust_assessment_duration",
                "robuust_assessment_evaluations", "robuust_storage_duration", "robuust_problems");
        assertThat(tags.get("robuust_assessments")).containsExactly("category,verdict");
        assertThat(tags.get("robuust_problems")).containsExactly("code");
        assertThat(scraped).contains("# HELP robuust_assessments_total assessments made")
                .doesNotContain("Voorbeelddorp", "GM9999");
    }

    private static String names(String tags) {
        return Pattern.compile("([a-z]+)=").matcher(tags).results().map(tag -> tag.group(1))
                .collect(Collectors.joining(","));
    }

    private static void logNamesRequestsAndNoLibrary(String log, String location) {
        List<JsonNode> lines = log.lines().filter(line -> line.startsWith("{")).map(JsonMapper.shared()::readTree).toList();

        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(lines).filteredOn(line -> line.path("message").stringValue().startsWith("Assessed: category village"))
                .hasSize(1).allSatisfy(line -> assertThat(line.toString()).contains("adviser-0001"));
        assertThat(log).doesNotContain("Voorbeelddorp", "GM9999", "18400", location.substring(location.lastIndexOf('/') + 1),
                "not a key");
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
