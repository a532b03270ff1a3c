package nl.robuustebibliotheek.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Where the entries of a data file stand, by their JSON pointers. */
public final class DataPlaces {

    /** Line and column, both from 1. */
    public record At(int line, int column) {}

    private static final At START = new At(1, 1);

    private final Map<String, At> names = new HashMap<>();
    private final Map<String, At> values = new HashMap<>();

    private DataPlaces() {}

    /** Of as much of a text as is YAML. */
    public static DataPlaces of(String text) {
        DataPlaces all = new DataPlaces();
        try (JsonParser parser = YAMLMapper.shared().createParser(text)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                all.note(parser.streamReadContext().pathAsPointer(false).toString(), token,
                        new At(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())));
                token = parser.nextToken();
            }
        } catch (JacksonException notYamlFromHere) {
            return all;
        }
        return all;
    }

    private void note(String pointer, JsonToken token, At at) {
        if (token == JsonToken.PROPERTY_NAME || token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            names.putIfAbsent(pointer, at);
        } else if (token.isScalarValue()) {
            values.putIfAbsent(pointer, at);
        }
    }

    /** The place of a value, or else of the name that it has. */
    public At at(String pointer) {
        return Optional.ofNullable(values.get(pointer)).orElseGet(() -> name(pointer));
    }

    /** The place of an entry's name, or of the nearest entry that it stands in. */
    public At name(String pointer) {
        int last = pointer.lastIndexOf('/');
        return Optional.ofNullable(names.get(pointer)).or(() -> Optional.ofNullable(values.get(pointer)))
                .orElseGet(() -> last < 0 ? START : name(pointer.substring(0, last)));
    }
}
