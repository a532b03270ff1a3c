package nl.robuustebibliotheek.assessment;

import java.util.Map;
import java.util.TreeMap;

import nl.robuustebibliotheek.assessment.Assessment.Range;
import nl.robuustebibliotheek.finding.VerdictRange;
import nl.robuustebibliotheek.rules.Judgement;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Submission;

/** Every verdict in an answer with its bounds, by where it stands. */
final class Ranges {

    private Ranges() {}

    static Map<String, VerdictRange> of(Assessment assessment) {
        Map<String, VerdictRange> ranges = new TreeMap<>();
        ranges.put("verdict", range(assessment.verdict().range()));
        assessment.blocks().forEach(block -> ranges.put("block " + block.block(), range(block.verdict().range())));
        assessment.setbacks().forEach(setback -> ranges.put("setback " + setback.code(), range(
                setback.verdict().range())));
        assessment.municipalities().forEach(municipality -> {
            ranges.put("municipality " + municipality.code(), range(municipality.verdict().range()));
            municipality.blocks().forEach(block -> ranges.put(
                    "municipality " + municipality.code() + " block " + block.block(),
                    range(block.verdict().range())));
        });
        return ranges;
    }

    /** The same, straight from the two worlds. */
    static Map<String, VerdictRange> of(Submission submission, Outcome worst, Outcome best) {
        Map<String, VerdictRange> ranges = new TreeMap<>();
        ranges.put("verdict", new VerdictRange(worst.verdict(), best.verdict()));
        blocks(ranges, "", worst.organisation(), best.organisation());
        worst.setbacks().forEach(
                (code, low) -> ranges.put("setback " + code, new VerdictRange(low, best.setbacks().get(code))));
        for (Municipality municipality : submission.municipalities()) {
            Judgement low = worst.municipalities().get(municipality.index());
            Judgement high = best.municipalities().get(municipality.index());
            String subject = "municipality " + municipality.code();
            ranges.put(subject, new VerdictRange(low.verdict(), high.verdict()));
            blocks(ranges, subject + " ", low, high);
        }
        return ranges;
    }

    private static void blocks(Map<String, VerdictRange> ranges, String subject, Judgement worst, Judgement best) {
        worst.blocks().forEach((block, low) -> ranges.put(subject + "block " + block.code(),
                new VerdictRange(low, best.blocks().get(block))));
    }

    private static VerdictRange range(Range range) {
        return new VerdictRange(range.worst(), range.best());
    }

    /** Where the second bounds are not within the first; empty when the second only knows more. */
    static Map<String, String> wider(Map<String, VerdictRange> first, Map<String, VerdictRange> second) {
        Map<String, String> wider = new TreeMap<>();
        second.forEach((place, range) -> {
            if (first.containsKey(place) && !first.get(place).contains(range)) {
                wider.put(place, first.get(place) + " became " + range);
            }
        });
        return wider;
    }
}
