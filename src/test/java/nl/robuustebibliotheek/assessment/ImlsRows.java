package nl.robuustebibliotheek.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Real libraries: the American Public Libraries Survey as submissions. What the survey does not hold, or holds as missing
 * (negative, empty, M), is unknown; every row gets a made-up municipality.
 */
final class ImlsRows {

    private static final String FILE = "data/imls/pls_fy2009_pupld09a.csv";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MOST_LOCATIONS = 200;
    private static final int WEEKS = 52;
    private static final int LONGEST_DAY = 14;
    private static final List<String> DAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday");

    private final List<Map<String, String>> rows;

    private ImlsRows(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    /** The rows; the test that asks is skipped where the data is absent. */
    static ImlsRows read() {
        Path file = Path.of(Optional.ofNullable(System.getenv("ROBUUST_SHARED")).orElse("../shared")).resolve(FILE);
        Assumptions.assumeTrue(Files.exists(file), "Set ROBUUST_SHARED to the folder that holds " + FILE + ".");
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            List<String> names = cells(lines.getFirst());
            return new ImlsRows(lines.stream().skip(1).filter(line -> !line.isBlank()).map(line -> row(names, line))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> row(List<String> names, String line) {
        List<String> cells = cells(line);
        Map<String, String> row = new HashMap<>();
        IntStream.range(0, names.size()).forEach(index -> row.put(names.get(index), cells.get(index)));
        return row;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    int size() {
        return rows.size();
    }

    /** Whether the row says how many people live there, without which nothing can be judged. */
    boolean hasInhabitants(int index) {
        return number(rows.get(index), "POPU_LSA").orElse(0) > 0;
    }

    ObjectNode submission(int index) {
        Map<String, String> row = rows.get(index);
        String code = "GM%04d".formatted(index);
        ObjectNode submission = MAPPER.createObjectNode();
        submission.putObject("library").put("name", "Bibliotheek " + row.get("FSCSKEY"));
        submission.put("referenceYear", 2009);
        ObjectNode municipality = submission.putArray("municipalities").addObject().put("code", code)
                .put("name", "Gemeente " + index).put("inhabitants", number(row, "POPU_LSA").orElse(0));
        put(municipality, "operatingSubsidy", number(row, "LOCGVT"));
        put(submission.putObject("staff"), "permanentFte", row.get("TOTSTAFF"));
        finance(submission.putObject("finance"), row);
        activities(submission.putObject("activities"), row);
        put(submission.putObject("accessibility"), "publicPcs", number(row, "GPTERMS"));
        locations(submission, row, code);
        return submission;
    }

    private static void finance(ObjectNode finance, Map<String, String> row) {
        put(finance, "provincialSubsidy", number(row, "STGVT"));
        put(finance, "otherSubsidy", number(row, "FEDGVT"));
        put(finance, "otherIncome", rest(row, "TOTINCM", "LOCGVT", "STGVT", "FEDGVT"));
        put(finance, "employedStaffCosts", number(row, "STAFFEXP"));
        put(finance, "collectionCosts", number(row, "TOTEXPCO"));
        put(finance, "otherCosts", rest(row, "TOTOPEXP", "STAFFEXP", "TOTEXPCO"));
    }

    private static void activities(ObjectNode activities, Map<String, String> row) {
        put(activities, "visits", number(row, "VISITS"));
        ObjectNode loans = activities.putObject("loans");
        put(loans, "youthFiction", number(row, "KIDCIRCL"));
        put(loans, "adultFiction", rest(row, "TOTCIR", "KIDCIRCL"));
        put(activities.putObject("collection"), "other", number(row, "BKVOL"));
        put(activities.putObject("members"), "adult", number(row, "REGBOR"));
        put(activities.putObject("activityCounts"), "reading", number(row, "TOTPRO"));
        put(activities.putObject("participants"), "reading", number(row, "TOTATTEN"));
    }

    private static void locations(ObjectNode submission, Map<String, String> row, String code) {
        long central = number(row, "CENTLIB").orElse(-1);
        long branches = number(row, "BRANLIB").orElse(-1);
        long buses = number(row, "BKMOB").orElse(-1);
        if (central < 0 || branches < 0 || buses < 0 || central + branches + buses > MOST_LOCATIONS) {
            return;
        }
        ArrayNode locations = submission.putObject("proximity").putArray("locations");
        add(locations, central, "full", code);
        add(locations, branches, "service-point", code);
        add(locations, buses, "bus", code);
        long hours = number(row, "HRS_OPEN").orElse(-1) / WEEKS;
        if (locations.size() == 1 && hours > 0 && hours <= DAYS.size() * LONGEST_DAY) {
            opening(((ObjectNode) locations.get(0)).putArray("opening"), hours);
        }
    }

    private static void add(ArrayNode locations, long count, String type, String code) {
        for (long index = 0; index < count; index++) {
            locations.addObject().put("name", "Vestiging " + locations.size()).put("municipality", code).put("type",
                    type);
        }
    }

    private static void opening(ArrayNode opening, long hoursPerWeek) {
        long left = hoursPerWeek;
        for (String day : DAYS) {
            long hours = Math.min(left, Math.max(6, (hoursPerWeek + 6) / 7));
            if (hours > 0) {
                opening.addObject().put("day", day).put("from", "08:00")
                        .put("to", String.format(Locale.ROOT, "%02d:00", 8 + hours)).put("staffedBy", "professional");
            }
            left -= hours;
        }
    }

    private static OptionalLong rest(Map<String, String> row, String total, String... parts) {
        long rest = number(row, total).orElse(-1);
        for (String part : parts) {
            OptionalLong known = number(row, part);
            if (known.isEmpty() || rest < 0) {
                return OptionalLong.empty();
            }
            rest -= known.getAsLong();
        }
        return rest < 0 ? OptionalLong.empty() : OptionalLong.of(rest);
    }

    private static OptionalLong number(Map<String, String> row, String name) {
        String cell = row.getOrDefault(name, "").strip();
        return cell.matches("[0-9]+") ? OptionalLong.of(Long.parseLong(cell)) : OptionalLong.empty();
    }

    private static void put(ObjectNode object, String field, OptionalLong number) {
        if (number.isPresent()) {
            object.put(field, number.getAsLong());
        } else {
            object.putObject(field).put("unknown", true);
        }
    }

    private static void put(ObjectNode object, String field, String cell) {
        if (cell.matches("[0-9]+(\\.[0-9]+)?|\\.[0-9]+")) {
            object.put(field, new java.math.BigDecimal(cell));
        } else {
            object.putObject(field).put("unknown", true);
        }
    }
}
