package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.finding.Standing;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.rules.vocabulary.BlockFact;
import nl.robuustebibliotheek.rules.vocabulary.BlocksFact;
import nl.robuustebibliotheek.rules.vocabulary.Circumstances;
import nl.robuustebibliotheek.rules.vocabulary.FindingFact;
import nl.robuustebibliotheek.rules.vocabulary.LegalFact;
import nl.robuustebibliotheek.rules.vocabulary.MeasurementFact;

/** Runs the stages from findings to verdict, each on the complete output of those before. */
final class Judge {

    private final Map<Stage, StageBase> stages;
    private final Map<String, Rule> rules;

    Judge(Map<Stage, StageBase> stages, Map<String, Rule> rules) {
        this.stages = stages;
        this.rules = rules;
    }

    Judgement judge(Circumstances circumstances, List<JudgedNorm> norms, Collection<MeasurementFact> values,
            Upstream upstream) {
        List<Object> given = new ArrayList<>(values.size() + norms.size() + 1);
        given.add(circumstances);
        given.addAll(values);
        Map<String, Because> raised = findings(given, norms);
        Map<String, String> softening = softening(given, raised);
        Set<String> softened = Set.copyOf(softening.values());
        Set<String> knockedOut = knockedOut(raised);
        List<FindingFact> found = found(norms, raised, softened);
        Set<RuleRef> pushedBy = new LinkedHashSet<>();
        Map<BuildingBlock, BlockFact> counted = count(found);
        Map<BuildingBlock, Verdict> blocks = blocks(circumstances, found, counted, pushedBy);
        Verdict verdict = verdict(circumstances, found, counted, blocks, new LegalFact(knockedOut.size()), upstream,
                pushedBy);
        return new Judgement(verdict, blocks, raised(raised), softened,
                softening.keySet().stream().map(code -> rule(code).ref()).toList(), knockedOut, List.copyOf(pushedBy));
    }

    private Map<String, Because> findings(List<Object> given, List<JudgedNorm> norms) {
        List<Object> facts = new ArrayList<>(given);
        for (JudgedNorm norm : norms) {
            facts.add(fact(norm, false));
        }
        Map<String, Because> raised = new TreeMap<>();
        stage(Stage.FINDINGS).run(facts, (code, matched) -> raised
                .computeIfAbsent(code, _ -> Because.of(new Object[0])).add(Because.of(matched)));
        return raised;
    }

    /** The norm that each softening rule takes one step lighter. */
    private Map<String, String> softening(List<Object> given, Map<String, Because> raised) {
        Map<String, String> softened = new TreeMap<>();
        StageBase softening = stage(Stage.SOFTENING);
        if (!softening.isEmpty()) {
            List<Object> facts = new ArrayList<>(given);
            raised.forEach((code, _) -> {
                if (kind(code) == Raised.Kind.STRENGTH) {
                    facts.add(fact(code));
                }
            });
            softening.run(facts, (code, _) -> softened.put(code, word(rule(code).call().arguments().getFirst())));
        }
        return softened;
    }

    private Set<String> knockedOut(Map<String, Because> raised) {
        Set<String> laws = new TreeSet<>();
        raised.forEach((code, because) -> {
            if (kind(code) == Raised.Kind.KNOCK_OUT) {
                laws.addAll(because.findings());
            }
        });
        return laws;
    }

    private List<FindingFact> found(List<JudgedNorm> norms, Map<String, Because> raised, Set<String> softened) {
        List<FindingFact> found = new ArrayList<>(norms.size() + raised.size());
        norms.forEach(norm -> found.add(fact(norm, softened.contains(norm.norm().code()))));
        raised.forEach((code, _) -> {
            if (kind(code) != Raised.Kind.KNOCK_OUT) {
                found.add(fact(code));
            }
        });
        return found;
    }

    private static Map<BuildingBlock, BlockFact> count(List<FindingFact> found) {
        Map<BuildingBlock, BlockFact> counted = new EnumMap<>(BuildingBlock.class);
        for (BuildingBlock block : BuildingBlock.values()) {
            int shortfalls = 0;
            int belowTargets = 0;
            int concerns = 0;
            int strengths = 0;
            for (FindingFact finding : found) {
                if (finding.block().equals(block.code())) {
                    shortfalls += finding.shortfall() ? 1 : 0;
                    belowTargets += finding.belowTarget() ? 1 : 0;
                    concerns += finding.concern() ? 1 : 0;
                    strengths += finding.strength() ? 1 : 0;
                }
            }
            counted.put(block, new BlockFact(block.code(), shortfalls, belowTargets, concerns, strengths));
        }
        return counted;
    }

