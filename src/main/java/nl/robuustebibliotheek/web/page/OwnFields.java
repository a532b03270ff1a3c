package nl.robuustebibliotheek.web.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** A library's own fields: an object in a submission, rows of a name and a value in the form. */
final class OwnFields {

    private static final String NAME = "/name";
    private static final String VALUE = "/value";
    private static final Pattern GOOD_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,79}");
    private static final Text BAD_NAME = new Text(
            "Een naam begint met een letter en heeft verder letters, cijfers, punten en streepjes. Misschien staat er een "
                    + "spatie in: schrijf bezoekStudieruimte of bezoek-studieruimte.",
            "A name begins with a letter and goes on with letters, digits, dots and dashes. Maybe there is a space in it: "
                    + "write studyRoomVisits or study-room-visits.");
    private static final Text NO_NAME = new Text(
            "Geef dit veld een naam. Misschien kan de rij weg.", "Give this field a name. Maybe the row can go.");
    private static final Text TWICE = new Text(
            "Deze naam staat er twee keer. Misschien kan een van de twee rijen weg.",
            "This name is there twice. Maybe one of the two rows can go.");

    /** What is asked of each; the names and numbers are the library's. */
    static final List<Question> QUESTIONS = List.of(
            question(NAME, Field.Kind.TEXT, new Text("Naam van het veld", "Name of the field"), new Text(
                    "Zonder spaties, zoals bezoekStudieruimte.", "Without spaces, such as studyRoomVisits.")),
            question(VALUE, Field.Kind.OWN, new Text("Waarde", "Value"), new Text(
                    "Een getal, of ja of nee.", "A number, or yes or no.")));

    private final Question value = QUESTIONS.getLast();
    private final Entries entries;

    OwnFields(Entries entries) {
        this.entries = entries;
    }

    private static Question question(String name, Field.Kind kind, Text label, Text hint) {
        return new Question(new Field(Entries.OWN + "/*" + name, kind, BigDecimal.ZERO, BigDecimal.ZERO, label),
                Optional.of(hint), Optional.empty(), List.of());
    }

    /** The texts, by the names of the inputs. */
    static Map<String, String> written(JsonNode additional, Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        int row = 0;
        for (Map.Entry<String, JsonNode> own : additional.properties()) {
            String at = Entries.OWN + "/" + row++;
            texts.put(at + NAME, own.getKey());
            texts.putAll(EntryReader.written(at + VALUE, own.getValue(), Field.Kind.OWN, language));
        }
        return texts;
    }

    /** Puts them into the submission, and tells what cannot be read. */
    List<Problem> write(ObjectNode submission) {
        JsonNode before = submission.path("additional");
        ObjectNode after = JsonMapper.shared().createObjectNode();
        List<Problem> problems = new ArrayList<>();
        for (int row = 0; row < entries.rows(Entries.OWN); row++) {
            String at = Entries.OWN + "/" + row;
            String name = entries.at(at + NAME).strip();
            TypedAnswer answer = TypedAnswer.of(value, at + VALUE, entries, before.path(name));
            if (name.isEmpty()) {
                if (!(answer instanceof TypedAnswer.Empty)) {
                    problems.add(new Problem(at + NAME, "missing-field", NO_NAME));
                }
            } else if (after.has(name)) {
                problems.add(new Problem(at + NAME, "name-twice", TWICE));
            } else if (!GOOD_NAME.matcher(name).matches()) {
                problems.add(new Problem(at + NAME, "wrong-shape", BAD_NAME));
            } else {
                put(after, name, answer, before.path(name), problems);
            }
        }
        submission.remove("additional");
        if (!after.isEmpty()) {
            submission.set("additional", after);
        }
        return problems;
    }

    private static void put(ObjectNode after, String name, TypedAnswer answer, JsonNode before,
            List<Problem> problems) {
        switch (answer) {
            case TypedAnswer.Given(JsonNode node) -> after.set(name, node);
            case TypedAnswer.Wrong(Problem problem) -> problems.add(problem);
            case TypedAnswer.Empty() -> {
                if (before.isMissingNode() || EntryReader.isShown(before)) {
                    after.set(name, NoValue.UNKNOWN.answer(before, ""));
                } else {
                    after.set(name, before);
                }
            }
        }
    }

    /** The row of the form that a problem of the submission is about. */
    Problem placed(Problem problem) {
        for (int row = 0; row < entries.rows(Entries.OWN); row++) {
            String at = Entries.OWN + "/" + row;
            String pointer = Entries.OWN + "/" + entries.at(at + NAME).strip();
            if (problem.pointer().equals(pointer) || problem.pointer().startsWith(pointer + "/")) {
                return new Problem(at + VALUE, problem.code(), problem.detail());
            }
        }
        return problem;
    }
}
