package nl.robuustebibliotheek.web.context;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.context.Asked.Kind;
import nl.robuustebibliotheek.web.page.TypedNumber;

/**
 * A row as it stands on a page. What nobody changed goes back to the letter as it was kept, also what the page does not ask.
 *
 * @param own the row as it was kept; a missing node when it is new
 * @param values what is in the fields, by their path
 */
record TypedRow(JsonNode own, Map<String, List<String>> values) {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final String YES = "1";

    /** A row as it is kept. */
    static TypedRow of(Block block, JsonNode own, Language language) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        block.fields().forEach(each -> values.put(each.path(), shown(each, at(own, each.path()), language)));
        return new TypedRow(own, values);
    }

    static TypedRow empty(Block block, Language language) {
        return of(block, NODES.missingNode(), language);
    }

    /** A row as it came back from the page. */
    static TypedRow typed(Block block, int row, String own, Map<String, String[]> fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Asked each : block.fields()) {
            String[] typed = fields.getOrDefault(block.pointer(row, each), new String[0]);
            values.put(each.path(), Arrays.stream(typed).map(TypedRow::plain)
                    .filter(value -> each.kind() != Kind.MANY || !value.isEmpty()).toList());
        }
        return new TypedRow(read(own), values);
    }

    private static JsonNode read(String own) {
        try {
            return own.isBlank() ? NODES.missingNode() : JSON.readTree(own);
        } catch (JacksonException notOurs) {
            return NODES.missingNode();
        }
    }

    TypedRow keeping(JsonNode other) {
        return new TypedRow(other, values);
    }

    String value(String path) {
        List<String> all = values.getOrDefault(path, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Nothing but what every new row says. */
    boolean isBlank(Block block) {
        return block.fields().stream().allMatch(each -> {
            String value = value(each.path()).strip();
            return value.isEmpty() || value.equals(each.preset());
        });
    }

    /** As it will stand in the context. */
    JsonNode json(Block block, int row, Language language, List<Problem> problems) {
        if (block.fields().getFirst().path().isEmpty()) {
            return value(block.fields().getFirst(), NODES.missingNode(), block.pointer(row), language, problems);
        }
        ObjectNode json = own.isObject() ? (ObjectNode) own.deepCopy() : NODES.objectNode();
        for (Asked each : block.fields()) {
            JsonNode before = at(own, each.path());
            if (!values.getOrDefault(each.path(), List.of()).equals(shown(each, before, language))) {
                set(json, each, value(each, before, block.pointer(row, each), language, problems));
            } else if (each.kind() == Kind.MANY && !each.may() && before.isMissingNode()) {
                json.putArray(each.path());
            }
        }
        complete(json, block);
        return json;
    }

    /** Where something was said, a box without a tick is an answer too; where nothing is left, it goes. */
    private static void complete(ObjectNode json, Block block) {
        for (Asked each : block.fields()) {
            String[] steps = each.path().split("/", 2);
            if (steps.length > 1 && json.path(steps[0]) instanceof ObjectNode inner) {
                boolean said = inner.valueStream().anyMatch(value -> !value.isBoolean());
                if (!said) {
                    json.remove(steps[0]);
                } else if (each.kind() == Kind.CHECK && !inner.has(steps[1])) {
                    inner.put(steps[1], false);
                }
            }
        }
    }

    private JsonNode value(Asked field, JsonNode before, String pointer, Language language, List<Problem> problems) {
        List<String> typed = values.getOrDefault(field.path(), List.of());
        String first = value(field.path());
        if (field.path().isEmpty() && typed.equals(shown(field, own, language))) {
            return own;
        }
        return switch (field.kind()) {
            case LINE, TEXT, DATE, ADDRESS, CHOICE -> text(first);
            case CHECK -> first.equals(YES) ? NODES.booleanNode(true)
                    : before.isMissingNode() ? before : NODES.booleanNode(false);
            case MANY -> NODES.arrayNode().addAll(chosen(typed, before).stream().map(NODES::stringNode).toList());
            case YEAR -> first.matches("[0-9]{1,9}") ? NODES.numberNode(Integer.parseInt(first)) : text(first);
            case NUMBER -> first.isBlank() ? NODES.missingNode() : number(first, pointer, language, problems);
        };
    }

    private static JsonNode text(String typed) {
        return typed.isBlank() ? NODES.missingNode() : NODES.stringNode(typed.strip());
    }

    /** In the order of before, and what is new behind it. */
    private static List<String> chosen(List<String> typed, JsonNode before) {
        List<String> chosen = new ArrayList<>(before.valueStream().map(JsonNode::asString).filter(typed::contains)
                .toList());
        typed.stream().filter(each -> !chosen.contains(each)).forEach(chosen::add);
        return chosen;
    }

    private static JsonNode number(String typed, String pointer, Language language, List<Problem> problems) {
        Optional<BigDecimal> number = TypedNumber.read(typed, Field.Kind.QUANTITY, language);
        if (number.isEmpty()) {
            problems.add(new Problem(pointer, "not-a-number", new Text(
                    "Dit is geen getal. Misschien bedoelt u een getal als 12,5.",
                    "This is no number. Maybe you mean a number such as 12.5.")));
        }
        return number.<JsonNode>map(NODES::numberNode).orElseGet(NODES::missingNode);
    }

    private static void set(ObjectNode json, Asked field, JsonNode value) {
        String[] steps = field.path().split("/", 2);
        ObjectNode in = steps.length == 1 ? json
                : json.path(steps[0]) instanceof ObjectNode inner ? inner : json.putObject(steps[0]);
        String name = steps[steps.length - 1];
        if (value.isMissingNode() || value.isArray() && value.isEmpty() && field.may()) {
            in.remove(name);
        } else {
            in.set(name, value);
        }
    }

    private static JsonNode at(JsonNode row, String path) {
        return path.isEmpty() ? row : row.at("/" + path);
    }

    /** As a field shows it, in the form in which a browser sends it back. */
    static List<String> shown(Asked field, JsonNode value, Language language) {
        return switch (field.kind()) {
            case CHECK -> value.asBoolean(false) ? List.of(YES) : List.of();
            case MANY -> value.valueStream().map(JsonNode::asString).distinct().toList();
            case NUMBER -> List.of(value.isNumber()
                    ? TypedNumber.written(value.decimalValue(), Field.Kind.QUANTITY, language)
                    : "");
            case LINE, TEXT, DATE, ADDRESS, CHOICE, YEAR -> List.of(value.isMissingNode() || value.isNull()
                    ? field.preset()
                    : plain(value.asString()));
        };
    }

    static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
