package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static org.assertj.core.api.Assertions.assertThat;

/** What whoever runs the service sees of the running program, and what they do not get to see. */
class ObservabilityIntegrationTests {

    private static final Map<String, String> AS_IN_THE_IMAGE = Map.of("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs");
    private static final Pattern OWN_METER = Pattern
            .compile("(?m)^(robuust_[a-z_]+?)(?:_seconds)?(?:_count|_sum|_max|_total)?(?:\\{([^}]*)})? ");
    private static final Pattern DOCUMENTED = Pattern.compile("\\| `(robuust\\.[a-z.]+)` \\|([^|]*)\\|");
    private static final Pattern TAG_IN_PAGE = Pattern.compile("`([a-z]+)`");
    private static final Pattern TAG_IN_FIGURES = Pattern.compile("([a-z]+)=\"");

    @TempDir
    private Path folder;

    @Test
    void tellsHowItIsAndNothingAboutALibrary() throws IOException, InterruptedException {
        SmallFolders.write(folder, "1.8");
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
            ownMetersAreAsDocumented(program.get("/actuator/prometheus").body());
            logNamesRequestsAndNoLibrary(program.log(), RunningProgram.location(made));
        }
    }

    private static void ownMetersAreAsDocumented(String scraped) throws IOException {
        Map<String, String> documented = DOCUMENTED.matcher(Files.readString(Path.of("docs/running.md"))).results()
                .collect(Collectors.toMap(row -> row.group(1).replace('.', '_'),
                        row -> names(row.group(2), TAG_IN_PAGE)));
        Map<String, String> found = OWN_METER.matcher(scraped).results().collect(Collectors.toMap(
                line -> line.group(1), line -> names(Objects.requireNonNullElse(line.group(2), ""), TAG_IN_FIGURES),
                (one, other) -> {
                    assertThat(one).isEqualTo(other);
                    return one;
                }));

        assertThat(documented).containsAllEntriesOf(found);
        assertThat(found).containsKeys("robuust_assessments", "robuust_assessment_duration",
                "robuust_assessment_evaluations", "robuust_storage_duration", "robuust_problems");
        assertThat(scraped).contains("# HELP robuust_assessments_total assessments made")
                .doesNotContain("Voorbeelddorp", "GM9999");
    }

    private static String names(String tags, Pattern tag) {
        return tag.matcher(tags).results().map(each -> each.group(1)).sorted().collect(Collectors.joining(","));
    }

    private static void logNamesRequestsAndNoLibrary(String log, String location) {
        List<JsonNode> lines = log.lines().filter(line -> line.startsWith("{")).map(JsonMapper.shared()::readTree)
                .toList();

        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(lines)
                .filteredOn(line -> line.path("message").stringValue().startsWith("Assessed: category village"))
                .hasSize(1).allSatisfy(line -> assertThat(line.toString()).contains("adviser-0001"));
        assertThat(log).doesNotContain("Voorbeelddorp", "GM9999", "18400",
                location.substring(location.lastIndexOf('/') + 1),
                "not a key");
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
