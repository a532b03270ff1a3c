package nl.robuustebibliotheek.calibration;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.indicator.DataMistake;
import nl.robuustebibliotheek.indicator.DataNode;

/** Makes the submission of a case out of that of another: first what is removed, then what is changed. */
final class CaseChanges {

    private static final String NEXT = "-";

    private final ObjectNode submission;

    CaseChanges(JsonNode of) {
        this.submission = of instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
    }

    JsonNode made(DataNode of) {
        of.find("remove").ifPresent(all -> all.list().forEach(this::remove));
        of.find("change").ifPresent(all -> all.names().forEach(pointer -> change(pointer, all)));
        return submission;
    }

    private void remove(DataNode node) {
        List<String> names = names(node.text());
        String last = names.removeLast();
        JsonNode parent = submission;
        for (String name : names) {
            parent = child(parent, name);
        }
        if (child(parent, last).isMissingNode()) {
            node.problem(DataMistake.WRONG_CASE,
                    "er staat niets op " + node.text() + " om weg te halen. Misschien klopt de plaats niet",
                    "there is nothing at " + node.text() + " to remove. Maybe the place is not right");
        } else if (parent instanceof ArrayNode list) {
            list.remove(Integer.parseInt(last));
        } else {
            ((ObjectNode) parent).remove(last);
        }
    }

    private void change(String pointer, DataNode all) {
        List<String> names = names(pointer);
        JsonNode value = all.at(pointer).json().deepCopy();
        JsonNode parent = submission;
        for (int depth = 0; depth < names.size() - 1; depth++) {
            parent = madeChild(parent, names.get(depth), names.get(depth + 1));
        }
        if (!put(parent, names.getLast(), value)) {
            all.problem(DataMistake.WRONG_CASE,
                    "de plaats " + pointer + " is er niet in de zelfscan. Misschien klopt ze niet",
                    "there is no place " + pointer + " in the submission. Maybe it is not right");
        }
    }

    private static JsonNode child(JsonNode parent, String name) {
        return parent.isArray() && name.matches("[0-9]+") ? parent.path(Integer.parseInt(name)) : parent.path(name);
    }

    /** What stands there, or else what has to stand there for the next name to have a place. */
    private static JsonNode madeChild(JsonNode parent, String name, String next) {
        JsonNode there = child(parent, name);
        if (there.isMissingNode()) {
            JsonNode made = next.equals(NEXT) ? JsonNodeFactory.instance.arrayNode()
                    : JsonNodeFactory.instance.objectNode();
            return put(parent, name, made) ? made : there;
        }
        return there;
    }

    private static boolean put(JsonNode parent, String name, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
            return true;
        }
        if (!(parent instanceof ArrayNode list)) {
            return false;
        }
        if (name.equals(NEXT) || name.equals(String.valueOf(list.size()))) {
            list.add(value);
            return true;
        }
        boolean there = name.matches("[0-9]{1,6}") && Integer.parseInt(name) < list.size();
        if (there) {
            list.set(Integer.parseInt(name), value);
        }
        return there;
    }

    private static List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        for (String name : pointer.replaceFirst("^/", "").split("/", -1)) {
            names.add(name.replace("~1", "/").replace("~0", "~"));
        }
        return names;
    }
}
