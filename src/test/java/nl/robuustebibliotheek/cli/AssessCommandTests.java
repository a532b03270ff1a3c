package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AssessCommandTests {

    private static final Path EXAMPLES = Path.of("docs", "examples");
    private static final String SMALL_TOWN = "docs/examples/small-town.json";

    @TempDir
    private Path folder;

    @Test
    void givesOneAnswerOnALineToAPipe() {
        Run run = Run.of("assess", SMALL_TOWN);

        assertThat(run.code()).isEqualTo(Commands.GOOD);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(1);
        JsonNode answer = json(run.out());
        assertThat(answer.at("/library/name").asString()).isEqualTo("Bibliotheek Voorbeeldstad");
        assertThat(answer.at("/blocks")).hasSize(5);
        assertThat(answer.at("/category/title").asString()).isEqualTo("Kleine stad");
    }

    @Test
    void putsWhatWasWorkedOutFromPlacesBesideWhatWasSubmitted() throws IOException {
        Path town = folder.resolve("town.json");
        JsonNode submission = JsonMapper.shared()
                .readTree(Files.readAllBytes(Path.of("docs/examples/places/closing.json"))).path("submission");
        Files.write(town, JsonMapper.shared().writeValueAsBytes(submission));

        Run run = Run.of("assess", town.toString(), "--places", "docs/examples/places/areas.csv");

        assertThat(run.code()).as(run.err()).isEqualTo(Commands.GOOD);
        assertThat(codes(run)).contains("DISTANCE-NOT-COMPARABLE", "COARSE-POINTS");
        assertThat(codes(Run.of("assess", town.toString()))).noneMatch(code -> code.startsWith("DISTANCE-"));
    }

    private static List<String> codes(Run run) {
        return json(run.out()).path("remarks").valueStream().map(each -> each.path("code").stringValue()).toList();
    }

    @Test
    void laysTheAnswerOutForAPersonAndSpeaksEnglishWhenAsked() {
        Run run = Run.atTerminal("assess", SMALL_TOWN, "--lang", "en");

        assertThat(run.out().lines().count()).isGreaterThan(100);
        assertThat(json(run.out()).at("/category/title").asString()).isEqualTo("Small town");
    }

    @Test
    void givesAnAnswerOrTheProblemsForEveryLineInOrder() throws IOException {
        Path file = folder.resolve("many.ndjson");
        String good = line(SMALL_TOWN);
        String tooLong = "{\"x\":\"" + "x".repeat(Documents.LONGEST_LINE) + "\"}";
        Files.write(file,
                List.of(good, "{\"libary\":{}}", "", line("docs/examples/unknowns.json"), tooLong, "{", good));

        Run run = Run.of("assess", file.toString(), "--jobs", "3");

        List<JsonNode> answers = run.out().lines().map(AssessCommandTests::json).toList();
        assertThat(run.code()).isEqualTo(Commands.ERROR);
        assertThat(answers).hasSize(6);
        assertThat(answers.get(0).at("/verdict/value").asString()).isEqualTo("ROBUST");
        assertThat(answers.get(1).at("/line").asInt()).isEqualTo(2);
        assertThat(answers.get(1).at("/problems/0/code").asString()).isNotEmpty();
        assertThat(answers.get(2).at("/verdict/value").asString()).isEqualTo("UNDETERMINED");
        assertThat(answers.get(3).at("/line").asInt()).isEqualTo(5);
        assertThat(answers.get(4).at("/line").asInt()).isEqualTo(6);
        assertThat(answers.get(5).at("/verdict/value").asString()).isEqualTo("ROBUST");
        assertThat(run.err()).contains(file + ":2: /libary unknown-field", file + ":5:  line-too-long",
                file + ":6:  malformed-json", "6 zelfscans: 2 robuust, 1 nog niet te bepalen, 3 met een fout.");
    }

    @Test
    void readsStandardInput() throws IOException {
        Run run = Run.reading(Files.readString(Path.of(SMALL_TOWN)), "assess", "-");

        assertThat(run.code()).isEqualTo(Commands.GOOD);
        assertThat(json(run.out()).at("/verdict/value").asString()).isEqualTo("ROBUST");
    }

    @Test
    void namesTheFileOfEachProblemWhenThereAreSeveral() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{}");

        Run run = Run.of("assess", SMALL_TOWN, bad.toString());

        assertThat(run.code()).isEqualTo(Commands.ERROR);
        JsonNode refused = json(run.out().lines().skip(1).findFirst().orElseThrow());
        assertThat(refused.at("/file").asString()).isEqualTo(bad.toString());
        assertThat(run.err()).contains(bad + ": /library missing-field", "2 zelfscans: 1 robuust, 1 met een fout.");
    }

    @Test
    void fitsEveryPageOfTextInEightyColumns() throws IOException {
        String[] arguments;
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            arguments = Stream.concat(Stream.of("assess", "--format", "text"), files.map(Path::toString)
                    .filter(file -> file.endsWith(".json")).sorted()).toArray(String[]::new);
        }

        Run run = Run.of(arguments);

        assertThat(run.code()).isEqualTo(Commands.GOOD);
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(run.out()).contains("ROBUUST", "NOG NIET TE BEPALEN", "Na een tegenslag", "Weg 1 naar robuust");
    }

    @Test
    void saysWhereARuleIsBroken() throws IOException {
        Path rules = folder.resolve("rules");
        Files.createDirectories(rules.resolve("small-town"));
        Files.writeString(rules.resolve("small-town/staff.drl"),
                "rule \"STA-01 No source\"\nwhen\n    Libary( )\nthen\n    norms.atLast( \"x\", 1 );\nend\n");

        Run run = Run.of("assess", "--rules", rules.toString(), SMALL_TOWN);

        assertThat(run.code()).isEqualTo(Commands.ERROR);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).allMatch(line -> line.matches("rules\\S*:\\d+:\\d+: error \\S+ .+"))
                .anyMatch(line -> line.startsWith("rules/small-town/staff.drl:1:"));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static String line(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(Path.of(file))).toString();
    }
}
