package nl.robuustebibliotheek.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The page for libraries says what the schema says. */
class SubmissionPageTests {

    private final PublishedSchema schema = new PublishedSchema();
    private final String page = Files.readString(Path.of("docs", "submission.md"));

    SubmissionPageTests() throws IOException {}

    @Test
    void listsAllFields() {
        List<String> rows = page.lines().filter(line -> line.startsWith("| `/")).toList();

        assertThat(rows).containsExactlyElementsOf(new Fields().all().stream().map(this::row).toList());
    }

    @Test
    void showsASubmissionThatIsRead() {
        String example = page.lines().filter(line -> line.startsWith("    ")).collect(Collectors.joining("\n"));

        assertThat(new SubmissionReader().read(Samples.bytes(example)).referenceYear()).isEqualTo(2025);
    }

    @Test
    void showsAnswersThatAreRead() {
        List<String> answers = page.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| `/"))
                .flatMap(line -> Stream.of(line.split("`", -1)).filter(part -> part.startsWith("{")))
                .toList();

        assertThat(answers).hasSize(5).allSatisfy(answer -> new SubmissionReader()
                .read(Samples.with(Samples.ordinary(), "/staff/permanentFte", Samples.json(answer))));
    }

    private String row(Field field) {
        String kind = field.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        JsonNode choices = definition(field.pattern()).path("enum");
        String words = choices.valueStream().map(JsonNode::stringValue).collect(Collectors.joining(", "));
        return "| `%s` | %s | %s |".formatted(field.pattern(), field.label().nl(),
                words.isEmpty() ? kind : kind + ": " + words);
    }

    private JsonNode definition(String pattern) {
        JsonNode node = schema.root();
        for (String name : pattern.substring(1).split("/", -1)) {
            node = name.equals("*") ? node.path("items") : node.path("properties").path(name);
        }
        return schema.resolved(node);
    }
}
