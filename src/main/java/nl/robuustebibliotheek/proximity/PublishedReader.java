package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.DistanceMethod;
import nl.robuustebibliotheek.submission.Problem;

/** Reads published distances out of a table; a distance without its definition is no distance. */
final class PublishedReader {

    private static final List<String> MUNICIPALITY = List.of("municipality", "gemeentecode", "gemeente",
            "gemeentenaam");
    private static final List<String> KILOMETRES = List.of("km", "kilometres", "afstand", "afstand_km");
    private static final List<String> DEFINITION = List.of("definition", "definitie");
    private static final List<String> METHOD = List.of("method", "methode");
    private static final List<String> YEAR = List.of("year", "jaar");
    private static final List<String> SOURCE = List.of("source", "bron");

    private PublishedReader() {}

    static Found<PublishedDistance> read(Found<Row> rows) {
        Found.Collector<PublishedDistance> found = new Found.Collector<>();
        found.addAll(rows.problems());
        for (Row row : rows.items()) {
            List<Problem> problems = new ArrayList<>();
            for (List<String> column : List.of(MUNICIPALITY, KILOMETRES, DEFINITION, METHOD, YEAR, SOURCE)) {
                if (row.value(column).isEmpty()) {
                    problems.add(PlaceProblem.MISSING_COLUMN.at(row.place(column), column.getFirst(),
                            String.join(", ", column)));
                }
            }
            Optional<Double> kilometres = Placing.number(row, KILOMETRES, problems).filter(km -> km >= 0 && km < 1000);
            Optional<DistanceDefinition> definition = word(row, DEFINITION, DistanceDefinition.class, problems);
            Optional<DistanceMethod> method = word(row, METHOD, DistanceMethod.class, problems);
            Optional<Double> year = Placing.number(row, YEAR, problems).filter(each -> each > 1900 && each < 2200);
            if (problems.isEmpty() && (kilometres.isEmpty() || year.isEmpty())) {
                problems.add(PlaceProblem.NOT_A_NUMBER.at(row.place(kilometres.isEmpty() ? KILOMETRES : YEAR),
                        row.value(kilometres.isEmpty() ? KILOMETRES : YEAR).orElse("")));
            }
            found.addAll(problems);
            if (problems.isEmpty()) {
                found.add(new PublishedDistance(row.value(MUNICIPALITY).orElseThrow(),
                        BigDecimal.valueOf(kilometres.orElseThrow()), definition.orElseThrow(), method.orElseThrow(),
                        year.orElseThrow().intValue(), row.value(SOURCE).orElseThrow()));
            }
        }
        return found.all();
    }

    static <E extends Enum<E>> Optional<E> word(Row row, List<String> names, Class<E> words, List<Problem> problems) {
        return row.value(names).flatMap(written -> {
            Optional<E> meant = Arrays.stream(words.getEnumConstants())
                    .filter(each -> SiteReader.word(each).equals(written.toLowerCase(Locale.ROOT))).findFirst();
            if (meant.isEmpty()) {
                problems.add(PlaceProblem.UNKNOWN_WORD.at(row.place(names), written,
                        Arrays.stream(words.getEnumConstants()).map(SiteReader::word)
                                .collect(Collectors.joining(", "))));
            }
            return meant;
        });
    }
}
