package nl.robuustebibliotheek.assessment;

import java.util.Map;
import java.util.TreeMap;

import nl.robuustebibliotheek.assessment.Assessment.Range;
import nl.robuustebibliotheek.finding.VerdictRange;
import nl.robuustebibliotheek.rules.Judgement;

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
    static Map<String, VerdictRange> of(Outcome worst, Outcome best) {
        Map<String, VerdictRange> ranges = new TreeMap<>();
        put(ranges, "", worst.organisation(), best.organisation());
        worst.setbacks().forEach(
                (code, low) -> ranges.put("setback " + code, new VerdictRange(low, best.setbacks().get(code))));
        for (int index = 0; index < worst.municipalities().size(); index++) {
            put(ranges, "municipality " + index + " ", worst.municipalities().get(index),
                    best.municipalities().get(index));
        }
        return ranges;
    }

    private static void put(Map<String, VerdictRange> ranges, String subject, Judgement worst, Judgement best) {
        ranges.put(subject + "verdict", new VerdictRange(worst.verdict(), best.verdict()));
        worst.blocks().forEach((block, low) -> ranges.put(subject + "block " + block,
                new VerdictRange(low, best.blocks().get(block))));
    }

    private static VerdictRange range(Range range) {
        return new VerdictRange(range.worst(), range.best());
    }

    /** Where the second answer's bounds are not within the first's; empty when the second only knows more. */
    static Map<String, String> wider(Assessment before, Assessment after) {
        return wider(of(before), of(after));
    }

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
