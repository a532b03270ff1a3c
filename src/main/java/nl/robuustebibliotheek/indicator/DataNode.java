package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import nl.robuustebibliotheek.submission.Text;

/**
 * A place in one of the data files of {@code categories/}, which says where it is when something is wrong there. Problems
 * are collected, so that an author sees all of them at once.
 */
public final class DataNode {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** YAML's own way to repeat a value, which a tree of JSON does not know. */
    private static final Pattern ALIAS = Pattern.compile("(?m)^\\s*(?:- |[^\\s:#]+:\\s+)(\\*\\w+)\\s*$");

    private final String where;
    private final JsonNode node;
    private final List<String> problems;

    private DataNode(String where, JsonNode node, List<String> problems) {
        this.where = where;
        this.node = node;
        this.problems = problems;
    }

    /** Reads a YAML file; what is wrong with it is added to {@code problems}, one line each. */
    public static DataNode read(Path file, String name, List<String> problems) {
        try {
            String text = Files.readString(file);
            ALIAS.matcher(text).results().forEach(alias -> problems.add(name + ": '" + alias.group(1)
                    + "' does not repeat what stands elsewhere; write it out"));
            return new DataNode(name, YAML.readTree(text), problems);
        } catch (JacksonException notYaml) {
            problems.add(name + ": this is not YAML: " + notYaml.getOriginalMessage() + " (line "
                    + notYaml.getLocation().getLineNr() + ")");
        } catch (java.io.IOException unreadable) {
            problems.add(name + ": cannot be read: " + unreadable.getMessage());
        }
        return new DataNode(name, YAML.createObjectNode(), problems);
    }

    public void problem(String text) {
        problems.add(where + ": " + text);
    }

    public String where() {
        return where;
    }

    public JsonNode json() {
        return node;
    }

    public boolean has(String name) {
        return node.has(name);
    }

    public DataNode at(String name) {
        JsonNode child = node.get(name);
        if (child == null) {
            problem("'" + name + "' is missing");
            return new DataNode(where + ": " + name, YAML.createObjectNode(), problems);
        }
        return new DataNode(where + ": " + name, child, problems);
    }

    public Optional<DataNode> find(String name) {
        return has(name) ? Optional.of(at(name)) : Optional.empty();
    }

    /** The entries of a list; each is called by its {@code code} or {@code id} where it has one. */
    public List<DataNode> list() {
        List<DataNode> list = new ArrayList<>();
        int index = 0;
        for (JsonNode child : node) {
            String name = child.path("code").asString(child.path("id").asString("[" + index + "]"));
            list.add(new DataNode(where + ": " + name, child, problems));
            index++;
        }
        if (!node.isArray()) {
            problem("a list was expected");
        }
        return list;
    }

    /** The entries of an object, by name. */
    public List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    public String text() {
        if (!node.isString() && !node.isNumber() && !node.isBoolean()) {
            problem("a text was expected");
            return "";
        }
        return node.asString();
    }

    public String text(String name) {
        return at(name).text();
    }

    public Optional<String> findText(String name) {
        return find(name).map(DataNode::text);
    }

    /** A text in both languages. */
    public Text texts() {
        return new Text(text("nl").strip(), text("en").strip());
    }

    public Text texts(String name) {
        return at(name).texts();
    }

    public BigDecimal number() {
        if (!node.isNumber()) {
            problem("a number was expected");
            return BigDecimal.ZERO;
        }
        return node.decimalValue();
    }

    public BigDecimal number(String name) {
        return at(name).number();
    }

    /** The day under this name, written as {@code 2026-11-22}. */
    public Optional<LocalDate> date(String name) {
        DataNode child = at(name);
        String text = child.text();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            child.problem("'" + text + "' is no day such as 2026-11-22");
            return Optional.empty();
        }
    }

    /** One of a closed set of words, given as the names of enum constants in lower case with hyphens. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(text())) {
                return Optional.of(constant);
            }
        }
        List<String> words = java.util.Arrays.stream(type.getEnumConstants()).map(DataNode::word).toList();
        problem("'" + text() + "' is not one of " + words);
        return Optional.empty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Names every word that is not in {@code known}. */
    public void allowOnly(Set<String> known) {
        for (String name : names()) {
            if (!known.contains(name)) {
                problem("'" + name + "' is not known here; known are " + known.stream().sorted().toList());
            }
        }
    }
}
