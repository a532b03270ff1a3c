package nl.robuustebibliotheek.web.page;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** Makes a submission of what stands in the form, upon the file that was brought along. */
final class EntryWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
    private static final Text NO_TIMES = new Text(
            "Schrijf tijden zo: 10:00-17:00, of 10:00-12:30, 13:30-17:00. Misschien ontbreekt het streepje.",
            "Write times like this: 10:00-17:00, or 10:00-12:30, 13:30-17:00. Maybe the dash is missing.");

    private final Questions questions;

    EntryWriter(Questions questions) {
        this.questions = questions;
    }

    /** What could be made of it, and what could not be read. */
    record Written(ObjectNode submission, List<Problem> problems) {}

    Written write(Entries entries) {
        ObjectNode submission = base(entries.file());
        List<Problem> problems = new ArrayList<>();
        Entries.LISTS.forEach(list -> shorten(submission.at(list), entries.rows(list)));
        for (Question question : questions.ofSchema()) {
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
        problems.addAll(new OwnFields(entries).write(submission));
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
        switch (TypedAnswer.of(question, pointer, entries, before)) {
            case TypedAnswer.Given(JsonNode node) -> parent(submission, pointer).set(last(pointer), node);
            case TypedAnswer.Wrong(Problem problem) -> problems.add(problem);
            case TypedAnswer.Empty() -> {
                if (!before.isMissingNode() && EntryReader.isShown(before)) {
                    parent(submission, pointer).remove(last(pointer));
                }
            }
        }
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
