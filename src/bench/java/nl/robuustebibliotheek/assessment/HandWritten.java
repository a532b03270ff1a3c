package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.finding.Standing;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.rules.Codes;
import nl.robuustebibliotheek.rules.JudgedNorm;
import nl.robuustebibliotheek.rules.Judgement;
import nl.robuustebibliotheek.rules.Raised;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.rules.Upstream;
import nl.robuustebibliotheek.rules.vocabulary.MeasurementFact;

/**
 * The findings, softening, block and verdict rules of the category small-town as somebody would write them in plain Java: the
 * rival that the benchmark compares the rule engine with. It must give the very same judgement; when a rule changes, the
 * benchmark says so and this class is to follow.
 */
final class HandWritten {

    private final Map<String, RuleRef> rules = new HashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<String, BigDecimal> values = new HashMap<>();
    private final List<Raised> raised = new ArrayList<>();
    private final Set<String> softened = new TreeSet<>();
    private final List<RuleRef> softenedBy = new ArrayList<>();
    private final List<RuleRef> pushedBy = new ArrayList<>();
    private final Map<BuildingBlock, Verdict> blocks = new EnumMap<>(BuildingBlock.class);
    private Verdict verdict = Verdict.ROBUST;

    HandWritten(RuleBook book) {
        book.rules().forEach(rule -> rules.put(rule.code(), rule));
    }

    Judgement judge(List<JudgedNorm> norms, List<MeasurementFact> facts, Upstream upstream) {
        standings.clear();
        values.clear();
        raised.clear();
        softened.clear();
        softenedBy.clear();
        pushedBy.clear();
        verdict = Verdict.ROBUST;
        Set<String> knockedOut = new TreeSet<>();
        List<String> lawIndicators = new ArrayList<>();
        for (JudgedNorm norm : norms) {
            if (norm.counts()) {
                standings.put(norm.norm().code(), norm.standing());
                if (norm.norm().isLaw() && norm.standing() == Standing.SHORTFALL) {
                    knockedOut.add(norm.norm().code());
                    lawIndicators.add(norm.norm().indicator());
                }
            }
        }
        for (MeasurementFact fact : facts) {
            values.put(fact.indicator(), fact.value());
        }
        findings(norms);
        if (!knockedOut.isEmpty()) {
            raised.add(new Raised(rule("LAW-20"), Raised.Kind.KNOCK_OUT, lawIndicators.stream().sorted().toList(),
                    List.copyOf(knockedOut)));
        }
        raised.sort(java.util.Comparator.comparing(each -> each.rule().code()));
        soften();
        blocks(norms);
        verdict(knockedOut, upstream);
        return new Judgement(verdict, blocks, raised, softened, softenedBy, knockedOut, pushedBy);
    }

    private void findings(List<JudgedNorm> norms) {
        Map<String, String> indicators = new HashMap<>();
        norms.forEach(norm -> indicators.put(norm.norm().code(), norm.norm().indicator()));
        if (below("ACC-06") && shortfall("ACC-07")) {
            raise("ACC-21", Raised.Kind.CONCERN, indicators, "ACC-06", "ACC-07");
        }
        if (atLeast("accessibility.unstaffed-hours", "8") && met("ACC-02")) {
            raise("ACC-31", Raised.Kind.STRENGTH, indicators, "accessibility.unstaffed-hours", "ACC-02");
        }
        if (on("ACC-06") && met("ACC-07")) {
            raise("ACC-32", Raised.Kind.STRENGTH, indicators, "ACC-06", "ACC-07");
        }
        if (shortfall("ACT-14") && shortfall("ACT-16")) {
            raise("ACT-21", Raised.Kind.CONCERN, indicators, "ACT-14", "ACT-16");
        }
        if (shortfall("ACT-04") && shortfall("ACT-08")) {
            raise("ACT-22", Raised.Kind.CONCERN, indicators, "ACT-04", "ACT-08");
        }
        if (on("ACT-18") && met("ACT-05")) {
            raise("ACT-31", Raised.Kind.STRENGTH, indicators, "ACT-18", "ACT-05");
        }
        if (on("ACT-08") && met("STA-04")) {
            raise("ACT-32", Raised.Kind.STRENGTH, indicators, "ACT-08", "STA-04");
        }
        if (shortfall("FIN-03") && shortfall("FIN-05")) {
            raise("FIN-21", Raised.Kind.CONCERN, indicators, "FIN-03", "FIN-05");
        }
        if (shortfall("FIN-06") && below("STA-02")) {
            raise("FIN-22", Raised.Kind.CONCERN, indicators, "FIN-06", "STA-02");
        }
        if (less("finance.subsidy-change", "0")) {
            raise("FIN-23", Raised.Kind.CONCERN, indicators, "finance.subsidy-change");
        }
        if (more("finance.collection-share", "0.18") && less("activities.loans-per-inhabitant", "1.8")) {
            raise("FIN-24", Raised.Kind.CONCERN, indicators, "finance.collection-share",
                    "activities.loans-per-inhabitant");
        }
        if (on("FIN-05")) {
            raise("FIN-31", Raised.Kind.STRENGTH, indicators, "FIN-05");
        }
        if (on("FIN-03") && on("FIN-04")) {
            raise("FIN-32", Raised.Kind.STRENGTH, indicators, "FIN-03", "FIN-04");
        }
        if (on("FIN-01")) {
            raise("FIN-33", Raised.Kind.STRENGTH, indicators, "FIN-01");
        }
        if (shortfall("PRO-04") && below("ACC-02")) {
            raise("PRO-21", Raised.Kind.CONCERN, indicators, "PRO-04", "ACC-02");
        }
        if (on("PRO-01")) {
            raise("PRO-31", Raised.Kind.STRENGTH, indicators, "PRO-01");
        }
        if (below("STA-01") && shortfall("STA-03")) {
            raise("STA-21", Raised.Kind.CONCERN, indicators, "STA-01", "STA-03");
        }
        if (shortfall("STA-06") && below("STA-07")) {
            raise("STA-22", Raised.Kind.CONCERN, indicators, "STA-06", "STA-07");
        }
        if (on("STA-02") && on("STA-06")) {
            raise("STA-31", Raised.Kind.STRENGTH, indicators, "STA-02", "STA-06");
        }
        if (atLeast("staff.volunteers-per-10000", "15") && met("STA-01") && met("STA-03")) {
            raise("STA-32", Raised.Kind.STRENGTH, indicators, "staff.volunteers-per-10000", "STA-01", "STA-03");
        }
    }

