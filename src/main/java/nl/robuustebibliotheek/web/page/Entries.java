package nl.robuustebibliotheek.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/**
 * What somebody typed in the form so far, as it was typed, by the pointer of each field. A page carries all of it along, so that
 * nothing has to be kept for somebody who is still busy.
 *
 * @param file the submission that was brought along as a file, with what the form does not ask; empty when there is none
 */
public record Entries(Language language, Map<String, String> values, String file) {

    static final String MUNICIPALITIES = "/municipalities";
    static final String LOCATIONS = "/proximity/locations";
    static final String PARTNERS = "/activities/partners";
    static final String OWN = "/additional";
    static final String FILE = "file";
    /** Behind a pointer: what was typed there is an estimate. */
    static final String ESTIMATED = "~estimated";
    /** Behind a pointer: why there is no value. */
    static final String NO_VALUE = "~none";
    /** Behind a pointer: what was told about that. */
    static final String REASON = "~reason";
    /** Behind a list: how many rows the page shows. */
    static final String ROWS = "~rows";

    /** What stands in the submission as a list, and in the form as rows. */
    static final List<String> LISTS = List.of(MUNICIPALITIES, LOCATIONS, PARTNERS);
    private static final int MOST_ROWS = 400;
    /** What a page may post; more than a submission, since every answer travels with the name of its field. */
    private static final int MOST_BYTES = 4 << 20;
    /** What a file may take of that, so that something can be typed as well. */
    private static final int MOST_BYTES_TO_BEGIN = 3 << 20;

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

    /** Whether a page can carry all of this along. */
    public boolean isTooLarge() {
        return bytes() > MOST_BYTES;
    }

    /** Whether a page could carry this along, but hardly more. */
    public boolean isTooLargeToBegin() {
        return bytes() > MOST_BYTES_TO_BEGIN;
    }

    /** The length of the body in which a browser sends it. */
    private long bytes() {
        return values.entrySet().stream().mapToLong(each -> sent(each.getKey()) + sent(each.getValue()) + 2).sum()
                + sent(file);
    }

    private static long sent(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).length();
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

    /** Those with a code: a location lies in one of them. */
    List<Question.Choice> municipalities() {
        return IntStream.range(0, rows(MUNICIPALITIES)).mapToObj(row -> MUNICIPALITIES + "/" + row)
                .filter(row -> !at(row + "/code").isBlank())
                .map(row -> new Question.Choice(at(row + "/code").strip(), new Text(at(row + "/name"),
                        at(row + "/name"))))
                .toList();
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

    /** Whether the form asks rows of this. */
    static boolean isList(String pointer) {
        return LISTS.contains(pointer) || pointer.equals(OWN);
    }

    private static int row(String text) {
        String digits = text.replaceFirst("/.*", "");
        return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : 0;
    }
}
