package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.rules.Judgement;
import nl.robuustebibliotheek.rules.Raised;

/** Bounds several variants of a world: in the worst world by the worst of each, in the best world by the best. */
final class Merging {

    private Merging() {}

    static Judgement of(Judgement one, Judgement two, boolean good) {
        if (one.equals(two)) {
            return one;
        }
        BinaryOperator<Verdict> bound = good ? Merging::higher : Verdict::lower;
        Map<BuildingBlock, Verdict> blocks = new EnumMap<>(BuildingBlock.class);
        blocks.putAll(one.blocks());
        two.blocks().forEach((block, verdict) -> blocks.merge(block, verdict, bound));
        return new Judgement(bound.apply(one.verdict(), two.verdict()), blocks,
                raised(one.raised(), two.raised(), good),
                good ? both(one.softened(), two.softened()) : common(one.softened(), two.softened()),
                sorted(good ? both(Set.copyOf(one.softenedBy()), Set.copyOf(two.softenedBy()))
                        : common(Set.copyOf(one.softenedBy()), Set.copyOf(two.softenedBy()))),
                good ? common(one.knockedOut(), two.knockedOut()) : both(one.knockedOut(), two.knockedOut()),
                sorted(both(Set.copyOf(one.pushedBy()), Set.copyOf(two.pushedBy()))));
    }

    /** Too many variants to try: nothing is excluded. */
    static Judgement undecided(Judgement one, boolean good) {
        Verdict bound = good ? Verdict.ROBUST : Verdict.NEEDS_STRENGTHENING;
        Map<BuildingBlock, Verdict> blocks = new EnumMap<>(BuildingBlock.class);
        one.blocks().keySet().forEach(block -> blocks.put(block, bound));
        return new Judgement(bound, blocks, one.raised(), one.softened(), one.softenedBy(), one.knockedOut(),
                one.pushedBy());
    }

    private static List<RuleRef> sorted(Set<RuleRef> rules) {
        return rules.stream().sorted(Comparator.comparing(RuleRef::code)).toList();
    }

    private static Verdict higher(Verdict one, Verdict two) {
        return one.compareTo(two) <= 0 ? one : two;
    }

    /** What is bad is kept in the worst world when any variant has it, and what is good only when all have it; and the other way round. */
    private static List<Raised> raised(List<Raised> one, List<Raised> two, boolean good) {
        Map<String, Raised> first = byCode(one);
        Map<String, Raised> second = byCode(two);
        List<Raised> merged = new ArrayList<>();
        for (String code : new TreeSet<>(both(first.keySet(), second.keySet()))) {
            Raised either = Objects.requireNonNull(first.containsKey(code) ? first.get(code) : second.get(code));
            boolean inBoth = first.containsKey(code) && second.containsKey(code);
            boolean keptFromEither = (either.kind() == Raised.Kind.STRENGTH) == good;
            if (inBoth || keptFromEither) {
                merged.add(either);
            }
        }
        return merged;
    }

    private static Map<String, Raised> byCode(List<Raised> raised) {
        Map<String, Raised> byCode = new LinkedHashMap<>();
        raised.forEach(each -> byCode.put(each.rule().code(), each));
        return byCode;
    }

    private static <T> Set<T> both(Set<T> one, Set<T> two) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(two);
        return both;
    }

    private static <T> Set<T> common(Set<T> one, Set<T> two) {
        Set<T> common = new LinkedHashSet<>(one);
        common.retainAll(two);
        return common;
    }
}
