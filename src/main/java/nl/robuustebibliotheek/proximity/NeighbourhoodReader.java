package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import nl.robuustebibliotheek.submission.Problem;

/** Reads neighbourhoods with their inhabitants, and names every row that cannot be used. */
final class NeighbourhoodReader {

    private static final List<String> CODE = List.of("code", "pc4", "postcode4", "buurtcode", "wijkcode", "statcode",
            "bu_code");
    private static final List<String> NAME = List.of("name", "naam", "plaats", "buurtnaam", "wijknaam", "statnaam");
    private static final List<String> MUNICIPALITY = List.of("municipality", "gemeentecode", "gemeente", "gemeentenaam",
            "gm_code");
    private static final List<String> INHABITANTS = List.of("inhabitants", "inwoners", "aantal_inwoners",
            "inwoners_2021", "aantalinwoners");
    private static final List<String> AREA = List.of("area_km2", "oppervlakte_km2", "areakm2");
    private static final double SQUARE_MILLIMETRES = 1e12;

    private final RowsReader rows = new RowsReader();

    /** @param content CSV or GeoJSON */
    Found<Neighbourhood> read(byte[] content, Crs crs) {
        return read(rows.read(content), crs);
    }

    private static Found<Neighbourhood> read(Found<Row> rows, Crs crs) {
        Found.Collector<Neighbourhood> found = new Found.Collector<>();
        found.addAll(rows.problems());
        Placing placing = new Placing(crs);
        Map<String, String> places = new HashMap<>();
        for (Row row : rows.items()) {
            List<Problem> problems = new ArrayList<>();
            Optional<String> code = row.value(CODE);
            if (code.isEmpty()) {
                problems.add(PlaceProblem.MISSING_CODE.at(row.place(CODE)));
            } else {
                String before = places.putIfAbsent(code.get(), row.place());
                if (before != null) {
                    problems.add(PlaceProblem.DUPLICATE_CODE.at(row.place(CODE), code.get(), before));
                }
            }
            Optional<Long> inhabitants = inhabitants(row, problems);
            SortedMap<AgeBand, Long> people = people(row, problems);
            inhabitants.ifPresent(all -> compare(row, people, all, problems));
            Optional<Placing.Placed> placed = placing.place(row, problems);
            if (placed.isEmpty() && problems.isEmpty()) {
                problems.add(PlaceProblem.MISSING_POSITION.at(row.place()));
            }
            long coarseness = coarseness(row, placed, problems);
            found.addAll(problems);
            if (problems.isEmpty()) {
                found.add(new Neighbourhood(code.orElseThrow(), row.value(NAME).orElse(code.orElseThrow()),
                        row.value(MUNICIPALITY).orElse(""), inhabitants.orElseThrow(), people,
                        placed.orElseThrow().position(), coarseness));
            }
        }
        return found.all();
    }

    private static Optional<Long> inhabitants(Row row, List<Problem> problems) {
        if (row.value(INHABITANTS).isEmpty()) {
            problems.add(PlaceProblem.MISSING_INHABITANTS.at(row.place(INHABITANTS)));
            return Optional.empty();
        }
        return count(row, INHABITANTS, problems);
    }

    private static Optional<Long> count(Row row, List<String> names, List<Problem> problems) {
        String written = row.value(names).orElse("");
        // 1.0 as programs write it; 1.000 may be a thousand
        if (written.matches("[0-9]{1,9}(\\.0{1,2})?")) {
            return Optional.of(Long.parseLong(written.replaceAll("\\..*", "")));
        }
        problems.add(PlaceProblem.NOT_A_COUNT.at(row.place(names), written));
        return Optional.empty();
    }

    /** Columns such as {@code age_0_17} or {@code inwoners_65_plus} hold the people of an age band. */
    private static SortedMap<AgeBand, Long> people(Row row, List<Problem> problems) {
        SortedMap<AgeBand, Long> people = new TreeMap<>();
        for (String column : row.fields().keySet()) {
            if (column.startsWith("age") || column.startsWith("leeftijd")) {
                AgeBand.of(column.replaceFirst("^[a-z]+_?", "")).ifPresent(
                        band -> count(row, List.of(column), problems).ifPresent(count -> people.put(band, count)));
            }
        }
        return people;
    }

    /** Bands may overlap, so only a single band can be held against the whole. */
    private static void compare(Row row, SortedMap<AgeBand, Long> people, long inhabitants, List<Problem> problems) {
        people.values().stream().filter(count -> count > inhabitants).findFirst().ifPresent(count -> problems
                .add(PlaceProblem.MORE_PEOPLE_THAN_INHABITANTS.at(row.place(INHABITANTS), count, inhabitants)));
    }

    /** Of an area of which only the size is known: the radius of a circle as large. */
    private static long coarseness(Row row, Optional<Placing.Placed> placed, List<Problem> problems) {
        long shape = placed.map(Placing.Placed::coarseness).orElse(0L);
        if (shape > 0) {
            return shape;
        }
        return Placing.number(row, AREA, problems).filter(area -> area > 0)
                .map(area -> Math.round(Math.sqrt(area * SQUARE_MILLIMETRES / Math.PI))).orElse(0L);
    }
}
