package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.robuustebibliotheek.assessment.Assessment.Costs;
import nl.robuustebibliotheek.assessment.Assessment.Path;
import nl.robuustebibliotheek.assessment.Assessment.Step;
import nl.robuustebibliotheek.assessment.Assessor.Judged;
import nl.robuustebibliotheek.assessment.Explanation.Kind;
import nl.robuustebibliotheek.assessment.PathFinder.Option;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/** Shows a path: each step with who can take it and what it costs, the proof that it is needed, and what it changes. */
final class PathExplainer {

    private final Judged judged;
    private final RuleExplainer rules;
    private final AnswerWriter writer;
    private final OpenFacts open;

    PathExplainer(Judged judged, RuleExplainer rules, AnswerWriter writer) {
        this.judged = judged;
        this.rules = rules;
        this.writer = writer;
        this.open = new OpenFacts(judged.situation(), judged.rules());
    }

    /** @param number of the path, from 1, as in the answer */
    Explanation path(int number) {
        Path path = judged.assessment().paths().get(number - 1);
        Option option = judged.options().get(number - 1);
        List<Explanation> below = new ArrayList<>();
        path.steps().stream().filter(step -> step.findOut() != null).forEach(step -> below.add(findOut(step)));
        option.turns().forEach((move, steps) -> below.add(turn(move, steps, path, option)));
        below.add(Explanation.of(Kind.NOTE, new Text("Uitkomst daarna", "Verdict afterwards"),
                verdict(option.turns(), option).title()));
        List<Explanation> changes = changes(option);
        if (!changes.isEmpty()) {
            below.add(Explanation.of(Kind.NOTE,
                    new Text("Wat dat met de bevindingen doet", "What that does to the findings"), null).with(changes));
        }
        return Explanation.of(Kind.PATH, title(number, path), null).with(below);
    }

    static String code(int number) {
        return "PATH-" + number;
    }

    static Text title(int number, Path path) {
        return new Text("%s Weg naar %s".formatted(code(number), path.reaches().title().nl()),
                "%s Path to %s".formatted(code(number), path.reaches().title().en()));
    }

    private static Explanation findOut(Step step) {
        return Explanation.of(Kind.CHANGE, step.text(), null).at(String.valueOf(step.findOut()));
    }

    private Explanation turn(Move move, int steps, Path path, Option option) {
        Step step = path.steps().stream().filter(each -> move.pointer().equals(each.lever())).findFirst().orElseThrow();
        List<Explanation> below = new ArrayList<>();
        below.add(Explanation.of(Kind.TURNED_BY, new Text("Wie dit kan doen", "Who can do this"),
                FindingExplainer.people(step.by())));
        if (step.costs() != null) {
            below.add(costs(step.costs()));
        }
        Map<Move, Integer> less = new LinkedHashMap<>(option.turns());
        less.put(move, steps - 1);
        below.add(Explanation.of(Kind.NOTE, new Text("Met één stap minder", "With one step less"),
                verdict(less, option).title()));
        return Explanation.of(Kind.CHANGE, step.text(), null).at(move.pointer()).with(below);
    }

    private Explanation costs(Costs costs) {
        Text low = Numbers.plain(costs.low(), 0);
        Text high = Numbers.plain(costs.high(), 0);
        boolean structural = costs.kind().equals("structural");
        return Explanation.of(Kind.COSTS, new Text("Kosten", "Costs"),
                new Text("€ %s tot € %s %s".formatted(low.nl(), high.nl(), structural ? "per jaar" : "eenmalig"),
                        "€ %s to € %s %s".formatted(low.en(), high.en(), structural ? "a year" : "once")))
                .with(List.of(rules.sourceInShort(costs.source())));
    }

    /** With everything that is not found out at its worst, as the path was proved. */
    private Verdict verdict(Map<Move, Integer> turns, Option option) {
        return judged.evaluator().outcome(turned(turns), World.WORST.but(open.settledBy(option.findOut()))).verdict();
    }

    private Situation turned(Map<Move, Integer> turns) {
        Submission submission = judged.situation().submission();
        List<String> pointers = new ArrayList<>();
        for (Map.Entry<Move, Integer> turn : turns.entrySet()) {
            if (turn.getValue() > 0) {
                submission = turn.getKey().turned(submission, turn.getValue());
                pointers.add(turn.getKey().pointer());
            }
        }
        return pointers.isEmpty() ? judged.situation()
                : judged.situation().changed(submission, pointers, judged.measurer());
    }

    private List<Explanation> changes(Option option) {
        Situation after = turned(option.turns());
        Outcome worst = judged.evaluator().outcome(after, World.WORST);
        Outcome best = judged.evaluator().outcome(after, World.BEST);
        AnswerWriter then = writer.of(after);
        List<Explanation> changes = new ArrayList<>(Changes.ofFindings(writer.findings(judged.worst(), judged.best()),
                then.findings(worst, best)));
        for (int index = 0; index < after.municipalities().size(); index++) {
            changes.addAll(Changes.ofFindings(writer.findings(index, judged.worst(), judged.best()),
                    then.findings(index, worst, best)));
        }
        return changes;
    }
}
