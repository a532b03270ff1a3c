package nl.robuustebibliotheek.assessment;

import java.util.Map;
import java.util.TreeMap;

import nl.robuustebibliotheek.assessment.Assessment.Range;
import nl.robuustebibliotheek.finding.VerdictRange;

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

    private static VerdictRange range(Range range) {
        return new VerdictRange(range.worst(), range.best());
    }

    /** Where the second answer's bounds are not within the first's; empty when the second only knows more. */
    static Map<String, String> wider(Assessment before, Assessment after) {
        Map<String, VerdictRange> first = of(before);
        Map<String, String> wider = new TreeMap<>();
        of(after).forEach((place, range) -> {
            if (first.containsKey(place) && !first.get(place).contains(range)) {
                wider.put(place, first.get(place) + " became " + range);
            }
        });
        return wider;
    }
}
