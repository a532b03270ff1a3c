package nl.robuustebibliotheek.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** One location under every definition: who draws the line where, and what remains when only professionals count. */
class DefinitionsTests {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> READINGS = List.of("PRO-55", "LAW-61", "PRO-66", "PRO-62", "PRO-63", "PRO-65",
            "PRO-64");

    /** In this order: full (statistics, subsidy scheme, professionals), service point (the same three), in between. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "full | professional | 15.5 | 1 1 1 0 0 0 0",
            "full | professional | 15 | 1 0 1 0 1 0 0",
            "full | professional | 14.5 | 0 0 0 1 1 1 0",
            "full | volunteer | 15.5 | 1 1 0 0 0 0 0",
            "full | volunteer | 15 | 1 0 0 0 1 0 0",
            "full | none | 20 | 0 0 0 0 0 0 0",
            "service-point | professional | 5 | 0 0 0 1 1 1 0",
            "service-point | volunteer | 5 | 0 0 0 1 1 0 0",
            "service-point | professional | 4.5 | 0 0 0 1 0 0 1",
            "service-point | professional | 4 | 0 0 0 1 0 0 0",
            "service-point | professional | 3.5 | 0 0 0 0 0 0 0"})
    void everyReadingCountsByItsOwnBounds(String type, String staffedBy, double hours, String counts)
            throws IOException {
        Assessment assessment = Door.live().assess(village(type, staffedBy, hours));
        assertThat(READINGS.stream().map(code -> count(assessment, code)).toList())
                .isEqualTo(Stream.of(counts.split(" ")).map(Integer::valueOf).toList());
    }

    private static int count(Assessment assessment, String code) {
        Stream<Finding> everything = Stream.concat(
                Stream.concat(assessment.blocks().stream(),
                        assessment.municipalities().stream().flatMap(each -> each.blocks().stream()))
                        .flatMap(block -> block.findings().stream()),
                assessment.municipalities().stream().flatMap(each -> each.findings().stream()));
        return everything.filter(finding -> finding.code().equals(code)).map(Finding::value)
                .filter(Objects::nonNull).map(value -> value.low().intValue())
                .findFirst().orElseThrow(() -> new AssertionError(code));
    }

    private static ObjectNode village(String type, String staffedBy, double hours) throws IOException {
        ObjectNode village = (ObjectNode) MAPPER.readTree(Files.readString(Path.of("docs/examples/village.json")));
        ArrayNode locations = (ArrayNode) village.at("/proximity/locations");
        ObjectNode location = (ObjectNode) locations.get(0);
        locations.removeAll().add(location.put("type", type));
        ArrayNode opening = location.putArray("opening");
        double left = hours;
        for (String day : List.of("monday", "tuesday", "wednesday")) {
            int minutes = (int) (Math.min(left, 8) * 60);
            if (minutes > 0) {
                opening.addObject().put("day", day).put("from", "09:00").put("staffedBy", staffedBy)
                        .put("to", "%02d:%02d".formatted(9 + minutes / 60, minutes % 60));
            }
            left -= 8;
        }
        return village;
    }
}
