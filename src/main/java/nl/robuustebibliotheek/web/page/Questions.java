package nl.robuustebibliotheek.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/** All questions of the form, out of the published schema: a field that is added there is asked here. */
final class Questions {

    /** What only a file can hold; who brings one keeps it. */
    private static final Pattern FILE_ONLY = Pattern
            .compile("/additional/.*|/activities/informationPointTypes.*"
                    + "|/proximity/neighbourLocations.*|.*/(opening|sharedWith|geometry)(/.*)?");

    private static final Set<String> TOGETHER = Set.of("/category", "/consent");
    private static final Text LIES_IN = new Text("Gemeente waarin de vestiging ligt",
            "Municipality that the location is in");

    private final JsonNode schema;
    private final List<Question> ofSchema;
    private final List<Question> all;
    private final Supplier<List<Question.Choice>> categories;

    /** @param categories those that there are now */
    Questions(Supplier<List<Question.Choice>> categories) {
        this.categories = categories;
        try (InputStream file = SubmissionReader.class.getResourceAsStream("submission.schema.json")) {
            schema = JsonMapper.shared().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        ofSchema = new Fields().all().stream().filter(field -> field.kind() != Field.Kind.LIST)
                .filter(field -> !FILE_ONLY.matcher(field.pattern()).matches()).map(this::question).toList();
        all = Stream.concat(ofSchema.stream(), OwnFields.QUESTIONS.stream()).toList();
    }

    /** Those that ask one field of the schema each; a field of the library's own is asked by its name and its value. */
    List<Question> ofSchema() {
        return ofSchema;
    }

    List<Question> all() {
        return all;
    }

    List<Question> of(Section section) {
        return all.stream().filter(question -> question.section() == section).toList();
    }

    Optional<Question> at(String pointer) {
        String pattern = Place.pattern(pointer);
        return all.stream().filter(question -> question.pattern().equals(pattern)).findFirst();
    }

    /** As it is asked now, of somebody who filled this in: some answers are chosen out of what is there. */
    Question asked(Question question, Entries entries) {
        return switch (question.pattern()) {
            case "/category/id" -> question.withChoices(categories.get());
            case Entries.LOCATIONS + "/*/municipality" -> question.called(LIES_IN)
                    .withChoices(entries.municipalities());
            default -> question;
        };
    }

    private Question question(Field field) {
        JsonNode node = node(field.pattern());
        JsonNode resolved = resolved(node);
        JsonNode labels = resolved.path("x-labels");
        List<Question.Choice> choices = resolved.path("enum").valueStream().map(JsonNode::stringValue)
                .map(word -> new Question.Choice(word, label(labels.path(word), word))).toList();
        return new Question(field, hint(field, node), group(field.pattern()), choices);
    }

    /** A share is a number from 0 to 1 in a file, and percent in the form: what the schema tells of that does not go here. */
    private static Optional<Text> hint(Field field, JsonNode node) {
        return field.kind() == Field.Kind.SHARE ? Optional.empty() : text(node, "description");
    }

    private static Text label(JsonNode label, String word) {
        return new Text(label.path("nl").stringValue(word), label.path("en").stringValue(word));
    }

    /** What fields two levels below a building block, or below one of the last parts, are asked together with. */
    private Optional<Question.Group> group(String pattern) {
        String parent = pattern.substring(0, pattern.lastIndexOf('/'));
        boolean deep = parent.chars().filter(character -> character == '/').count() >= 2;
        return (deep || TOGETHER.contains(parent)) && !parent.endsWith("*")
                ? text(node(parent), "title").map(title -> new Question.Group(title, text(node(parent), "description")))
                : Optional.empty();
    }

    private static Optional<Text> text(JsonNode node, String name) {
        return node.path(name).isString()
                ? Optional.of(new Text(node.path(name).stringValue(), node.path("x-" + name + "-en").stringValue()))
                : Optional.empty();
    }

    private JsonNode node(String pattern) {
        JsonNode node = schema;
        for (String name : Arrays.asList(pattern.substring(1).split("/", -1))) {
            JsonNode at = resolved(node);
            node = name.equals("*") ? at.path("items") : at.path("properties").path(name);
        }
        return node;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(schema.at(node.path("$ref").stringValue().substring(1))) : node;
    }

    /** The days of a week as the schema names them, Monday first. */
    List<Question.Choice> days() {
        return choices("/proximity/locations/*/opening/*/day");
    }

    /** Who may be at work while a location is open. */
    List<Question.Choice> staffing() {
        return choices("/proximity/locations/*/opening/*/staffedBy");
    }

    private List<Question.Choice> choices(String pattern) {
        JsonNode word = resolved(node(pattern));
        return word.path("enum").valueStream().map(JsonNode::stringValue)
                .map(each -> new Question.Choice(each, label(word.path("x-labels").path(each),
                        each.toLowerCase(Locale.ROOT))))
                .toList();
    }
}
