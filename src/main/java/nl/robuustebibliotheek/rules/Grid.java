package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import nl.robuustebibliotheek.rules.vocabulary.Circumstances;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;
import nl.robuustebibliotheek.rules.vocabulary.MunicipalityFact;

/**
 * Circumstances enough to meet every way in which these rules can take them: on, just below and just above every number that
 * a rule names. Between two of those all circumstances are the same to the rules.
 */
final class Grid {

    private static final int USUAL_YEAR = 2025;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final long MOST_INHABITANTS = 2_000_000;
    private static final int MOST_MUNICIPALITIES = 100;
    private static final String ANY_CODE = "GM9999";
    private static final List<Boolean> NO_OR_YES = List.of(false, true);

    private final List<Pattern> patterns;

    Grid(Collection<Rule> rules) {
        this.patterns = rules.stream().flatMap(rule -> rule.patterns().stream()).toList();
    }

    List<LibraryFact> libraries() {
        List<LibraryFact> points = new ArrayList<>();
        for (boolean caribbean : NO_OR_YES) {
            for (boolean combined : flags(FactType.LIBRARY, "combined")) {
                for (long year : around(FactType.LIBRARY, "referenceYear", USUAL_YEAR, FIRST_YEAR, LAST_YEAR)) {
                    for (long municipalities : around(FactType.LIBRARY, "municipalities", 1, 1, MOST_MUNICIPALITIES)) {
                        for (long inhabitants : around(FactType.LIBRARY, "inhabitants", 20_000, municipalities,
                                MOST_INHABITANTS)) {
                            points.add(new LibraryFact(inhabitants, (int) municipalities, combined, caribbean,
                                    (int) year));
                        }
                    }
                }
            }
        }
        return points;
    }

    List<MunicipalityFact> municipalities() {
        List<MunicipalityFact> points = new ArrayList<>();
        for (String code : codes()) {
            for (boolean caribbean : NO_OR_YES) {
                for (boolean combined : flags(FactType.MUNICIPALITY, "combined")) {
                    for (long year : around(FactType.MUNICIPALITY, "referenceYear", USUAL_YEAR, FIRST_YEAR,
                            LAST_YEAR)) {
                        for (long inhabitants : around(FactType.MUNICIPALITY, "inhabitants", 20_000, 1,
                                MOST_INHABITANTS)) {
                            points.add(new MunicipalityFact(code, inhabitants, combined, caribbean, (int) year));
                        }
                    }
                }
            }
        }
        return points;
    }

    List<Circumstances> all() {
        List<Circumstances> all = new ArrayList<>(libraries());
        all.addAll(municipalities());
        return all;
    }

    private Set<String> codes() {
        Set<String> codes = new TreeSet<>(Set.of(ANY_CODE));
        conditions(FactType.MUNICIPALITY, "code").forEach(condition -> codes.addAll(condition.words()));
        return codes;
    }

    /** A flag that no rule asks makes no difference. */
    private List<Boolean> flags(FactType type, String field) {
        return conditions(type, field).isEmpty() ? List.of(false) : NO_OR_YES;
    }

    private NavigableSet<Long> around(FactType type, String field, long usual, long least, long most) {
        NavigableSet<Long> values = new TreeSet<>();
        values.add(Math.clamp(usual, least, most));
        for (Condition condition : conditions(type, field)) {
            if (condition.operand() instanceof Operand.Number(BigDecimal number)) {
                for (long value = number.longValue() - 1; value <= number.longValue() + 1; value++) {
                    if (value >= least && value <= most) {
                        values.add(value);
                    }
                }
            }
        }
        return values;
    }

    private List<Condition> conditions(FactType type, String field) {
        return patterns.stream().filter(pattern -> pattern.type() == type)
                .flatMap(pattern -> pattern.conditions().stream())
                .filter(condition -> condition.field().name().equals(field)).toList();
    }
}
