package nl.robuustebibliotheek.proximity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.DistanceMethod;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;

/**
 * Reads published distances out of a table: a plain one, or one as the national statistics office offers it. In the latter the year
 * says which definition it has; only what is about the municipalities that are asked for counts and is looked at.
 */
public final class PublishedTableReader {

    static final String OFFICE = "CBS, nabijheid voorzieningen";

    private static final List<String> MUNICIPALITY = List.of("municipality", "gemeentecode", "gemeente", "gemeentenaam",
            "codering", "regios", "regio's", "regio’s", "regio", "regions", "wijken_en_buurten", "wijkenenbuurten");
    private static final List<String> YEAR = List.of("year", "jaar", "perioden", "periode", "periods");
    /** What a column of the statistics office is called, whatever stands before or after it. */
    private static final List<String> OF_OFFICE = List.of("afstandtotbibliotheek", "distancetolibrary");
    /** Up to this year the series of the office led to full libraries and service points. */
    private static final int LAST_OF_OLD = 2020;
    /** From this year on it leads to every kind of location; what counted in between, no source that we read says. */
    private static final int FIRST_OF_NEW = 2022;
    private static final int MOST_TITLES = 10;
    private static final Set<String> HEADINGS = MUNICIPALITY.stream().map(PublishedTableReader::letters)
            .collect(Collectors.toSet());

    private PublishedTableReader() {}

    /**
     * What a table says about these municipalities.
     *
     * @param municipalities codes or names
     * @throws nl.robuustebibliotheek.submission.InvalidSubmission with everything that is wrong with it
     */
    public static List<PublishedDistance> read(byte[] table, Collection<String> municipalities) {
        Found<PublishedDistance> found = found(table, municipalities);
        Problems.of(found.problems()).throwIfPresent();
        return found.items();
    }

    static Found<PublishedDistance> found(byte[] table, Collection<String> municipalities) {
        Found<Row> rows = new RowsReader().read(withoutTitles(table));
        Set<String> asked = municipalities.stream().map(Municipalities::key).collect(Collectors.toSet());
        Found.Collector<Row> plain = new Found.Collector<>();
        plain.addAll(rows.problems());
        Set<String> known = new HashSet<>();
        for (Row row : rows.items()) {
            Optional<String> where = row.value(MUNICIPALITY).map(PublishedTableReader::name);
            if (where.isEmpty()) {
                plain.add(PlaceProblem.MISSING_VALUE.at(row.place(MUNICIPALITY), MUNICIPALITY.getFirst()));
            } else if (asked.contains(Municipalities.key(where.get()))) {
                plain(row, where.get(), known, plain);
            }
        }
        Found<PublishedDistance> read = PublishedReader.read(plain.all());
        return read.items().isEmpty() && read.problems().isEmpty()
                ? Found.nothing(PlaceProblem.NOT_PUBLISHED.at("", String.join(", ", municipalities)))
                : read;
    }

    /** The same row with the columns of a plain table. */
    private static void plain(Row row, String municipality, Set<String> known, Found.Collector<Row> rows) {
        Map<String, String> fields = new HashMap<>(row.fields());
        fields.put("municipality", municipality);
        List<Problem> problems = new ArrayList<>();
        Optional<String> year = row.value(YEAR).map(written -> written.replaceFirst("(?i)^([0-9]{4})JJ00$", "$1"));
        year.ifPresent(each -> fields.put("year", each));
        Optional<String> column = ofOffice(row);
        column.ifPresent(office -> {
            Optional.ofNullable(row.fields().get(office)).ifPresent(km -> fields.put("km", km));
            fields.putIfAbsent("method", SiteReader.word(DistanceMethod.ROAD));
            fields.putIfAbsent("source", OFFICE);
            if (Stream.of("definition", "definitie").noneMatch(row.fields()::containsKey)) {
                definition(row, year.orElse(""), problems)
                        .ifPresent(each -> fields.put("definition", SiteReader.word(each)));
            }
        });
        if (!known.add(Municipalities.key(municipality) + fields.get("year") + fields.get("definition")
                + fields.get("method") + fields.get("source"))) {
            problems.add(PlaceProblem.PUBLISHED_TWICE.at(row.place(MUNICIPALITY), municipality,
                    year.orElse("")));
        }
        problems.forEach(rows::add);
        if (problems.isEmpty()) {
            rows.add(new Row(row.place(), row.columns(), fields, Optional.empty()));
        }
    }

    /** Which kind of location the series of the office leads to in a year. */
    private static Optional<DistanceDefinition> definition(Row row, String year, List<Problem> problems) {
        if (!year.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year);
        if (number > LAST_OF_OLD && number < FIRST_OF_NEW) {
            problems.add(PlaceProblem.DEFINITION_UNSURE.at(row.place(YEAR), year));
            return Optional.empty();
        }
        return Optional.of(number <= LAST_OF_OLD ? DistanceDefinition.NEAREST_FULL_OR_SERVICE_POINT
                : DistanceDefinition.NEAREST_LOCATION);
    }

    private static Optional<String> ofOffice(Row row) {
        return row.columns().stream()
                .filter(column -> OF_OFFICE.stream().anyMatch(Municipalities.key(column)::contains))
                .sorted().findFirst();
    }

    /** Where a province has the same name, the office says which of the two it means. */
    private static String name(String written) {
        return written.replaceFirst("(?i)\\s*\\((gemeente|municipality)\\)$", "");
    }

    /** Lines above the heading are left empty, so that the rows keep their numbers; bytes stay as they are. */
    private static byte[] withoutTitles(byte[] table) {
        String[] lines = new String(table, StandardCharsets.ISO_8859_1).split("\n", -1);
        for (int line = 0; line < Math.min(MOST_TITLES, lines.length); line++) {
            if (Stream.of(lines[line].split("[;,\t]")).map(PublishedTableReader::letters)
                    .anyMatch(HEADINGS::contains)) {
                Arrays.fill(lines, 0, line, "");
                return line == 0 ? table : String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
            }
        }
        return table;
    }

    private static String letters(String cell) {
        return cell.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
