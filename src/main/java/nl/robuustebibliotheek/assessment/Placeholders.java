package nl.robuustebibliotheek.assessment;

import java.util.HashMap;
import java.util.Map;

import nl.robuustebibliotheek.submission.Text;

/** Values for the placeholders, such as {@code {value}}, in a text that holds no numbers itself. */
final class Placeholders {

    private static final String NO_VALUE = "–";

    private final Map<String, Text> values = new HashMap<>();

    Placeholders with(String name, Text value) {
        values.put(name, value);
        return this;
    }

    Placeholders with(String name, String value) {
        return with(name, new Text(value, value));
    }

    Text fill(Text text) {
        return new Text(fill(text.nl(), true), fill(text.en(), false));
    }

    /** A placeholder without a value becomes a dash rather than a brace that nobody understands. */
    private String fill(String text, boolean dutch) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int from = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Text value = values.get(text.substring(open + 1, close));
            filled.append(text, from, open).append(value == null ? NO_VALUE : dutch ? value.nl() : value.en());
            from = close + 1;
            open = text.indexOf('{', from);
        }
        return filled.append(text, from, text.length()).toString();
    }
}
