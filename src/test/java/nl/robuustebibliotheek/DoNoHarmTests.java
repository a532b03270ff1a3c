package nl.robuustebibliotheek;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a verdict never does to a library, tried on the answers to all examples and on the policy's own words. */
class DoNoHarmTests {

    private static final Set<String> TO_TALK_ABOUT = Set.of("SHORTFALL", "BELOW_TARGET", "KNOCK_OUT", "CONCERN",
            "UNKNOWN", "SOFTENED");
    private static final Pattern STILL_ROBUST = Pattern.compile(
            "(?i)\\b(nog steeds|blijft|nog altijd|still|remains?|stays?) (is )?robuu?st");

    private final List<JsonNode> findings = findings();

    @Test
    void moneyPerInhabitantIsOnlyAComparison() {
        assertThat(findings.stream().filter(each -> each.path("indicator").asString("").matches(
                "finance\\..*subsidy.*-per-inhabitant"))).isNotEmpty().allSatisfy(
                        each -> assertThat(each.path("kind").stringValue()).isIn("REFERENCE", "UNKNOWN"));
    }

    @Test
    void aMinimumNeverStandsAlone() {
        assertThat(findings.stream().filter(each -> each.path("norm").path("minimum").isNumber()
                && each.path("norm").path("status").stringValue().equals("PROPOSED")
                && !each.path("unit").stringValue().equals("ja/nee"))).isNotEmpty().allSatisfy(
                        each -> assertThat(each.path("norm").path("target").isNumber()
                                || each.path("norm").path("maximum").isNumber()).as(each.path("code").asString())
                                .isTrue());
    }

    @Test
    void everyDifferenceSaysWhoCanDoSomething() {
        assertThat(findings.stream().filter(each -> TO_TALK_ABOUT.contains(each.path("kind").stringValue())))
                .isNotEmpty().allSatisfy(each -> assertThat(each.path("turnedBy")).isNotEmpty());
    }

    @Test
    void noTextSaysThatLessIsStillRobust() throws IOException {
        try (Stream<Path> files = Stream.of("rules", "categories", "src/main/resources").map(Path::of)
                .flatMap(DoNoHarmTests::below)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(drl|yaml|html|json)")))
                    .isNotEmpty().allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(
                            STILL_ROBUST));
        }
    }

    @Test
    void smallTeamsAreAskedForHoursAndNotForAShareOfThem() throws IOException {
        for (String category : List.of("village", "caribbean")) {
            assertThat(Files.readString(Path.of("rules", category, "staff.drl")))
                    .contains("\"staff.hours-open-when-one-ill\"").doesNotContain("hours-kept-when-one-ill");
        }
    }

    @Test
    void thePageAboutHarmNamesTestsThatExist() throws IOException {
        List<String> named = Pattern.compile("`(\\w+Tests)`").matcher(Files.readString(Path.of("docs/harm.md")))
                .results().map(test -> test.group(1)).distinct().toList();
        List<String> there = below(Path.of("src/test/java"))
                .map(file -> file.getFileName().toString().replace(".java", "")).toList();

        assertThat(named).hasSizeGreaterThan(8);
        assertThat(there).containsAll(named);
    }

    private static List<JsonNode> findings() {
        return below(Path.of("docs/examples/answers")).map(DoNoHarmTests::read)
                .flatMap(answer -> answer.findValues("findings").stream()).flatMap(JsonNode::valueStream)
                .filter(JsonNode::isObject).toList();
    }

    private static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(file);
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
