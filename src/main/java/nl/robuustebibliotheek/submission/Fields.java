package nl.robuustebibliotheek.submission;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** All fields that a submission can have, as the published schema names them. */
public final class Fields {

    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");
    private static final String OWN = "/additional/";

    private final Map<String, Field> byPattern;

    public Fields() {
        this(new PublishedSchema());
    }

    Fields(PublishedSchema schema) {
        byPattern = Collections.unmodifiableMap(new FieldReader(schema).read());
    }

    /** Every field, in the order of the schema. */
    public Collection<Field> all() {
        return byPattern.values();
    }

    /** The field at a pointer such as {@code /municipalities/0/code}, or with a pattern that has a star for the 0. */
    public Optional<Field> find(String pointerOrPattern) {
        if (pointerOrPattern.startsWith(OWN)) {
            return Optional.ofNullable(byPattern.get(OWN + "*"));
        }
        return Optional.ofNullable(byPattern.get(INDEX.matcher(pointerOrPattern).replaceAll("/*")));
    }

    /** The pattern that looks most like this one, or that has the same name elsewhere, if there is one. */
    public Optional<String> nearest(String pointerOrPattern) {
        String pattern = INDEX.matcher(pointerOrPattern).replaceAll("/*");
        return Nearest.to(pattern, byPattern.keySet()).or(() -> elsewhere(name(pattern)));
    }

    /** The first field with this name, wherever it stands. */
    Optional<String> elsewhere(String name) {
        return byPattern.keySet().stream()
                .filter(pattern -> name(pattern).equalsIgnoreCase(name))
                .findFirst();
    }

    private static String name(String pattern) {
        return pattern.substring(pattern.lastIndexOf('/') + 1);
    }
}
