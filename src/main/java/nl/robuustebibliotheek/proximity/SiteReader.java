package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.submission.LocationType;
import nl.robuustebibliotheek.submission.Problem;

/** Reads locations out of a table or a map, for those who have no submission at hand. Opening hours do not stand in these. */
public final class SiteReader {

    private static final List<String> NAME = List.of("name", "naam", "bibliotheek", "locatie");
    private static final List<String> TYPE = List.of("type", "soort");
    private static final List<String> MUNICIPALITY = List.of("municipality", "gemeente", "gemeentenaam");
    private static final List<String> STREET = List.of("street", "straat");
    private static final List<String> HOUSE_NUMBER = List.of("house_number", "housenumber", "huisnummer");
    private static final List<String> POSTCODE = List.of("postcode");
    /** Dutch words for kinds of location, as registers write them. */
    private static final Map<String, LocationType> DUTCH = Map.of("vestiging", LocationType.FULL, "volwaardig",
            LocationType.FULL, "hoofdvestiging", LocationType.FULL, "servicepunt", LocationType.SERVICE_POINT,
            "miniservicepunt", LocationType.MINI_SERVICE_POINT, "bibliobus", LocationType.BUS, "zelfbediening",
            LocationType.SELF_SERVICE, "afhaalpunt", LocationType.PICK_UP);

    private final Places places;

    public SiteReader(Places places) {
        this.places = places;
    }

    /** @param municipality only locations in this one, when the rows say in which they lie; empty for all */
    public Sites read(byte[] content, Crs crs, String municipality) {
        Found<Row> rows = new RowsReader().read(content);
        Sites.Collector sites = new Sites.Collector();
        sites.addAll(rows.problems());
        Placing placing = new Placing(crs);
        for (Row row : rows.items()) {
            Optional<String> where = row.value(MUNICIPALITY);
            if (municipality.isEmpty() || where.isEmpty()
                    || Municipalities.key(where.get()).equals(Municipalities.key(municipality))) {
                site(row, placing, where.or(() -> Optional.of(municipality).filter(name -> !name.isEmpty())), sites);
            }
        }
        return sites.all();
    }

    private void site(Row row, Placing placing, Optional<String> municipality, Sites.Collector sites) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> name = row.value(NAME);
        if (name.isEmpty()) {
            problems.add(PlaceProblem.MISSING_NAME.at(row.place(NAME)));
        }
        LocationType type = type(row, problems);
        Optional<String> postcode = row.value(POSTCODE).map(SiteReader::tidy);
        Optional<Position> exact = placing.place(row, problems).map(Placing.Placed::position);
        Optional<Position> position = exact
                .or(() -> postcode.flatMap(places::ofPostcode).map(Neighbourhood::position));
        if (position.isEmpty() && problems.isEmpty()) {
            problems.add(PlaceProblem.MISSING_POSITION.at(row.place()));
        }
        if (problems.isEmpty()) {
            municipality.flatMap(where -> new Whereabout(places).farFrom(row.place(), where, where, position.get()))
                    .ifPresent(problems::add);
        }
        sites.addAll(problems);
        if (problems.isEmpty()) {
            sites.add(new Site(name.orElseThrow(), row.place(), true, type, position.orElseThrow(),
                    exact.isPresent() ? Site.Precision.COORDINATES : Site.Precision.POSTCODE, postcode,
                    Optional.empty()),
                    Sites.address(row.value(STREET), row.value(HOUSE_NUMBER), postcode));
        }
    }

    private static LocationType type(Row row, List<Problem> problems) {
        String written = row.value(TYPE).orElse("full").toLowerCase(Locale.ROOT);
        LocationType dutch = DUTCH.get(written);
        if (dutch != null) {
            return dutch;
        }
        return Arrays.stream(LocationType.values()).filter(type -> word(type).equals(written)).findFirst()
                .orElseGet(() -> {
                    problems.add(PlaceProblem.UNKNOWN_WORD.at(row.place(TYPE), written,
                            Arrays.stream(LocationType.values()).map(SiteReader::word)
                                    .collect(Collectors.joining(", "))));
                    return LocationType.FULL;
                });
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String tidy(String postcode) {
        return postcode.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
