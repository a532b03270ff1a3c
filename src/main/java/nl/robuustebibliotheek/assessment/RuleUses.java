package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.finding.Standing;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Measurements;
import nl.robuustebibliotheek.rules.JudgedNorm;
import nl.robuustebibliotheek.rules.Judgement;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.rules.Stage;
import nl.robuustebibliotheek.rules.vocabulary.Circumstances;

/** Notes what each rule did for one library, from the judgements in the worst and in the best world. */
final class RuleUses {

    private static final List<Stage> JUDGING = List.of(Stage.FINDINGS, Stage.SOFTENING, Stage.BLOCKS, Stage.VERDICT);

    private final RuleBook rules;
    private final Situation situation;
    private final Map<String, Set<RuleUse>> uses = new TreeMap<>();

    RuleUses(RuleBook rules, Situation situation) {
        this.rules = rules;
        this.situation = situation;
    }

    Map<String, Set<RuleUse>> all() {
        return uses;
    }

    RuleUses judged(Outcome worst, Outcome best) {
        norms();
        Set<String> certain = new TreeSet<>();
        Set<String> possible = new TreeSet<>();
        List<Judgement> low = subjects(worst);
        List<Judgement> high = subjects(best);
        for (int subject = 0; subject < low.size(); subject++) {
            Set<String> atWorst = spoke(low.get(subject));
            Set<String> atBest = spoke(high.get(subject));
            possible.addAll(atWorst);
            possible.addAll(atBest);
            atWorst.retainAll(atBest);
            certain.addAll(atWorst);
        }
        for (Stage stage : JUDGING) {
            rules.rules(stage).forEach(rule -> note(rule.code(), certain, possible));
        }
        return this;
    }

    private static List<Judgement> subjects(Outcome outcome) {
        List<Judgement> subjects = new ArrayList<>(outcome.municipalities());
        subjects.add(outcome.organisation());
        return subjects;
    }

    private static Set<String> spoke(Judgement judgement) {
        return Stream.of(judgement.raised().stream().map(raised -> raised.rule()), judgement.softenedBy().stream(),
                judgement.pushedBy().stream()).flatMap(each -> each).map(RuleRef::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void norms() {
        norms(situation.library(), situation.organisation());
        for (int index = 0; index < situation.municipalities().size(); index++) {
            norms(situation.circumstances(index), situation.municipalities().get(index));
        }
        rules.rules(Stage.NORMS).stream().filter(rule -> !uses.containsKey(rule.code()))
                .forEach(rule -> note(rule.code(), RuleUse.SILENT));
    }

    private void norms(Circumstances circumstances, Measurements measurements) {
        for (Norm norm : rules.norms(circumstances)) {
            Measurement measurement = measurements.find(norm.indicator());
            if (measurement != null) {
                note(norm.code(), RuleUse.SPOKE);
                if (norm.decides()) {
                    norm(norm, measurement);
                }
            }
        }
    }

    private void norm(Norm norm, Measurement measurement) {
        JudgedNorm worst = Evaluator.judged(norm, measurement, World.WORST);
        JudgedNorm best = Evaluator.judged(norm, measurement, World.BEST);
        if (worst.counts() && worst.standing() != Standing.SHORTFALL) {
            note(norm.code(), RuleUse.MET);
        }
        if (best.counts() && best.standing() == Standing.SHORTFALL) {
            note(norm.code(), RuleUse.MISSED);
        }
    }

    /** A setback speaks where it makes the verdict lower than it is without any. */
    RuleUses setbacks(Outcome worst, Outcome best, Verdict untroubledWorst, Verdict untroubledBest) {
        Set<String> certain = new TreeSet<>();
        Set<String> possible = new TreeSet<>();
        worst.setbacks().forEach((code, verdict) -> {
            boolean atWorst = !verdict.atLeast(untroubledWorst);
            boolean atBest = !best.setbacks().getOrDefault(code, untroubledBest).atLeast(untroubledBest);
            if (atWorst && atBest) {
                certain.add(code);
            }
            if (atWorst || atBest) {
                possible.add(code);
            }
        });
        rules.rules(Stage.SETBACKS).forEach(rule -> note(rule.code(), certain, possible));
        return this;
    }

    RuleUses said(List<Assessment.TalkingPoint> points) {
        Set<String> said = points.stream().map(Assessment.TalkingPoint::code).collect(Collectors.toSet());
        rules.rules(Stage.POINTS).forEach(rule -> note(rule.code(), said, said));
        return this;
    }

    RuleUses fit(List<RuleRef> all, Set<String> chosen) {
        all.forEach(rule -> note(rule.code(), chosen, chosen));
        return this;
    }

    private void note(String code, Set<String> certain, Set<String> possible) {
        if (certain.contains(code)) {
            note(code, RuleUse.SPOKE);
        } else if (!possible.contains(code)) {
            note(code, RuleUse.SILENT);
        }
    }

    private void note(String code, RuleUse use) {
        uses.computeIfAbsent(code, _ -> EnumSet.noneOf(RuleUse.class)).add(use);
    }
}
