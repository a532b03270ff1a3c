package nl.robuustebibliotheek.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.submission.Text;

/** Values for the placeholders, such as {@code {value}}, in a text that holds no numbers itself. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

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
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            Text value = values.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? "–" : dutch ? value.nl() : value.en());
        });
    }
}
