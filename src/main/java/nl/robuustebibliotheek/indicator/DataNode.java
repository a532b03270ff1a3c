package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import nl.robuustebibliotheek.submission.Nearest;
import nl.robuustebibliotheek.submission.Text;

/**
 * A place in one of the data files of {@code categories/}, which says where it is when something is wrong there. Problems
 * are collected, so that an author sees all of them at once.
 */
public final class DataNode {

    private static final int MOST_DIGITS = 20;

    private final DataFile file;
    private final String pointer;
    private final String where;
    private final JsonNode node;

    private DataNode(DataFile file, String pointer, String where, JsonNode node) {
        this.file = file;
        this.pointer = pointer;
        this.where = where;
        this.node = node;
    }

    static DataNode top(DataFile file, JsonNode node) {
        return new DataNode(file, "", "", node);
    }

    /** Reads a YAML file; what is wrong with it is added to {@code problems}. */
    public static DataNode read(Path path, String name, List<DataProblem> problems) {
        return DataFile.read(path, name, problems);
    }

    public void problem(DataMistake mistake, String nl, String en) {
        problem(mistake, new Text(nl, en), "");
    }

    /** @param suggestion what could stand there, or empty */
    public void problem(DataMistake mistake, Text text, String suggestion) {
        file.problem(pointer, where, mistake, text, suggestion);
    }

    /** Names a word that is not known here, with the nearest that is, or else with all that are. */
    public void unknown(DataMistake mistake, String word, Collection<String> known) {
        Optional<String> near = Nearest.to(word, known);
        String all = String.join(", ", known.stream().sorted().toList());
        problem(mistake, new Text("'" + word + "' is hier niet bekend. "
                + near.map(each -> "Misschien bedoelt u " + each).orElse("Misschien bedoelt u een van deze: " + all),
                "'" + word + "' is not known here. "
                        + near.map(each -> "Maybe you mean " + each).orElse("Maybe you mean one of these: " + all)),
                near.orElse(""));
    }

    public String where() {
        return where.isEmpty() ? file.name() : file.name() + ": " + where;
    }

    public JsonNode json() {
        return node;
    }

    public boolean has(String name) {
        return node.has(name);
    }

    public DataNode at(String name) {
        JsonNode child = node.get(name);
        if (child != null) {
            return child(name, name, child);
        }
        problem(DataMistake.MISSING_WORD, "'" + name + "' ontbreekt. Misschien staat het er onder een andere naam",
                "'" + name + "' is missing. Maybe it stands there under another name");
        return new DataNode(file.unheard(), pointer, where, JsonNodeFactory.instance.objectNode());
    }

    private DataNode child(String key, String name, JsonNode child) {
        String escaped = key.replace("~", "~0").replace("/", "~1");
        return new DataNode(file, pointer + "/" + escaped, where.isEmpty() ? name : where + ": " + name, child);
    }

    /** At the place of this entry, but spoken of as part of another. */
    private DataNode aside(DataNode parent) {
        return new DataNode(file, pointer, parent.where, node);
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
            list.add(child(String.valueOf(index), name, child));
            index++;
        }
        if (!node.isArray()) {
            problem(DataMistake.WRONG_KIND, "hier hoort een lijst. Misschien ontbreekt - aan het begin",
                    "a list was expected. Maybe - is missing at the beginning");
        }
        return list;
    }

    /** The entries of an object, by name. */
    public List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    /** Every entry of this name, however deep it stands. */
    public List<DataNode> everywhere(String name) {
        List<DataNode> found = new ArrayList<>();
        for (String key : names()) {
            DataNode child = child(key, key, node.get(key));
            if (key.equals(name)) {
                found.add(child);
            }
            found.addAll(child.everywhere(name));
        }
        if (node.isArray()) {
            list().forEach(child -> found.addAll(child.everywhere(name)));
        }
        return found;
    }

    /** The text that stands here; empty, without a word about it, when it is none. */
    public String textOrNothing() {
        return node.asString("");
    }

    public String text() {
        if (!node.isString() && !node.isNumber() && !node.isBoolean()) {
            problem(DataMistake.WRONG_KIND, "hier hoort een tekst. Misschien ontbreken aanhalingstekens",
                    "a text was expected. Maybe quotes are missing");
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
        if (node.isValueNode() && !node.isNull()) {
            problem(DataMistake.WRONG_KIND,
                    new Text("hier hoort een tekst in twee talen. Misschien bedoelt u { nl: \"…\", en: \"…\" }",
                            "a text in two languages belongs here. Maybe you mean { nl: \"…\", en: \"…\" }"),
                    "{ nl: \"" + node.asString() + "\", en: \"…\" }");
            return new Text("", "");
        }
        return new Text(text("nl").strip(), text("en").strip());
    }

    public Text texts(String name) {
        return at(name).texts();
    }

    public BigDecimal number() {
        if (!node.isNumber()) {
            String point = node.asString("").replace(',', '.');
            boolean number = point.matches("-?[0-9]+(\\.[0-9]+)?");
            problem(DataMistake.WRONG_KIND, new Text(
                    "hier hoort een getal, zonder aanhalingstekens en met een punt. Misschien bedoelt u "
                            + (number ? point : "0.5"),
                    "a number was expected, without quotes and with a point. Maybe you mean "
                            + (number ? point : "0.5")),
                    number ? point : "");
            return BigDecimal.ZERO;
        }
        BigDecimal number = node.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            problem(DataMistake.WRONG_NUMBER, "dit getal heeft te veel cijfers. Misschien kan het korter",
                    "this number has too many digits. Maybe it can be shorter");
            return BigDecimal.ZERO;
        }
        return number;
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
            child.problem(DataMistake.WRONG_KIND,
                    "'" + text + "' is geen dag. Misschien bedoelt u iets als 2026-11-22",
                    "'" + text + "' is no day such as 2026-11-22");
            return Optional.empty();
        }
    }

    /** One of a closed set of words, given as the names of enum constants in lower case with hyphens. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        String said = text();
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(said)) {
                return Optional.of(constant);
            }
        }
        List<String> words = Arrays.stream(type.getEnumConstants()).map(DataNode::word).toList();
        Optional<String> near = Nearest.to(said, words);
        problem(DataMistake.UNKNOWN_CHOICE, new Text(
                "'" + said + "' is niet een van " + words
                        + near.map(each -> ". Misschien bedoelt u " + each).orElse(""),
                "'" + said + "' is not one of " + words + near.map(each -> ". Maybe you mean " + each).orElse("")),
                near.orElse(""));
        return Optional.empty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Names every word that is not in {@code known}. */
    public void allowOnly(Set<String> known) {
        for (String name : names()) {
            if (!known.contains(name)) {
                child(name, name, node.get(name)).aside(this).unknown(DataMistake.UNKNOWN_WORD, name, known);
            }
        }
    }
}
