package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Problem;

/**
 * Carries changes out on the submitted locations: a location closes, opens, moves or gets other hours. What comes out is a
 * submission like any other, so that it is checked and judged like any other.
 */
final class ChangesReader {

    private static final Set<String> KINDS = Set.of("close", "open", "move", "hours");
    private static final Pattern LOCATION = Pattern.compile("/proximity/locations/(\\d+)(/.*)?");
    private static final int MOST = 50;

    private final ObjectNode submission;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<JsonNode, String> touched = new IdentityHashMap<>();

    ChangesReader(JsonNode changes, JsonNode submitted) {
        this.submission = (ObjectNode) submitted;
        if (!changes.isArray() || changes.isEmpty() || changes.size() > MOST) {
            problems.add(PlaceProblem.NOT_BETWEEN.at("/changes", changes.size(), 1, MOST));
            return;
        }
        for (int index = 0; index < changes.size(); index++) {
            change(changes.path(index), "/changes/" + index);
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    JsonNode changed() {
        return submission;
    }

    /** Where something of the changed submission stands in the request. */
    String pointer(String inChanged) {
        Matcher location = LOCATION.matcher(inChanged);
        if (location.matches()) {
            int index = Integer.parseInt(location.group(1));
            JsonNode node = locations().path(index);
            String rest = location.group(2) == null ? "" : location.group(2);
            return touched.entrySet().stream().filter(each -> each.getKey() == node).map(each -> each.getValue() + rest)
                    .findFirst().orElse("/changes" + inChanged);
        }
        return "/changes" + inChanged;
    }

    private void change(JsonNode change, String place) {
        String kind = change.path("kind").asString("");
        if (!KINDS.contains(kind)) {
            problems.add(PlaceProblem.UNKNOWN_WORD.at(place + "/kind", kind,
                    KINDS.stream().sorted().collect(Collectors.joining(", "))));
            return;
        }
        if (kind.equals("open")) {
            JsonNode added = change.path("location").deepCopy();
            locations().add(added);
            touched.put(added, place + "/location");
            return;
        }
        String name = change.path("location").asString("");
        List<Integer> meant = named(name);
        if (meant.isEmpty()) {
            problems.add(PlaceProblem.UNKNOWN_LOCATION.at(place + "/location", name, names()));
            return;
        }
        switch (kind) {
            case "close" -> meant.reversed().forEach(index -> locations().remove(index));
            case "move" -> meant.forEach(index -> replace(index, "geometry", change.path("geometry"), place));
            default -> meant.forEach(index -> replace(index, "opening", change.path("opening"), place));
        }
    }

    private void replace(int index, String field, JsonNode value, String place) {
        if (value.isMissingNode()) {
            problems.add(PlaceProblem.MISSING_COLUMN.at(place + "/" + field, field, field));
            return;
        }
        ObjectNode location = (ObjectNode) locations().path(index);
        location.set(field, value.deepCopy());
        if (field.equals("geometry")) {
            location.remove("address");
        }
        touched.put(location, place);
    }

    private List<Integer> named(String name) {
        List<Integer> found = new ArrayList<>();
        for (int index = 0; index < locations().size(); index++) {
            if (locations().path(index).path("name").asString("").equals(name)) {
                found.add(index);
            }
        }
        return found;
    }

    private String names() {
        List<String> names = new ArrayList<>();
        locations().forEach(each -> names.add(each.path("name").asString("")));
        return String.join(", ", names);
    }

    private ArrayNode locations() {
        return submission.withObject("/proximity").withArray("/locations");
    }
}
