package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Indicators;
import nl.robuustebibliotheek.rules.vocabulary.Circumstances;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;
import nl.robuustebibliotheek.rules.vocabulary.MeasurementFact;

/** The rules of one category. Immutable but for what is compiled or cached on the way; safe for many threads. */
public final class RuleBook {

    private static final int MOST_CACHED = 4_000;

    private final String category;
    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<Stage, StageBase> stages;
    private final Map<String, Norm> norms;
    private final Map<String, Setback> setbacks;
    private final Cuts cuts;
    private final Set<String> mixed;
    private final Set<String> measured;
    private final Map<Circumstances, List<Norm>> inForce = new ConcurrentHashMap<>();
    private final Map<LibraryFact, List<Setback>> tried = new ConcurrentHashMap<>();
    private final Judge judge;

    RuleBook(String category, Collection<Rule> rules, Indicators indicators, Map<String, Norm> norms,
            Map<String, Setback> setbacks, StageCompiler compiler) {
        this.category = category;
        rules.stream().sorted(Comparator.comparing(Rule::code)).forEach(rule -> this.rules.put(rule.code(), rule));
        this.norms = Map.copyOf(norms);
        this.setbacks = Map.copyOf(setbacks);
        this.stages = stages(this.rules.values(), compiler);
        OneWay oneWay = new OneWay(indicators, new RuleProblems());
        this.mixed = this.rules.values().stream().flatMap(rule -> oneWay.mixedIndicators(rule).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        this.measured = measured(indicators);
        this.cuts = new Cuts(this.rules.values(), norms.values());
        this.judge = new Judge(stages, this.rules);
    }

    /** Compiles all stages, unless that is done. */
    void compile() {
        stages.values().forEach(StageBase::compile);
    }

    private static Map<Stage, StageBase> stages(Collection<Rule> rules, StageCompiler compiler) {
        Map<Stage, StageBase> stages = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            stages.put(stage,
                    new StageBase(rules.stream().filter(rule -> rule.stage() == stage).toList(), compiler));
        }
        return stages;
    }

    private Set<String> measured(Indicators indicators) {
        return rules.values().stream().filter(rule -> rule.stage() != Stage.POINTS)
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.type() == FactType.MEASUREMENT)
                .flatMap(pattern -> pattern.indicator().map(Stream::of)
                        .orElseGet(() -> indicators.all().stream().map(Indicator::code)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public String category() {
        return category;
    }

    /** The rules' names and places, by code. */
    public List<RuleRef> rules() {
        return rules.values().stream().map(Rule::ref).toList();
    }

    /** The rules that run in a stage, by code. */
    public List<RuleRef> rules(Stage stage) {
        return rules.values().stream().filter(rule -> rule.stage() == stage).map(Rule::ref).toList();
    }

    /** What a norm or setback rule asks of the circumstances; nothing when it speaks of every library. */
    public List<Asked> asked(String code) {
        return required(rules, code).patterns().stream().flatMap(
                pattern -> pattern.conditions().stream().map(condition -> Asked.of(pattern, condition))).toList();
    }

    /** The setbacks that this category knows, in the order of their codes. */
    public List<Setback> setbacks() {
        return setbacks.values().stream().sorted(Comparator.comparing(setback -> setback.rule().code())).toList();
    }

    /** Whether a rule asks something of its facts, and so does not speak of every library. */
    public boolean isConditional(String code) {
        return required(rules, code).patterns().stream().anyMatch(pattern -> !pattern.conditions().isEmpty());
    }

    /** A rule as it stands in its file. */
    public Optional<String> text(String code) {
        return Optional.ofNullable(rules.get(code)).map(Rule::text);
    }

    public Collection<Norm> norms() {
        return norms.values();
    }

    /** The calibrated numbers of a norm, each with its place in the file. */
    public List<StatedNumber> numbers(String code) {
        return StatedNumber.of(required(rules, code).call());
    }

    /** The norms that hold in these circumstances, in the order of their codes. */
    public List<Norm> norms(Circumstances circumstances) {
        List<Norm> known = inForce.get(circumstances);
        if (known == null) {
            known = fired(Stage.NORMS, circumstances).stream().map(code -> required(norms, code)).toList();
            if (inForce.size() < MOST_CACHED) {
                inForce.put(circumstances, known);
            }
        }
        return known;
    }

    /** The setbacks to try on this library, in the order of their codes. */
    public List<Setback> setbacks(LibraryFact library) {
        List<Setback> known = tried.get(library);
        if (known == null) {
            known = fire(library);
            if (tried.size() < MOST_CACHED) {
                tried.put(library, known);
            }
        }
        return known;
    }

    private List<Setback> fire(LibraryFact library) {
        return fired(Stage.SETBACKS, library).stream().map(code -> required(setbacks, code)).toList();
    }

    private Set<String> fired(Stage stage, Circumstances circumstances) {
        Set<String> codes = new TreeSet<>();
        stage(stage).run(List.of(circumstances), (code, _) -> codes.add(code));
        return codes;
    }

    private StageBase stage(Stage stage) {
        return required(stages, stage);
    }

    /**
     * What the rules say of a subject in one world.
     *
     * @param norms every norm in force that counts or could, in the order of their codes
     * @param values the measurements that are a value in this world
     */
    public Judgement judge(Circumstances circumstances, List<JudgedNorm> norms, Collection<MeasurementFact> values,
            Upstream upstream) {
        return judge.judge(circumstances, norms, values, upstream);
    }

    /**
     * What there is to talk about.
     *
     * @param facts everything that was judged, as the vocabulary's facts
     */
    public List<Point> points(Collection<?> facts) {
        Map<String, Set<String>> because = new TreeMap<>();
        stage(Stage.POINTS).run(facts, (code, matched) -> because.computeIfAbsent(code, _ -> new LinkedHashSet<>())
                .addAll(Because.of(matched).findings()));
        List<Point> points = new ArrayList<>();
        because.forEach((code, findings) -> {
            Rule rule = required(rules, code);
            points.add(new Point(rule.ref(), findings.stream().sorted().toList(), evidence(rule.call())));
        });
        return points;
    }

    private static List<String> evidence(Call call) {
        return call.qualifiers().stream().flatMap(qualifier -> qualifier.arguments().stream())
                .filter(Operand.Word.class::isInstance).map(argument -> ((Operand.Word) argument).text()).toList();
    }

    /** The indicators that some rule reads either way, so that their ends alone do not bound the verdict. */
    public Set<String> mixedIndicators() {
        return mixed;
    }

    /** The indicators that findings and softening rules look at; all of them when a rule names none. */
    public Set<String> measuredIndicators() {
        return measured;
    }

    /** Every number that a rule compares this indicator with: between two of them all values are the same to the rules. */
    public NavigableSet<BigDecimal> cuts(String indicator) {
        return cuts.of(indicator);
    }

    /** Between or on which of these numbers a value lies; values in the same stretch are the same to all rules. */
    public char stretch(String indicator, BigDecimal value) {
        return cuts.stretch(indicator, value);
    }

    private static <K, V> V required(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("There is no " + key + " among " + map.keySet() + ".");
        }
        return value;
    }
}
