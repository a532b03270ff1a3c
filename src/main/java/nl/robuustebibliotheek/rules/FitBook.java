package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;

/** The rules that choose a category. */
public final class FitBook {

    private final StageBase base;
    private final List<Rule> rules;
    private final Map<String, FitChoice> choices = new TreeMap<>();

    FitBook(List<Rule> rules, StageCompiler compiler) {
        this.base = new StageBase(rules, compiler);
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            String category = ((Operand.Word) rule.call().arguments().getFirst()).text();
            choices.put(rule.code(), new FitChoice(rule.ref(), category));
        }
    }

    /** Compiles the rules, unless that is done. */
    void compile() {
        base.compile();
    }

    /** The rules' names and places, by code. */
    public List<RuleRef> rules() {
        return choices.values().stream().map(FitChoice::rule).toList();
    }

    /** What the rules that propose a category ask, a list for each rule. */
    public List<List<Asked>> asked(String category) {
        return rules.stream()
                .filter(rule -> Objects.requireNonNull(choices.get(rule.code())).category().equals(category))
                .map(rule -> rule.patterns().stream().flatMap(
                        pattern -> pattern.conditions().stream().map(condition -> Asked.of(pattern, condition)))
                        .toList())
                .toList();
    }

    /**
     * The whole numbers at which the rules may choose otherwise: a library with one less may belong to another category.
     *
     * @param field of {@code Library}, such as {@code inhabitants}
     */
    public NavigableSet<Long> steps(String field) {
        NavigableSet<Long> steps = new TreeSet<>();
        rules.stream().flatMap(rule -> rule.patterns().stream()).flatMap(pattern -> pattern.conditions().stream())
                .filter(condition -> condition.field().name().equals(field))
                .forEach(condition -> steps.addAll(steps(condition)));
        return steps;
    }

    private static List<Long> steps(Condition condition) {
        if (!(condition.operand() instanceof Operand.Number(BigDecimal value))) {
            return List.of();
        }
        long atLeast = value.setScale(0, RoundingMode.CEILING).longValueExact();
        long moreThan = value.setScale(0, RoundingMode.FLOOR).longValueExact() + 1;
        return switch (condition.operator()) {
            case LESS, AT_LEAST -> List.of(atLeast);
            case AT_MOST, MORE -> List.of(moreThan);
            case EQUAL, DIFFERENT -> List.of(atLeast, moreThan);
            case ANY, IS, IS_NOT, IN -> List.of();
        };
    }

    /** What the fit rules propose for this library, in the order of their codes; exactly one when they are right. */
    public List<FitChoice> choices(LibraryFact library) {
        List<FitChoice> fitting = new ArrayList<>();
        base.run(List.of(library), (code, _) -> fitting.add(Objects.requireNonNull(choices.get(code))));
        fitting.sort(Comparator.comparing(choice -> choice.rule().code()));
        return fitting;
    }
}
