package nl.robuustebibliotheek.web.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a table out of locations that were typed: a name, a place and a kind. */
final class TypedPlaces {

    private static final String HEADING = "name,type,postcode,lat,lon,rd_x,rd_y\n";
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?[A-Za-z]{0,2}");
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*|,\\s+|\\s+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}(?:[.,][0-9]{1,12})?");
    /** Degrees are smaller, metres of the grid are larger. */
    private static final int METRES = 1_000;

    private final StringBuilder table = new StringBuilder(HEADING);

    /** @param where a postcode, or two coordinates: latitude first, or x first in the grid */
    TypedPlaces add(String name, String type, String where) {
        table.append(cell(name)).append(',').append(cell(type)).append(',');
        String[] pair = pair(where);
        if (pair.length != 2 || POSTCODE.matcher(where).matches()) {
            table.append(cell(where)).append(",,,,");
        } else if (whole(pair[0]) >= METRES) {
            table.append(",,,").append(cell(pair[0])).append(',').append(cell(pair[1]));
        } else {
            table.append(',').append(cell(pair[0])).append(',').append(cell(pair[1])).append(",,");
        }
        table.append('\n');
        return this;
    }

    byte[] table() {
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String[] pair(String where) {
        String[] parts = BETWEEN.split(where.strip());
        if (parts.length == 1 && where.contains(".")) {
            parts = where.strip().split(",", -1);
        }
        return parts.length == 2 && List.of(parts).stream().allMatch(NUMBER.asMatchPredicate()) ? parts
                : new String[]{where};
    }

    private static int whole(String number) {
        return Integer.parseInt(number.replaceFirst("[.,].*", ""));
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
