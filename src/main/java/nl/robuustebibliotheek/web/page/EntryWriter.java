package nl.robuustebibliotheek.web.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** Makes a submission of what stands in the form, upon the file that was brought along. */
final class EntryWriter {

    static final String YES = "yes";
    static final String NO = "no";
    static final String ESTIMATED = "estimated";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
    private static final Text NO_NUMBER = new Text(
            "Hier hoort een getal, zoals 9,4 of 1.250.000. Misschien staat er een woord bij dat weg kan.",
            "This has to be a number, such as 9.4 or 1,250,000. Maybe there is a word beside it that can go.");
    private static final Text NO_TIMES = new Text(
            "Schrijf tijden zo: 10:00-17:00, of 10:00-12:30, 13:30-17:00. Misschien ontbreekt het streepje.",
            "Write times like this: 10:00-17:00, or 10:00-12:30, 13:30-17:00. Maybe the dash is missing.");

    private static final Text NO_SHARE = new Text(
            "Een deel is 0 tot en met 100 procent. Misschien staat er een cijfer te veel.",
            "A share is 0 to 100 percent. Maybe there is a digit too many.");

    private final Questions questions;

    EntryWriter(Questions questions) {
        this.questions = questions;
    }

    /** What could be made of it, and what could not be read. */
    record Written(ObjectNode submission, List<Problem> problems) {}

    Written write(Entries entries) {
        ObjectNode submission = base(entries.file());
        List<Problem> problems = new ArrayList<>();
        shorten(submission.at(Entries.MUNICIPALITIES), entries.rows(Entries.MUNICIPALITIES));
        shorten(submission.at(Entries.LOCATIONS), entries.rows(Entries.LOCATIONS));
        for (Question question : questions.all()) {
            String pattern = question.pattern();
            int star = pattern.indexOf("/*");
            int rows = star < 0 ? 1 : entries.rows(pattern.substring(0, star));
            for (int row = 0; row < rows; row++) {
                put(submission, star < 0 ? pattern : Place.at(pattern, row), question, entries, problems);
            }
        }
        for (int row = 0; row < entries.rows(Entries.LOCATIONS); row++) {
            opening(submission, Entries.LOCATIONS + "/" + row, entries, problems);
        }
        return new Written(submission, problems);
    }

    private static ObjectNode base(String file) {
        try {
            return JSON.readTree(file) instanceof ObjectNode object ? object : JSON.createObjectNode();
        } catch (JacksonException unreadable) {
            return JSON.createObjectNode();
        }
    }

    private static void shorten(JsonNode list, int rows) {
        while (list instanceof ArrayNode array && array.size() > rows) {
            array.remove(array.size() - 1);
        }
    }

    private static void put(ObjectNode submission, String pointer, Question question, Entries entries,
            List<Problem> problems) {
        JsonNode before = submission.at(pointer);
        String typed = entries.at(pointer).strip();
        if (typed.isEmpty()) {
            if (!before.isMissingNode() && (!before.isObject() || before.has("value"))) {
                parent(submission, pointer).remove(last(pointer));
            }
            return;
        }
        Optional<JsonNode> value = value(typed, question, entries);
        if (value.isEmpty()) {
            problems.add(new Problem(pointer, "number-expected", NO_NUMBER));
        } else if (question.kind() == Field.Kind.SHARE && !isShare(value.get().decimalValue())) {
            problems.add(new Problem(pointer, "share-expected", NO_SHARE));
        } else {
            parent(submission, pointer).set(last(pointer),
                    answer(before, value.get(), question.kind().isAmount() && entries.isEstimated(pointer)));
        }
    }

    /** The same answer with another value: source and period of the file stay. */
    private static JsonNode answer(JsonNode before, JsonNode value, boolean estimated) {
        boolean told = before.isObject() && before.has("value");
        if (!told && !estimated) {
            return value;
        }
        ObjectNode answer = told ? (ObjectNode) before.deepCopy() : JSON.createObjectNode();
        answer.set("value", value);
        if (estimated) {
            answer.put("quality", ESTIMATED);
        } else if (answer.has("margin") || answer.path("quality").stringValue("").equals(ESTIMATED)) {
            answer.remove(List.of("margin", "quality"));
        }
        return answer;
    }

    private static Optional<JsonNode> value(String typed, Question question, Entries entries) {
        return switch (question.kind()) {
            case COUNT, QUANTITY, EURO, SIGNED_EURO, SHARE, YEAR, COORDINATE, OWN ->
                TypedNumber.read(typed, question.kind(), entries.language())
                        .map(EntryWriter::shortest).map(JSON.getNodeFactory()::numberNode);
            case YES_NO, SETTING -> Optional.of(JSON.getNodeFactory().booleanNode(typed.equals(YES)));
            case DATE, TIME, TEXT, WORD -> Optional.of(JSON.getNodeFactory().stringNode(typed));
            case LIST -> Optional.empty();
        };
    }

    private static boolean isShare(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void opening(ObjectNode submission, String location, Entries entries, List<Problem> problems) {
        List<ObjectNode> intervals = new ArrayList<>();
        boolean same = true;
        var before = OpeningHours.written(location, submission.at(location).path("opening"));
        for (String name : entries.values().keySet()) {
            if (name.startsWith(location + "/opening/")) {
                String[] dayAndStaffing = name.substring((location + "/opening/").length()).split("/", 2);
                same &= entries.at(name).equals(before.remove(name));
                OpeningHours.read(entries.at(name), dayAndStaffing[0], dayAndStaffing[dayAndStaffing.length - 1])
                        .ifPresentOrElse(intervals::addAll,
                                () -> problems.add(new Problem(name, "time-expected", NO_TIMES)));
            }
        }
        if (!same || !before.isEmpty()) {
            ObjectNode at = parent(submission, location + "/opening");
            at.remove("opening");
            if (!intervals.isEmpty()) {
                at.set("opening", OpeningHours.list(intervals));
            }
        }
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The object that holds this field; objects and rows that are not there yet are made. */
    private static ObjectNode parent(ObjectNode submission, String pointer) {
        JsonNode at = submission;
        String[] names = pointer.substring(1).split("/", -1);
        for (int i = 0; i < names.length - 1; i++) {
            boolean row = names[i + 1].matches("[0-9]+");
            at = at instanceof ArrayNode rows ? row(rows, Integer.parseInt(names[i]))
                    : child((ObjectNode) at, names[i], row);
        }
        return (ObjectNode) at;
    }

    private static ObjectNode row(ArrayNode rows, int place) {
        while (rows.size() <= place) {
            rows.addObject();
        }
        if (!rows.get(place).isObject()) {
            rows.set(place, JSON.createObjectNode());
        }
        return (ObjectNode) rows.get(place);
    }

    private static JsonNode child(ObjectNode object, String name, boolean list) {
        if (list ? !object.path(name).isArray() : !object.path(name).isObject()) {
            return list ? object.putArray(name) : object.putObject(name);
        }
        return object.path(name);
    }
}
