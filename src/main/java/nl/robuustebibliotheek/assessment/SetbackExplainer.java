package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.assessment.Assessment.SetbackShown;
import nl.robuustebibliotheek.assessment.Assessor.Judged;
import nl.robuustebibliotheek.assessment.Evaluator.AfterSetback;
import nl.robuustebibliotheek.assessment.Explanation.Kind;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.rules.Judgement;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/** Shows what a setback does: to which fields, to which findings, and by which rules the verdict then is what it is. */
final class SetbackExplainer {

    private final Judged judged;
    private final Fields fields;
    private final RuleExplainer rules;
    private final FindingWriter writer;

    SetbackExplainer(Judged judged, Fields fields, RuleExplainer rules) {
        this.judged = judged;
        this.fields = fields;
        this.rules = rules;
        this.writer = new FindingWriter(judged.rules(), judged.category(), judged.release().catalogue().sources());
    }

    Explanation setback(SetbackShown shown) {
        AfterSetback after = judged.evaluator().afterSetbacks(judged.situation()).stream()
                .filter(each -> each.setback().rule().code().equals(shown.code())).findFirst().orElseThrow();
        RuleRef rule = after.setback().rule();
        List<Explanation> below = new ArrayList<>();
        below.add(Explanation.of(Kind.SENTENCE, shown.text(), null));
        writer.words(shown.code()).why()
                .ifPresent(why -> below.add(Explanation.of(Kind.WHY, new Text("Waarom", "Why"), why)));
        below.add(rules.rule(rule));
        below.add(rules.source(rule.source()));
        below.add(group(new Text("Wat er verandert", "What changes"), fieldsChanged(after.situation().submission())));
        Judgement worst = judged.evaluator().withoutSetbacks(after.situation(), World.WORST);
        Judgement best = judged.evaluator().withoutSetbacks(after.situation(), World.BEST);
        below.add(group(new Text("Wat dat met de bevindingen doet", "What that does to the findings"),
                findingsChanged(after.situation(), worst, best)));
        below.add(pushing(worst));
        return Explanation.of(Kind.SETBACK,
                new Text(shown.code() + " " + shown.title().nl(), shown.code() + " " + shown.title().en()),
                shown.verdict().value().title()).with(below);
    }

    private static Explanation group(Text title, List<Explanation> changes) {
        Text nothing = changes.isEmpty() ? new Text("niets", "nothing") : null;
        return Explanation.of(Kind.NOTE, title, nothing).with(changes);
    }

    private List<Explanation> fieldsChanged(Submission after) {
        Submission before = judged.situation().submission();
        return Changes.ofFields(before, after, new FieldExplainer(fields, before), new FieldExplainer(fields, after));
    }

    private List<Explanation> findingsChanged(Situation after, Judgement worst, Judgement best) {
        Situation before = judged.situation();
        return Changes.ofFindings(
                writer.findings(before.library(), before.organisation(), judged.worst().organisation(),
                        judged.best().organisation()),
                writer.findings(after.library(), after.organisation(), worst, best));
    }

    /** The verdict rules that only speak after the setback. */
    private Explanation pushing(Judgement worst) {
        Text title = new Text("Regels die de uitkomst dan verlagen", "Rules that then lower the verdict");
        List<RuleRef> without = judged.evaluator().withoutSetbacks(judged.situation(), World.WORST).pushedBy();
        List<Explanation> more = worst.pushedBy().stream().filter(rule -> !without.contains(rule))
                .map(rule -> rules.verdictRule(rule, writer.words(rule.code()))).toList();
        if (!more.isEmpty()) {
            return group(title, more);
        }
        return Explanation.of(Kind.NOTE, title, worst.pushedBy().isEmpty()
                ? new Text("geen", "none")
                : same(String.join(", ", worst.pushedBy().stream().map(RuleRef::code).toList())));
    }

    private static Text same(String codes) {
        return new Text("dezelfde als zonder deze tegenslag: " + codes, "the same as without this setback: " + codes);
    }
}
