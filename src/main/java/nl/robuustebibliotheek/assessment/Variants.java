package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import nl.robuustebibliotheek.indicator.Interval;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Measurements;
import nl.robuustebibliotheek.rules.RuleBook;

/**
 * The variants of a world in which indicators that some rule reads either way take one value in every stretch between the
 * numbers that rules compare them with. Within a stretch all values are the same to the rules, so these stand for all.
 */
final class Variants {

    /** More than this many are not tried; the verdict is then undetermined. */
    static final int MOST = 64;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Variants() {}

    /** The values to fix in each variant; one empty map when there is nothing to vary, no map at all when there are too many. */
    static List<Map<String, BigDecimal>> of(Measurements measurements, RuleBook rules) {
        List<Map<String, BigDecimal>> variants = new ArrayList<>();
        variants.add(Map.of());
        for (String code : rules.mixedIndicators()) {
            Measurement measurement = measurements.find(code);
            if (measurement != null && measurement.isValue() && !measurement.value().isExact()) {
                variants = times(variants, code, representatives(measurement.value(), rules.cuts(code)));
                if (variants.size() > MOST) {
                    return List.of();
                }
            }
        }
        return variants;
    }

    private static List<Map<String, BigDecimal>> times(List<Map<String, BigDecimal>> variants, String code,
            List<BigDecimal> values) {
        List<Map<String, BigDecimal>> more = new ArrayList<>();
        for (Map<String, BigDecimal> variant : variants) {
            for (BigDecimal value : values) {
                Map<String, BigDecimal> one = new LinkedHashMap<>(variant);
                one.put(code, value);
                more.add(one);
            }
        }
        return more;
    }

    /** The ends, every cut between them, and the middle of every stretch between two neighbours. */
    static List<BigDecimal> representatives(Interval interval, NavigableSet<BigDecimal> cuts) {
        TreeSet<BigDecimal> points = new TreeSet<>(cuts.subSet(interval.low(), true, interval.high(), true));
        points.add(interval.low());
        points.add(interval.high());
        List<BigDecimal> representatives = new ArrayList<>();
        BigDecimal previous = null;
        for (BigDecimal point : points) {
            if (previous != null) {
                representatives.add(previous.add(point).divide(TWO));
            }
            representatives.add(point);
            previous = point;
        }
        return representatives;
    }
}
