package nl.robuustebibliotheek.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is sent, the answer is a submission or a list of problems, and the published schema agrees. */
class MutationTests {

    private static final long SEED = 20261122;
    private static final int TREES = 3_000;
    private static final int BODIES = 2_000;

    /** What the reader finds and the schema does not: it is about the text, or about what belongs together. */
    private static final Set<String> BEYOND_SCHEMA = Set.of(
            "unreadable-text", "number-out-of-reach", "too-many-decimals", "nested-too-deep", "duplicate-municipality",
            "unknown-municipality", "opening-backwards", "opening-overlap", "more-agreements-than-schools",
            "part-above-whole");

    private static final List<JsonNode> ODD = List.of(
            Samples.json("null"), Samples.json("true"), Samples.json("-1"), Samples.json("0"), Samples.json("0.5"),
            Samples.json("1e15"), Samples.json("2027"), Samples.json("\"\""), Samples.json("\"x\""),
            Samples.json("\"9,4\""),
            Samples.json("\"\\u0000\""), Samples.json("\"2025-02-30\""), Samples.json("[]"), Samples.json("{}"),
            Samples.json("[[]]"), Samples.json("{\"value\": 3}"), Samples.json("{\"value\": true}"),
            Samples.json("{\"unknown\": true}"), Samples.json("{\"notApplicable\": \"x\"}"),
            Samples.json("{\"value\": 1, \"notAttributable\": 2}"),
            Samples.json("{\"value\": 1, \"quality\": \"estimated\"}"));

    private final SubmissionReader reader = new SubmissionReader();
    private final Random random = new Random(SEED);
    private final Schema schema = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
            .getSchema(new PublishedSchema().root());

    @Test
    void trees() {
        int read = 0;
        for (int i = 0; i < TREES; i++) {
            ObjectNode tree = Samples.full();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                change(tree);
            }
            Problems problems = problems(tree);
            boolean onlyBeyondSchema = problems.stream().allMatch(problem -> BEYOND_SCHEMA.contains(problem.code()));
            boolean fitsSchema = schema.validate(tree).isEmpty();
            assertThat(fitsSchema ? onlyBeyondSchema : !problems.isEmpty()).as(tree + "\n" + problems).isTrue();
            read += problems.isEmpty() ? 1 : 0;
        }
        assertThat(read).isBetween(TREES / 50, TREES);
    }

    @Test
    void bytes() {
        byte[] original = Samples.bytes(Samples.full());
        for (int i = 0; i < BODIES; i++) {
            byte[] body = original.clone();
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                body[random.nextInt(body.length)] = (byte) (random.nextBoolean() ? random.nextInt(256)
                        : "{}[],:\"\\019eE-.tn ".charAt(random.nextInt(18)));
            }
            problems(body);
        }
    }

    @Test
    void partsOfBodies() {
        byte[] original = Samples.bytes(Samples.full());
        for (int length = 0; length < original.length; length += 37) {
            assertThat(problems(java.util.Arrays.copyOf(original, length))).hasSize(1);
        }
    }

    private void change(ObjectNode tree) {
        List<JsonNode> places = new ArrayList<>();
        collect(tree, places);
        JsonNode place = places.get(random.nextInt(places.size()));
        JsonNode odd = ODD.get(random.nextInt(ODD.size())).deepCopy();
        if (place instanceof ArrayNode list) {
            list.add(list.isEmpty() || random.nextBoolean() ? odd : list.get(0).deepCopy());
            return;
        }
        ObjectNode object = (ObjectNode) place;
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.isEmpty() ? "leeg" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", odd);
            default -> object.set(name, odd);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainer()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    private Problems problems(Object json) {
        try {
            Submission submission = json instanceof byte[] bytes ? reader.read(bytes) : reader.read((JsonNode) json);
            assertThat(submission.hash()).startsWith("sha256:");
            return Problems.none();
        } catch (InvalidSubmission invalid) {
            assertThat(invalid.problems().list()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.pointer()).matches("(?s)(/.*)?");
                assertThat(problem.detail().nl()).doesNotContain("%s");
            });
            return invalid.problems();
        }
    }
}
