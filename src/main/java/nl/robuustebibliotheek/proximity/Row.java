package nl.robuustebibliotheek.proximity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.locationtech.jts.geom.Geometry;

/**
 * A row of a table or a feature of a map, before anybody knows whether it can be used.
 *
 * @param place where it stands, such as {@code /rows/12} or {@code /features/3}
 * @param columns all columns that there are, in lower case
 * @param fields what is filled in, by column
 * @param geometry its point or area as written, with x first
 */
record Row(String place, Set<String> columns, Map<String, String> fields, Optional<Geometry> geometry) {

    Row {
        columns = Set.copyOf(columns);
        fields = Map.copyOf(fields);
    }

    /** The first of these columns that is filled in. */
    Optional<String> value(List<String> names) {
        return names.stream().map(fields::get).filter(Objects::nonNull).findFirst();
    }

    /** Where a value of one of these columns stands, or would stand. */
    String place(List<String> names) {
        String name = names.stream().filter(columns::contains).findFirst().orElse(names.getFirst());
        return place + "/" + name;
    }

    static String column(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
