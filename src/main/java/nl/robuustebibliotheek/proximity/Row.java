package nl.robuustebibliotheek.proximity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.geom.Geometry;

/**
 * A row of a table or a feature of a map, before anybody knows whether it can be used.
 *
 * @param place where it stands, such as {@code /rows/12} or {@code /features/3}
 * @param fields what is filled in, by lower-case name of the column
 * @param geometry its point or area as written, with x first
 */
record Row(String place, Map<String, String> fields, Optional<Geometry> geometry) {

    Row {
        fields = Map.copyOf(fields);
    }

    /** The first of these columns that is filled in. */
    Optional<String> value(List<String> names) {
        return names.stream().map(fields::get).filter(java.util.Objects::nonNull).findFirst();
    }

    /** Where a value of one of these columns stands, or would stand. */
    String place(List<String> names) {
        String name = names.stream().filter(fields::containsKey).findFirst().orElse(names.getFirst());
        return place + "/" + name;
    }

    Collection<String> columns() {
        return fields.keySet();
    }

    static String column(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
