package nl.robuustebibliotheek.web.page;

import java.util.regex.Pattern;

/** Pointers to fields, and the names by which a page knows them. */
final class Place {

    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

    private Place() {}

    /** With a star for each number. */
    static String pattern(String pointer) {
        return INDEX.matcher(pointer).replaceAll("/*");
    }

    /** This pattern for one place in its list. */
    static String at(String pattern, int place) {
        return pattern.replaceFirst("\\*", Integer.toString(place));
    }

    /** The identity of its input in the page. */
    static String id(String pointer) {
        return "f" + pointer.replace('/', '-');
    }
}
