package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import nl.robuustebibliotheek.assessment.Assessor.Judged;
import nl.robuustebibliotheek.assessment.Explanation.Kind;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.rules.Judgement;
import nl.robuustebibliotheek.submission.Text;

/** Shows which rules pushed a verdict down, and what they had before them. */
final class VerdictExplainer {

    private static final Set<FindingKind> WEIGHING = EnumSet.of(FindingKind.SHORTFALL, FindingKind.CONCERN,
            FindingKind.KNOCK_OUT, FindingKind.UNKNOWN);

    private final Judged judged;
    private final RuleExplainer rules;

    VerdictExplainer(Judged judged, RuleExplainer rules) {
        this.judged = judged;
        this.rules = rules;
    }

    Explanation verdict() {
        Assessment assessment = judged.assessment();
        List<Explanation> below = new ArrayList<>();
        below.add(Explanation.of(Kind.SENTENCE, assessment.verdict().summary(), null));
        below.add(Explanation.of(Kind.NOTE, new Text("Categorie", "Category"), assessment.category().title())
                .with(assessment.category().reasons().stream()
                        .map(reason -> Explanation.of(Kind.SENTENCE, reason.text(), null)).toList()));
        List<Explanation> pushing = pushing().keySet().stream().map(this::inShort).toList();
        Text none = pushing.isEmpty()
                ? new Text("geen; alles begint bij robuust", "none; everything starts at robust")
                : null;
        below.add(Explanation.of(Kind.NOTE,
                new Text("Regels die de uitkomst verlagen", "Rules that lower the verdict"), none).with(pushing));
        below.addAll(before());
        return Explanation.of(Kind.VERDICT, new Text("Uitkomst", "Verdict"), assessment.verdict().value().title())
                .with(below);
    }

    /** The rules that lowered the organisation's verdict or a block's, with whether even the best world has them. */
    SequencedMap<RuleRef, Boolean> pushing() {
        SequencedMap<RuleRef, Boolean> pushing = new LinkedHashMap<>();
        Judgement best = judged.best().organisation();
        judged.worst().organisation().pushedBy()
                .forEach(rule -> pushing.put(rule, best.pushedBy().contains(rule)));
        return pushing;
    }

    private Explanation inShort(RuleRef rule) {
        Explanation shown = rules.verdictRule(rule, words(rule));
        Text place = new Text(rule.file() + ":" + rule.line(), rule.file() + ":" + rule.line());
        boolean certain = pushing().getOrDefault(rule, false);
        return new Explanation(shown.kind(), shown.title(), certain ? place
                : place.followedBy(
                        new Text("(alleen als wat nog niet zeker is, tegenvalt)",
                                "(only if what is not certain yet turns out badly)")),
                null, List.of(), List.of());
    }

    Optional<Explanation> find(String code) {
        return pushing().keySet().stream().filter(rule -> rule.code().equals(code)).findFirst().map(this::whole);
    }

    private Explanation whole(RuleRef rule) {
        List<Explanation> below = new ArrayList<>();
        words(rule).why().ifPresent(why -> below.add(Explanation.of(Kind.WHY, new Text("Waarom", "Why"), why)));
        below.add(rules.rule(rule));
        below.add(rules.source(rule.source()));
        below.addAll(before());
        return rules.verdictRule(rule, words(rule)).with(below);
    }

    private RuleText words(RuleRef rule) {
        return judged.category().text(rule.code()).orElseThrow();
    }

    /** What is not robust: blocks with the findings that count, setbacks that make it worse, municipalities. */
    private List<Explanation> before() {
        Assessment assessment = judged.assessment();
        List<Explanation> found = new ArrayList<>();
        for (Assessment.Block block : assessment.blocks()) {
            if (block.verdict().value() != Verdict.ROBUST) {
                found.add(Explanation.of(Kind.BLOCK, block.title(), block.verdict().value().title())
                        .with(weighing(block.findings())));
            }
        }
        Verdict now = judged.evaluator().withoutSetbacks(judged.situation(), World.WORST).verdict();
        for (Assessment.SetbackShown setback : assessment.setbacks()) {
            if (!setback.verdict().range().worst().atLeast(now)) {
                found.add(Explanation.of(Kind.SETBACK,
                        new Text(setback.code() + " " + setback.title().nl(),
                                setback.code() + " " + setback.title().en()),
                        setback.verdict().value().title()));
            }
        }
        for (Assessment.MunicipalityShown municipality : assessment.municipalities()) {
            if (municipality.verdict().value() != Verdict.ROBUST) {
                String name = municipality.code() + " " + municipality.name();
                found.add(Explanation.of(Kind.BLOCK, new Text(name, name), municipality.verdict().value().title())
                        .with(weighing(municipality.blocks().stream().flatMap(block -> block.findings().stream())
                                .toList())));
            }
        }
        return found;
    }

    private static List<Explanation> weighing(List<Finding> findings) {
        return findings.stream().filter(finding -> WEIGHING.contains(finding.kind()))
                .map(FindingExplainer::inShort).toList();
    }
}
