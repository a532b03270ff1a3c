package nl.robuustebibliotheek.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages for libraries say what the schema says, in both languages. */
class SubmissionPageTests {

    private final PublishedSchema schema = new PublishedSchema();

    @Test
    void listsAllFields() throws IOException {
        List<String> rows = page("fields.md").lines().filter(line -> line.startsWith("| `/")).toList();

        assertThat(rows).containsExactlyElementsOf(new Fields().all().stream().map(this::row).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"submission.md", "submission.nl.md"})
    void showsASubmissionThatIsRead(String name) throws IOException {
        String example = page(name).lines().filter(line -> line.startsWith("    ")).collect(Collectors.joining("\n"));

        assertThat(new SubmissionReader().read(Samples.bytes(example)).referenceYear()).isEqualTo(2025);
    }

    @ParameterizedTest
    @ValueSource(strings = {"submission.md", "submission.nl.md"})
    void showsAnswersThatAreRead(String name) throws IOException {
        List<String> answers = page(name).lines().filter(line -> line.startsWith("| "))
                .flatMap(line -> Stream.of(line.split("`", -1)).filter(part -> part.startsWith("{")))
                .toList();

        assertThat(answers).hasSize(5).allSatisfy(answer -> new SubmissionReader()
                .read(Samples.with(Samples.ordinary(), "/staff/permanentFte", Samples.json(answer))));
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("docs", name));
    }

    private String row(Field field) {
        String kind = field.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        JsonNode choices = definition(field.pattern()).path("enum");
        String words = choices.valueStream().map(JsonNode::stringValue).collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s |".formatted(field.pattern(), field.label().nl(), field.label().en(),
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
