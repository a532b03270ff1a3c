package nl.robuustebibliotheek.calibration.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.robuustebibliotheek.assessment.Outline;
import nl.robuustebibliotheek.assessment.RuleUse;
import nl.robuustebibliotheek.calibration.diff.Effect.Flip;
import nl.robuustebibliotheek.calibration.diff.Effect.Passing;
import nl.robuustebibliotheek.calibration.diff.Effect.Through;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Text;

/** Counts what becomes of one population. Holds counts only, however many there are. For many threads. */
final class EffectTally {

    /** Fewer libraries than this are nobody's business. */
    static final int SMALLEST_GROUP = 10;
    private static final int MOST_NAMED = 200;
    private static final Set<RuleUse> NOTHING = Set.of();

    private final Population population;
    private final Set<String> changed;
    private final Map<Verdict, Map<Verdict, Integer>> matrix = new EnumMap<>(Verdict.class);
    private final Map<String, Integer> through = new TreeMap<>();
    private final List<Flip> flipped = new ArrayList<>();
    private final Map<String, Integer> sizes = new TreeMap<>();
    private final Map<NormOf, Share> before = new HashMap<>();
    private final Map<NormOf, Share> after = new HashMap<>();
    private int tried;
    private int refused;

    /** @param changed codes of the rules that differ */
    EffectTally(Population population, Set<String> changed) {
        this.population = population;
        this.changed = changed;
    }

    private record NormOf(String category, String code) {}

    synchronized void refused() {
        refused++;
    }

    synchronized void add(String name, Outline old, Outline now) {
        tried++;
        sizes.merge(now.category(), 1, Integer::sum);
        Verdict from = old.verdict().value();
        Verdict to = now.verdict().value();
        matrix.computeIfAbsent(from, _ -> new EnumMap<>(Verdict.class)).merge(to, 1, Integer::sum);
        count(old, before);
        count(now, after);
        if (from != to) {
            List<String> codes = through(old, now);
            codes.forEach(code -> through.merge(code, 1, Integer::sum));
            if (!population.isReal() && flipped.size() < MOST_NAMED) {
                flipped.add(new Flip(name, from, to, codes));
            }
        }
    }

    private static void count(Outline outline, Map<NormOf, Share> shares) {
        outline.uses().forEach((code, uses) -> {
            boolean missed = uses.contains(RuleUse.MISSED);
            if (missed || uses.contains(RuleUse.MET)) {
                shares.merge(new NormOf(outline.category(), code), Share.NONE.and(!missed),
                        (one, other) -> new Share(one.pass() + other.pass(), one.of() + other.of()));
            }
        });
    }

    /** The rules that said otherwise and differ in words; else all that said otherwise but the verdict rules; else those. */
    private List<String> through(Outline old, Outline now) {
        Set<String> other = new TreeSet<>();
        Set<String> all = new TreeSet<>(old.uses().keySet());
        all.addAll(now.uses().keySet());
        all.stream().filter(code -> !old.uses().getOrDefault(code, NOTHING)
                .equals(now.uses().getOrDefault(code, NOTHING))).forEach(other::add);
        List<String> changedOnes = other.stream().filter(changed::contains).toList();
        if (!changedOnes.isEmpty()) {
            return changedOnes;
        }
        List<String> causes = other.stream().filter(code -> !code.startsWith("VER-")).toList();
        return causes.isEmpty() ? List.copyOf(other) : causes;
    }

    /** @param titles of the norms, by code */
    synchronized Effect effect(Map<String, Text> titles) {
        boolean hidden = population.isReal() && tried < SMALLEST_GROUP;
        if (hidden) {
            return new Effect(population, 0, 0, true, new LinkedHashMap<>(), List.of(), List.of(), List.of());
        }
        SequencedMap<Verdict, SequencedMap<Verdict, Integer>> rows = new LinkedHashMap<>();
        matrix.forEach((from, row) -> rows.put(from, new LinkedHashMap<>(row)));
        List<Through> rules = through.entrySet().stream().map(each -> new Through(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Through::count).reversed().thenComparing(Through::code)).toList();
        List<Flip> named = flipped.stream().sorted(Comparator.comparing(Flip::name)).toList();
        return new Effect(population, tried, refused, false, rows, rules, named, passing(titles));
    }

    private List<Passing> passing(Map<String, Text> titles) {
        Set<String> shown = population.isReal() ? shown() : sizes.keySet();
        Set<NormOf> norms = new TreeSet<>(Comparator.comparing(NormOf::category).thenComparing(NormOf::code));
        norms.addAll(before.keySet());
        norms.addAll(after.keySet());
        List<Passing> passing = new ArrayList<>();
        for (NormOf norm : norms) {
            Share old = before.getOrDefault(norm, Share.NONE);
            Share now = after.getOrDefault(norm, Share.NONE);
            boolean enough = !population.isReal() || isEnough(old) && isEnough(now);
            if (shown.contains(norm.category()) && enough) {
                passing.add(new Passing(norm.category(), norm.code(),
                        titles.getOrDefault(norm.code(), new Text(norm.code(), norm.code())), old, now));
            }
        }
        return passing;
    }

    private static boolean isEnough(Share share) {
        return share.of() == 0 || share.of() >= SMALLEST_GROUP;
    }

    /** The categories with enough libraries, such that the others together are enough too: otherwise one could subtract. */
    private Set<String> shown() {
        Set<String> shown = new TreeSet<>();
        List<String> bySize = sizes.keySet().stream().sorted(Comparator.comparing(sizes::get)).toList();
        int left = 0;
        for (String category : bySize) {
            int size = sizes.getOrDefault(category, 0);
            if (size < SMALLEST_GROUP || left > 0 && left < SMALLEST_GROUP) {
                left += size;
            } else {
                shown.add(category);
            }
        }
        return shown;
    }
}