    private void soften() {
        soften("ACT-41", isRaised("ACT-31"), "ACT-06");
        soften("FIN-41", isRaised("FIN-31"), "FIN-07");
        soften("FIN-42", isRaised("FIN-33") && isRaised("FIN-32"), "FIN-06");
        soften("PRO-41", isRaised("PRO-31"), "PRO-03");
        soften("STA-41", isRaised("STA-31"), "STA-05");
    }

    private void soften(String rule, boolean speaks, String norm) {
        if (speaks) {
            softened.add(norm);
            softenedBy.add(rule(rule));
        }
    }

    private void blocks(List<JudgedNorm> norms) {
        for (BuildingBlock block : BuildingBlock.values()) {
            int shortfalls = 0;
            int belowTargets = 0;
            for (JudgedNorm norm : norms) {
                if (norm.counts() && Codes.block(norm.norm().code()).equals(block.code())) {
                    Standing standing = softened.contains(norm.norm().code())
                            ? norm.standing().softened()
                            : norm.standing();
                    shortfalls += standing == Standing.SHORTFALL ? 1 : 0;
                    belowTargets += standing != Standing.ON_TARGET ? 1 : 0;
                }
            }
            int concerns = (int) raised.stream().filter(each -> each.kind() == Raised.Kind.CONCERN
                    && Codes.block(each.rule().code()).equals(block.code())).count();
            blocks.put(block, block(block, shortfalls, belowTargets, concerns));
        }
        pushedBy.sort(java.util.Comparator.comparing(RuleRef::code));
    }

    private Verdict block(BuildingBlock block, int shortfalls, int belowTargets, int concerns) {
        boolean isProximity = block == BuildingBlock.PROXIMITY;
        boolean isMeans = block == BuildingBlock.STAFF || block == BuildingBlock.FINANCE;
        boolean isOffer = block == BuildingBlock.ACTIVITIES || block == BuildingBlock.ACCESSIBILITY;
        Verdict lowest = Verdict.ROBUST;
        lowest = push(lowest, "VER-01", isProximity && shortfalls >= 1, Verdict.VULNERABLE);
        lowest = push(lowest, "VER-02", isMeans && shortfalls >= 2, Verdict.VULNERABLE);
        lowest = push(lowest, "VER-03", isOffer && shortfalls >= 3, Verdict.VULNERABLE);
        lowest = push(lowest, "VER-04", isProximity && shortfalls >= 3, Verdict.NEEDS_STRENGTHENING);
        lowest = push(lowest, "VER-05", isMeans && shortfalls >= 4, Verdict.NEEDS_STRENGTHENING);
        lowest = push(lowest, "VER-06", isOffer && shortfalls >= 6, Verdict.NEEDS_STRENGTHENING);
        lowest = push(lowest, "VER-07", concerns >= 1, Verdict.VULNERABLE);
        lowest = push(lowest, "VER-08", concerns >= 2 && shortfalls >= 3, Verdict.NEEDS_STRENGTHENING);
        lowest = push(lowest, "VER-09", isMeans && belowTargets >= 6, Verdict.VULNERABLE);
        lowest = push(lowest, "VER-10", block == BuildingBlock.ACTIVITIES && belowTargets >= 12, Verdict.VULNERABLE);
        lowest = push(lowest, "VER-11", block == BuildingBlock.ACCESSIBILITY && belowTargets >= 7, Verdict.VULNERABLE);
        lowest = push(lowest, "VER-12", block == BuildingBlock.STAFF && shortfall("STA-01"), Verdict.VULNERABLE);
        lowest = push(lowest, "VER-13", block == BuildingBlock.FINANCE && shortfall("FIN-01"), Verdict.VULNERABLE);
        lowest = push(lowest, "VER-14", block == BuildingBlock.ACCESSIBILITY && shortfall("ACC-01"),
                Verdict.VULNERABLE);
        lowest = push(lowest, "VER-15", block == BuildingBlock.FINANCE && shortfall("FIN-01") && shortfall("FIN-05"),
                Verdict.NEEDS_STRENGTHENING);
        return push(lowest, "VER-16", block == BuildingBlock.STAFF && shortfall("STA-01") && shortfall("STA-09"),
                Verdict.NEEDS_STRENGTHENING);
    }

