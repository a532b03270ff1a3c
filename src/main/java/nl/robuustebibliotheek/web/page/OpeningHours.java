package nl.robuustebibliotheek.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Opening times of a location: a list in a submission, a text for each day and each kind of staffing in the form. */
final class OpeningHours {

    private static final Pattern TIMES = Pattern.compile("([0-9]{1,2})(?:[:.]?([0-9]{2}))?\\s*(?:-|–|tot|to)\\s*"
            + "([0-9]{1,2})(?:[:.]?([0-9]{2}))?");

    private OpeningHours() {}

    /** What stands behind a location's pointer for a day and who is there. */
    static String field(String location, String day, String staffing) {
        return location + "/opening/" + day + "/" + staffing;
    }

    /** The texts, by field. */
    static Map<String, String> written(String location, JsonNode opening) {
        Map<String, String> texts = new LinkedHashMap<>();
        opening.valueStream().forEach(interval -> texts.merge(
                field(location, interval.path("day").stringValue(""), interval.path("staffedBy").stringValue("")),
                interval.path("from").stringValue("") + "-" + interval.path("to").stringValue(""),
                (before, next) -> before + ", " + next));
        return texts;
    }

    /** The intervals that were typed for one day; nothing when it cannot be read. */
    static Optional<List<ObjectNode>> read(String typed, String day, String staffing) {
        List<ObjectNode> intervals = new ArrayList<>();
        for (String part : typed.split("[,;]|\\ben\\b|\\band\\b", -1)) {
            Matcher times = TIMES.matcher(part.strip());
            if (!times.matches()) {
                return Optional.empty();
            }
            intervals.add(JsonMapper.shared().createObjectNode().put("day", day)
                    .put("from", time(times.group(1), times.group(2)))
                    .put("to", time(times.group(3), times.group(4))).put("staffedBy", staffing));
        }
        return Optional.of(intervals);
    }

    static ArrayNode list(List<ObjectNode> intervals) {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        intervals.forEach(list::add);
        return list;
    }

    private static String time(String hour, @Nullable String minutes) {
        return "%2s:%s".formatted(hour, minutes == null ? "00" : minutes).replace(' ', '0');
    }
}
