package nl.robuustebibliotheek.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.rules.RuleBooks;
import nl.robuustebibliotheek.rules.RuleFile;
import nl.robuustebibliotheek.rules.RuleFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** No order makes a difference: of files, of rules in a file, of fields, of municipalities, of locations. */
class OrderIndependenceTests {

    private static final long SEED = 20261122;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern LINES = Pattern.compile("\"(file|line)\":(\"[^\"]*\"|\\d+),?");

    private final Map<String, List<RuleFile>> scatteredOnce = new TreeMap<>();
    private final Random random = new Random(SEED);
    private final Door door = Door.live();

    @Test
    void theSameBytesGiveTheSameAnswer() {
        Examples.all().forEach((name, example) -> assertThat(door.assess(example)).as(name)
                .isEqualTo(door.assess(example)));
    }

    @Test
    void theOrderOfFieldsMakesNoDifference() {
        Examples.all().forEach((name, example) -> {
            Assessment shuffled = door.assess(shuffled(example));
            assertThat(shuffled).as(name).isEqualTo(door.assess(example));
        });
    }

    @Test
    void theOrderOfMunicipalitiesAndLocationsMakesNoDifference() {
        Examples.all().forEach((name, example) -> {
            Assessment before = door.assess(example);
            ObjectNode other = example.deepCopy();
            shuffle((ArrayNode) other.get("municipalities"));
            shuffle((ArrayNode) other.at("/proximity/locations"));
            Assessment after = door.assess(other);
            assertThat(Ranges.of(after)).as(name).isEqualTo(Ranges.of(before));
            assertThat(after.verdict()).as(name).isEqualTo(before.verdict());
            assertThat(judged(after)).as(name).isEqualTo(judged(before));
        });
    }

    @Test
    void theOrderOfRulesAndFilesMakesNoDifference() {
        Door other = new Door(shuffledRelease());
        Examples.all().forEach((name, example) -> {
            ObjectNode thin = new Weakening(random).forget(example, 0.2);
            assertThat(withoutLines(other.assess(thin))).as(name).isEqualTo(withoutLines(door.assess(thin)));
        });
    }

    private static String withoutLines(Assessment assessment) {
        return LINES.matcher(MAPPER.writeValueAsString(assessment)).replaceAll("");
    }

    /** What was found, apart from where in the submission it came from. */
    private static Map<String, List<String>> judged(Assessment assessment) {
        Map<String, List<String>> judged = new TreeMap<>();
        assessment.blocks().forEach(block -> judged.put(block.block(), said(block.findings())));
        judged.put("", said(assessment.findings()));
        assessment.municipalities().stream().sorted(Comparator.comparing(Assessment.MunicipalityShown::code))
                .forEach(municipality -> municipality.blocks().forEach(
                        block -> judged.put(municipality.code() + block.block(), said(block.findings()))));
        judged.put("points",
                assessment.talkingPoints().stream().map(Assessment.TalkingPoint::toString).sorted().toList());
        return judged;
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code() + finding.kind() + finding.value() + finding.text())
                .toList();
    }

    /** The project's rules, in files with random names and in any order; what all categories share stays shared. */
    private Release shuffledRelease() {
        RuleFolder folder = RuleFolder.read(Path.of("rules"));
        TreeMap<String, List<RuleFile>> categories = new TreeMap<>();
        folder.categories().forEach((category, files) -> categories.put(category, scattered(files)));
        Release live = door.release();
        RuleBooks books = RuleBooks.load(new RuleFolder(scattered(folder.fit()), categories), live.catalogue());
        return new Release(live.version(), live.hash(), live.catalogue(), books);
    }

    private List<RuleFile> scattered(List<RuleFile> files) {
        Map<String, List<RuleFile>> folders = new TreeMap<>();
        files.forEach(file -> folders.computeIfAbsent(file.path().substring(0, file.path().lastIndexOf('/') + 1),
                _ -> new ArrayList<>()).add(file));
        List<RuleFile> scattered = new ArrayList<>();
        folders.forEach((folder, own) -> scattered
                .addAll(scatteredOnce.computeIfAbsent(folder, _ -> scattered(folder, own))));
        Collections.shuffle(scattered, random);
        return scattered;
    }

    private List<RuleFile> scattered(String folder, List<RuleFile> files) {
        List<String> rules = new ArrayList<>();
        files.forEach(file -> Pattern.compile("(?ms)^rule \".*?^end$").matcher(file.text()).results()
                .forEach(found -> rules.add(found.group())));
        Collections.shuffle(rules, random);
        List<RuleFile> scattered = new ArrayList<>();
        for (int from = 0; from < rules.size(); from += 7) {
            scattered.add(new RuleFile(folder + random.nextInt() + "-" + from + ".drl",
                    String.join("\n\n", rules.subList(from, Math.min(rules.size(), from + 7)))));
        }
        return scattered;
    }

    private void shuffle(ArrayNode list) {
        List<JsonNode> entries = new ArrayList<>(list.values());
        Collections.shuffle(entries, random);
        list.removeAll().addAll(entries);
    }

    private JsonNode shuffled(JsonNode node) {
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.values().forEach(entry -> list.add(shuffled(entry)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>(node.propertyNames());
        Collections.shuffle(names, random);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> object.set(name, shuffled(node.get(name))));
        return object;
    }
}