    private void verdict(Set<String> knockedOut, Upstream upstream) {
        long vulnerable = blocks.values().stream().filter(each -> each != Verdict.ROBUST).count();
        long needing = blocks.values().stream().filter(each -> each == Verdict.NEEDS_STRENGTHENING).count();
        verdict = push(verdict, "VER-21", vulnerable >= 2, Verdict.VULNERABLE);
        verdict = push(verdict, "VER-22", needing >= 1, Verdict.VULNERABLE);
        verdict = push(verdict, "VER-23", needing >= 2, Verdict.NEEDS_STRENGTHENING);
        verdict = push(verdict, "VER-24", vulnerable >= 5, Verdict.NEEDS_STRENGTHENING);
        verdict = push(verdict, "VER-25", !knockedOut.isEmpty(), Verdict.NEEDS_STRENGTHENING);
        verdict = push(verdict, "VER-26", upstream.setbacks().stream().anyMatch(each -> each.needsStrengthening()),
                Verdict.VULNERABLE);
        int municipalities = upstream.municipalities().map(each -> each.needStrengthening()).orElse(0);
        verdict = push(verdict, "VER-27", municipalities >= 1, Verdict.VULNERABLE);
        verdict = push(verdict, "VER-29",
                upstream.setbacks().stream().anyMatch(each -> each.vulnerable()
                        && Set.of("SET-01", "SET-02", "SET-03", "SET-04", "SET-05").contains(each.code())),
                Verdict.VULNERABLE);
        verdict = push(verdict, "VER-30", municipalities >= 1 && upstream.municipalities().orElseThrow().count() == 1,
                Verdict.NEEDS_STRENGTHENING);
    }

    private Verdict push(Verdict from, String code, boolean applies, Verdict to) {
        if (!applies) {
            return from;
        }
        if (!pushedBy.contains(rule(code))) {
            pushedBy.add(rule(code));
        }
        return from.lower(to);
    }

    private void raise(String code, Raised.Kind kind, Map<String, String> indicators, String... because) {
        Set<String> codes = new TreeSet<>();
        Set<String> findings = new TreeSet<>();
        for (String each : because) {
            String indicator = indicators.get(each);
            codes.add(indicator == null ? each : indicator);
            if (indicator != null) {
                findings.add(each);
            }
        }
        raised.add(new Raised(rule(code), kind, List.copyOf(codes), List.copyOf(findings)));
    }

    private boolean isRaised(String code) {
        return raised.stream().anyMatch(each -> each.rule().code().equals(code));
    }

    private boolean shortfall(String code) {
        Standing standing = softened.contains(code) && standings.get(code) != null
                ? standings.get(code).softened()
                : standings.get(code);
        return standing == Standing.SHORTFALL;
    }

    private boolean below(String code) {
        Standing standing = standings.get(code);
        return standing == Standing.SHORTFALL || standing == Standing.BELOW_TARGET;
    }

    private boolean met(String code) {
        Standing standing = standings.get(code);
        return standing == Standing.ON_TARGET || standing == Standing.BELOW_TARGET;
    }

    private boolean on(String code) {
        return standings.get(code) == Standing.ON_TARGET;
    }

    private boolean atLeast(String indicator, String bound) {
        return values.containsKey(indicator) && values.get(indicator).compareTo(new BigDecimal(bound)) >= 0;
    }

    private boolean more(String indicator, String bound) {
        return values.containsKey(indicator) && values.get(indicator).compareTo(new BigDecimal(bound)) > 0;
    }

    private boolean less(String indicator, String bound) {
        return values.containsKey(indicator) && values.get(indicator).compareTo(new BigDecimal(bound)) < 0;
    }

    private RuleRef rule(String code) {
        return java.util.Objects.requireNonNull(rules.get(code), code);
    }
}
