package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.assessment.Assessment.Remark;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.plausibility.Doubt;
import nl.robuustebibliotheek.plausibility.Severity;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;

/** What a reader should know beside the verdict: what may not be right, and what was assumed where nothing was said. */
final class Remarks {

    private Remarks() {}

    static List<Remark> of(Situation situation, Comparison comparison, List<Doubt> doubts) {
        List<Remark> remarks = new ArrayList<>();
        doubts.forEach(doubt -> remarks.add(
                new Remark(doubt.pointer(), doubt.severity().name(), doubt.check().code(), words(doubt))));
        comparison.remark().ifPresent(remarks::add);
        if (situation.measurements().anyMatch(Measurement::assumed)) {
            remarks.add(new Remark("/library/combinedInstitution", Severity.REMARK.name(), "ASSUMED-SHARE", new Text(
                    "De organisatie doet meer dan de bibliotheek, en niet bij elk getal staat welk deel daarvan is. Daarom rekenen we met een deel tot het geheel. Vul notAttributable in voor zekerheid.",
                    "The organisation does more than the library, and not every figure says which part is that. So we work with a part up to the whole. Fill in notAttributable for certainty.")));
        }
        return remarks;
    }

    /** The same words for what keeps a submission from being judged. */
    static Problems problems(List<Doubt> impossible) {
        return Problems.of(impossible.stream()
                .map(doubt -> new Problem(doubt.pointer(), doubt.check().code(), words(doubt))).toList());
    }

    /** What cannot be for the indicators, with the mistake that would explain it. */
    static Problems explained(Problems impossible, List<Doubt> doubts) {
        return Problems.of(impossible.stream().map(problem -> doubts.stream()
                .filter(doubt -> doubt.pointer().equals(problem.pointer())).findFirst()
                .map(doubt -> new Problem(problem.pointer(), problem.code(), hinted(problem.detail(), doubt)))
                .orElse(problem)).toList());
    }

    private static Text hinted(Text text, Doubt doubt) {
        return doubt.hints().stream().reduce(text, Text::followedBy);
    }

    private static Text words(Doubt doubt) {
        Indicator shown = doubt.check().question().shown();
        Placeholders numbers = new Placeholders();
        doubt.numbers().forEach((name, number) -> numbers.with(name, Numbers.of(number, shown)));
        return hinted(numbers.fill(doubt.check().text()), doubt);
    }
}
