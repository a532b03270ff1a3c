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
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows out of CSV with commas or semicolons, or out of a GeoJSON collection of features. */
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
            return Found.nothing(PlaceProblem.UNREADABLE_PLACES.at("", "UTF-8"));
        }
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return clean.stripLeading().startsWith("{") ? features(clean) : table(clean);
    }

    Found<Row> features(JsonNode collection) {
        JsonNode features = collection.path("features");
        if (!features.isArray()) {
            return Found.nothing(PlaceProblem.UNREADABLE_PLACES.at("", "FeatureCollection"));
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
            found.add(PlaceProblem.GEOMETRY_UNKNOWN.at(place + "/geometry", geometry.path("type").asString("")));
        }
    }

    private Found<Row> features(String json) {
        try {
            return features(mapper.readTree(json));
        } catch (JacksonException malformed) {
            return Found.nothing(PlaceProblem.UNREADABLE_PLACES.at("", place(malformed.getLocation())));
        }
    }

    /** Where it stops being JSON, without the words of the parser. */
    private static String place(@Nullable TokenStreamLocation at) {
        return at == null ? "JSON" : "JSON, %d:%d".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static Found<Row> table(String text) {
        String heading = text.lines().findFirst().orElse("");
        char separator = heading.chars().filter(c -> c == ';').count() > heading.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(true).setTrim(true)
                .get();
        Found.Collector<Row> found = new Found.Collector<>();
        List<String> columns = new ArrayList<>();
        long last = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                last = row.getRecordNumber();
                if (columns.isEmpty()) {
                    row.forEach(name -> columns.add(Row.column(name)));
                } else if (row.getRecordNumber() > MOST) {
                    return Found.nothing(PlaceProblem.TOO_MANY_PLACES.at("", MOST));
                } else {
                    Map<String, String> fields = new HashMap<>();
                    for (int index = 0; index < Math.min(columns.size(), row.size()); index++) {
                        put(fields, columns.get(index), row.get(index));
                    }
                    found.add(new Row("/rows/" + row.getRecordNumber(), Set.copyOf(columns), fields, Optional.empty()));
                }
            }
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException malformed) {
            return Found.nothing(PlaceProblem.UNREADABLE_PLACES.at("", "CSV, " + (last + 1)));
        }
        return found.all();
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(Row.column(name), value.strip());
        }
    }
}
