package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import nl.robuustebibliotheek.assessment.Explanation.Kind;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/** Shows what differs between the library as it is and as it would be: submitted fields and findings. */
final class Changes {

    private Changes() {}

    static List<Explanation> ofFields(Submission before, Submission after, FieldExplainer now, FieldExplainer then) {
        TreeSet<String> pointers = new TreeSet<>(before.answered());
        pointers.addAll(after.answered());
        return pointers.stream().filter(pointer -> !before.answer(pointer).equals(after.answer(pointer)))
                .map(pointer -> now.field(pointer).becoming(then.field(pointer))).toList();
    }

    /** The findings that another situation gives another kind, with what they then say. */
    static List<Explanation> ofFindings(List<Finding> before, List<Finding> after) {
        Map<String, Finding> was = new LinkedHashMap<>();
        before.forEach(finding -> was.put(finding.code(), finding));
        List<Explanation> changes = new ArrayList<>();
        for (Finding finding : after) {
            Finding old = was.remove(finding.code());
            if (old == null) {
                changes.add(change(finding, new Text("nieuw: " + finding.kind().title().nl(),
                        "new: " + finding.kind().title().en()), finding.text()));
            } else if (old.kind() != finding.kind()) {
                changes.add(change(finding, arrow(old.kind().title(), finding.kind().title()), finding.text()));
            }
        }
        was.values().forEach(gone -> changes.add(Explanation.of(Kind.CHANGE, FindingExplainer.titled(gone),
                new Text("geldt dan niet meer", "then no longer holds"))));
        return changes;
    }

    private static Explanation change(Finding finding, Text how, Text sentence) {
        return Explanation.of(Kind.CHANGE, FindingExplainer.titled(finding), how)
                .with(List.of(Explanation.of(Kind.SENTENCE, sentence, null)));
    }

    static Text arrow(Text from, Text to) {
        return new Text(from.nl() + " → " + to.nl(), from.en() + " → " + to.en());
    }
}
