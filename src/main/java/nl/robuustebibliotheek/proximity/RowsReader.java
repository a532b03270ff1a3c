package nl.robuustebibliotheek.proximity;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows out of CSV with commas, semicolons or tabs, or out of a GeoJSON collection of features. */
final class RowsReader {

    static final int MOST = 200_000;

    private final JsonMapper mapper = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxStringLength(100_000).build())
            .build());

    Found<Row> read(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException notUtf8) {
            return Found.nothing(PlaceProblem.NOT_UTF8.at(""));
        }
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return clean.stripLeading().startsWith("{") ? features(clean) : table(clean);
    }

    Found<Row> features(JsonNode collection) {
        JsonNode features = collection.path("features");
        if (!features.isArray()) {
            return Found.nothing(PlaceProblem.NO_COLLECTION.at(""));
        }
        if (features.size() > MOST) {
            return Found.nothing(PlaceProblem.TOO_MANY_PLACES.at("", MOST));
        }
        Found.Collector<Row> found = new Found.Collector<>();
        for (int index = 0; index < features.size(); index++) {
            feature("/features/" + index, features.path(index), found);
        }
        return found.all();
    }

    private static void feature(String place, JsonNode feature, Found.Collector<Row> found) {
        Map<String, String> fields = new HashMap<>();
        feature.path("properties").properties().forEach(property -> {
            if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                put(fields, property.getKey(), property.getValue().asString());
            }
        });
        JsonNode geometry = feature.path("geometry");
        if (geometry.isMissingNode() || geometry.isNull()) {
            found.add(new Row(place, fields.keySet(), fields, Optional.empty()));
            return;
        }
        try {
            found.add(new Row(place, fields.keySet(), fields, Optional.of(GeometryReader.read(geometry))));
        } catch (IllegalArgumentException unknown) {
            String type = geometry.path("type").asString("");
            found.add(GeometryReader.TYPES.contains(type) ? PlaceProblem.BROKEN_SHAPE.at(place + "/geometry", type)
                    : PlaceProblem.GEOMETRY_UNKNOWN.at(place + "/geometry", type));
        }
    }

    private Found<Row> features(String json) {
        try {
            return features(mapper.readTree(json));
        } catch (JacksonException malformed) {
            TokenStreamLocation where = malformed.getLocation();
            return Found.nothing(PlaceProblem.BROKEN_JSON.at("", where == null ? 1 : where.getLineNr(),
                    where == null ? 1 : where.getColumnNr()));
        }
    }

    private static Found<Row> table(String text) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(true)
                .setTrim(true).get();
        Found.Collector<Row> found = new Found.Collector<>();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> columns = new ArrayList<>();
            for (CSVRecord row : parser) {
                line = parser.getCurrentLineNumber();
                if (columns.isEmpty()) {
                    row.forEach(name -> columns.add(Row.column(name)));
                } else if (row.getRecordNumber() > MOST) {
                    return Found.nothing(PlaceProblem.TOO_MANY_PLACES.at("", MOST));
                } else {
                    row("/rows/" + line, columns, row, found);
                }
            }
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException malformed) {
            return Found.nothing(PlaceProblem.BROKEN_QUOTE.at("", line + 1));
        }
        return found.all();
    }

    /** A row that is longer than the heading has a number cut in two; who knows which columns have moved. */
    private static void row(String place, List<String> columns, CSVRecord row, Found.Collector<Row> found) {
        Map<String, String> fields = new HashMap<>();
        for (int index = 0; index < row.size(); index++) {
            if (index < columns.size()) {
                put(fields, columns.get(index), row.get(index));
            } else if (!row.get(index).isBlank()) {
                found.add(PlaceProblem.MORE_CELLS_THAN_COLUMNS.at(place, row.size(), columns.size()));
                return;
            }
        }
        if (!fields.isEmpty()) {
            found.add(new Row(place, Set.copyOf(columns), fields, Optional.empty()));
        }
    }

    /** What stands most often in the heading: a semicolon, a tab or a comma. */
    private static char separator(String text) {
        String heading = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char each : new char[]{'\t', ';'}) {
            best = count(heading, each) > count(heading, best) ? each : best;
        }
        return best;
    }

    private static long count(String heading, char separator) {
        return heading.chars().filter(each -> each == separator).count();
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(Row.column(name), value.strip());
        }
    }
}
