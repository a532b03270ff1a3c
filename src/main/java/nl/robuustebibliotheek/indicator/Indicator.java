package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import nl.robuustebibliotheek.submission.Text;

/**
 * A question with a number (or yes/no) for an answer, defined in {@code categories/indicators.yaml}.
 *
 * @param code such as {@code staff.fte-per-10000}
 * @param range what is possible at all, in the indicator's unit; for yes/no from 0 (no) to 1 (yes)
 * @param decimals how many decimals a reader sees
 * @param ownTurnedBy who can turn it where no field is a lever: nobody sets the number of visits
 * @param attributable whether a combined institution without a split only knows it roughly
 */
public record Indicator(String code, BuildingBlock block, SubjectKind subject, Text unit, boolean yesNo, int decimals,
        Direction direction, Interval range, Text label, Text definition, String source, Formula formula,
        boolean attributable, List<Lever.TurnedBy> ownTurnedBy, List<Lever> levers) {

    public Indicator {
        ownTurnedBy = List.copyOf(ownTurnedBy);
        levers = List.copyOf(levers);
    }

    /** Who can turn this indicator, by a lever or, where it is an outcome such as visits, without one. */
    public List<Lever.TurnedBy> turnedBy() {
        return Stream.concat(ownTurnedBy.stream(), levers.stream().flatMap(lever -> lever.by().stream())).distinct()
                .sorted().toList();
    }

    /** The end of the interval that is worst for the library; the low end where neither end is. */
    public BigDecimal badEnd(Interval interval) {
        return direction == Direction.LOWER ? interval.high() : interval.low();
    }

    /** The end of the interval that is best for the library; the high end where neither end is. */
    public BigDecimal goodEnd(Interval interval) {
        return direction == Direction.LOWER ? interval.low() : interval.high();
    }
}
