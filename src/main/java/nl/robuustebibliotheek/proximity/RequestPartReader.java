package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.submission.Problem;

/** Reads single values of a request, each with what can be wrong with it. */
final class RequestPartReader {

    private static final int LONGEST = 200;

    /** The objects of a list as rows. */
    Found<Row> rows(JsonNode list, String place) {
        Found.Collector<Row> found = new Found.Collector<>();
        for (int index = 0; index < list.size(); index++) {
            Map<String, String> fields = new HashMap<>();
            list.path(index).properties().forEach(entry -> {
                if (entry.getValue().isValueNode() && !entry.getValue().asString().isBlank()) {
                    fields.put(Row.column(entry.getKey()), entry.getValue().asString().strip());
                }
            });
            found.add(new Row(place + "/" + index, fields, Optional.empty()));
        }
        return found.all();
    }

    Optional<BigDecimal> number(JsonNode node, String name, String place, int lowest, int highest,
            List<Problem> problems) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isNumber() || value.decimalValue().compareTo(BigDecimal.valueOf(lowest)) < 0
                || value.decimalValue().compareTo(BigDecimal.valueOf(highest)) > 0) {
            problems.add(
                    PlaceProblem.NOT_BETWEEN.at(place + "/" + name, value.asString(value.toString()), lowest, highest));
            return Optional.empty();
        }
        return Optional.of(value.decimalValue());
    }

    Optional<BigDecimal> needed(JsonNode node, String name, String place, int lowest, int highest,
            List<Problem> problems) {
        if (!node.has(name)) {
            problems.add(PlaceProblem.MISSING_COLUMN.at(place + "/" + name, name, name));
        }
        return number(node, name, place, lowest, highest, problems);
    }

    Optional<String> word(JsonNode node, String name, String place, Set<String> words, List<Problem> problems) {
        String written = node.path(name).asString("");
        if (words.contains(written)) {
            return Optional.of(written);
        }
        problems.add(PlaceProblem.UNKNOWN_WORD.at(place + "/" + name, written,
                String.join(", ", words.stream().sorted().toList())));
        return Optional.empty();
    }

    String text(JsonNode node, String name, String place, List<Problem> problems) {
        String written = node.path(name).isString() ? node.path(name).stringValue().strip() : "";
        if (written.isEmpty() || written.length() > LONGEST) {
            problems.add(PlaceProblem.MISSING_COLUMN.at(place + "/" + name, name, name));
        }
        return written;
    }
}