    private Map<BuildingBlock, Verdict> blocks(Circumstances circumstances, List<FindingFact> found,
            Map<BuildingBlock, BlockFact> counted, Set<RuleRef> pushedBy) {
        Map<BuildingBlock, Verdict> blocks = new EnumMap<>(BuildingBlock.class);
        for (BuildingBlock block : BuildingBlock.values()) {
            blocks.put(block, Verdict.ROBUST);
        }
        List<Object> facts = new ArrayList<>(found);
        facts.add(circumstances);
        facts.addAll(counted.values());
        Map<String, RuleRef> pushing = new TreeMap<>();
        stage(Stage.BLOCKS).run(facts, (code, matched) -> {
            Rule rule = rule(code);
            BuildingBlock.of(argument(rule, 0, matched)).ifPresent(block -> {
                blocks.merge(block, Verdict.valueOf(argument(rule, 1, matched)), Verdict::lower);
                pushing.put(code, rule.ref());
            });
        });
        pushedBy.addAll(pushing.values());
        return blocks;
    }

    private Verdict verdict(Circumstances circumstances, List<FindingFact> found, Map<BuildingBlock, BlockFact> counted,
            Map<BuildingBlock, Verdict> blocks, LegalFact legal, Upstream upstream, Set<RuleRef> pushedBy) {
        List<Object> facts = new ArrayList<>(found);
        facts.add(circumstances);
        facts.addAll(counted.values());
        facts.add(new BlocksFact((int) blocks.values().stream().filter(verdict -> verdict != Verdict.ROBUST).count(),
                (int) blocks.values().stream().filter(verdict -> verdict == Verdict.NEEDS_STRENGTHENING).count()));
        facts.add(legal);
        facts.addAll(upstream.setbacks());
        upstream.municipalities().ifPresent(facts::add);
        Map<String, RuleRef> pushing = new TreeMap<>();
        Verdict[] lowest = {Verdict.ROBUST};
        stage(Stage.VERDICT).run(facts, (code, matched) -> {
            Rule rule = rule(code);
            lowest[0] = lowest[0].lower(Verdict.valueOf(argument(rule, 0, matched)));
            pushing.put(code, rule.ref());
        });
        pushedBy.addAll(pushing.values());
        return lowest[0];
    }

    private List<Raised> raised(Map<String, Because> raised) {
        List<Raised> list = new ArrayList<>();
        raised.forEach((code, because) -> list.add(new Raised(rule(code).ref(), kind(code),
                because.indicators().stream().sorted().toList(), because.findings().stream().sorted().toList())));
        return list;
    }

    private static FindingFact fact(JudgedNorm judged, boolean softened) {
        Norm norm = judged.norm();
        Standing standing = softened ? judged.standing().softened() : judged.standing();
        boolean counts = judged.counts() && norm.decides();
        return new FindingFact(norm.code(), norm.indicator(), Codes.block(norm.code()), norm.isLaw(),
                counts && standing == Standing.SHORTFALL, counts && standing != Standing.ON_TARGET,
                counts && standing != Standing.SHORTFALL, counts && standing == Standing.ON_TARGET, false, false, false,
                softened && judged.standing() != Standing.ON_TARGET);
    }

    /** Its indicator is the one that the rule names: what it happened to match differs from world to world. */
    private FindingFact fact(String code) {
        Raised.Kind kind = kind(code);
        String indicator = rule(code).patterns().stream().flatMap(pattern -> pattern.indicator().stream()).sorted()
                .findFirst().orElse("");
        return new FindingFact(code, indicator, Codes.block(code),
                false, false, false, false, false, kind == Raised.Kind.CONCERN, kind == Raised.Kind.STRENGTH, false,
                false);
    }

    private Raised.Kind kind(String code) {
        return switch (rule(code).call().verb()) {
            case "findings.concern" -> Raised.Kind.CONCERN;
            case "findings.strength" -> Raised.Kind.STRENGTH;
            default -> Raised.Kind.KNOCK_OUT;
        };
    }

    /** What a rule's call was given: a word, or the field of a matched fact. */
    private static String argument(Rule rule, int index, Object[] matched) {
        Operand operand = rule.call().arguments().get(index);
        if (!(operand instanceof Operand.Bound(String name))) {
            return word(operand);
        }
        List<Pattern> matching = rule.matching();
        for (int place = 0; place < matching.size(); place++) {
            for (Condition condition : matching.get(place).conditions()) {
                if (name.equals(condition.binds())) {
                    return String.valueOf(condition.field().read().apply(matched[place]));
                }
            }
        }
        throw new IllegalStateException("The rule " + rule.code() + " does not bind " + name + ".");
    }

    private static String word(Operand operand) {
        return operand instanceof Operand.Word(String text) ? text : "";
    }

    private StageBase stage(Stage stage) {
        return Objects.requireNonNull(stages.get(stage));
    }

    private Rule rule(String code) {
        @Nullable Rule rule = rules.get(code);
        return Objects.requireNonNull(rule, code);
    }
}
