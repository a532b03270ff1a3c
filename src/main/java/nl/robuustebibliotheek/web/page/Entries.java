package nl.robuustebibliotheek.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import nl.robuustebibliotheek.submission.Language;

/**
 * What somebody typed in the form so far, as it was typed, by the pointer of each field. A page carries all of it along, so that
 * nothing has to be kept for somebody who is still busy.
 *
 * @param file the submission that was brought along as a file, with what the form does not ask; empty when there is none
 */
public record Entries(Language language, Map<String, String> values, String file) {

    static final String MUNICIPALITIES = "/municipalities";
    static final String LOCATIONS = "/proximity/locations";
    static final String FILE = "file";
    /** Behind a pointer: what was typed there is an estimate. */
    static final String ESTIMATED = "~estimated";
    /** Behind a list: how many rows the page shows. */
    static final String ROWS = "~rows";

    private static final Set<String> LISTS = Set.of(MUNICIPALITIES, LOCATIONS);
    private static final int MOST_ROWS = 400;

    public Entries {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Entries none(Language language) {
        return new Entries(language, Map.of(), "");
    }

    /** @param parameters as a browser sends them; what is no field of ours is left out */
    public static Entries of(Language language, Map<String, String[]> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.forEach((name, given) -> {
            if (name.startsWith("/") && given.length > 0 && !given[0].isBlank()) {
                values.put(name, given[0]);
            }
        });
        return new Entries(language, values, parameters.getOrDefault(FILE, new String[]{""})[0]);
    }

    String at(String pointer) {
        return values.getOrDefault(pointer, "");
    }

    boolean isEstimated(String pointer) {
        return values.containsKey(pointer + ESTIMATED);
    }

    /** How many rows a list has: those with something in them, and those that were asked for; one municipality at least. */
    int rows(String list) {
        int filled = values.keySet().stream().filter(name -> name.startsWith(list + "/"))
                .mapToInt(name -> row(name.substring(list.length() + 1)) + 1).max().orElse(0);
        int asked = row(at(list + ROWS));
        int least = list.equals(MUNICIPALITIES) ? 1 : 0;
        return Math.clamp(Math.max(filled, asked), least, MOST_ROWS);
    }

    Entries withOneMore(String list) {
        return with(list + ROWS, Integer.toString(rows(list) + 1));
    }

    /** Without the last row of a list and all that stood in it. */
    Entries withOneLess(String list) {
        int last = rows(list) - 1;
        Map<String, String> fewer = new LinkedHashMap<>(values);
        fewer.keySet().removeIf(name -> name.startsWith(list + "/" + last + "/"));
        fewer.put(list + ROWS, Integer.toString(Math.max(last, 0)));
        return new Entries(language, fewer, file);
    }

    private Entries with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Entries(language, more, file);
    }

    /** Which of the two lists a word in an address of the page is about. */
    static boolean isList(String pointer) {
        return LISTS.contains(pointer);
    }

    private static int row(String text) {
        String digits = text.replaceFirst("/.*", "");
        return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : 0;
    }
}
