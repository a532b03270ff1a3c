package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.robuustebibliotheek.indicator.Formula;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Lever;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.OpeningHours;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Submission;

/** Finds every lever of a submission that could help: those of indicators that are not where they should be. */
final class Moves {

    private static final int MOST_STEPS = 4096;
    private static final OpeningHours WHOLE_WEEK = OpeningHours.ofTheWeek(Set.of());

    private final Fields fields;

    Moves(Fields fields) {
        this.fields = fields;
    }

    /** @param wanting codes of the indicators that want improvement */
    List<Move> of(Situation situation, Set<String> wanting) {
        Map<String, Move> moves = new LinkedHashMap<>();
        situation.measurements().filter(measurement -> wanting.contains(measurement.indicator().code()))
                .forEach(measurement -> of(measurement, situation.submission())
                        .forEach(move -> moves.merge(move.pointer(), move, Moves::joined)));
        return List.copyOf(moves.values());
    }

    private static Move joined(Move one, Move two) {
        one.indicators().addAll(two.indicators());
        return one;
    }

    private Stream<Move> of(Measurement measurement, Submission submission) {
        return measurement.indicator().levers().stream()
                .flatMap(lever -> pointers(lever, measurement)
                        .flatMap(pointer -> move(pointer, lever, measurement.indicator(), submission).stream()));
    }

    /** The field itself; of a field in a list, every place that the measurement was worked out from. */
    private static Stream<String> pointers(Lever lever, Measurement measurement) {
        if (!lever.field().contains("*")) {
            return Stream.of(lever.field());
        }
        Predicate<String> fits = Pattern.compile(lever.field().replace("*", "[0-9]+")).asMatchPredicate();
        return measurement.inputs().stream().filter(fits);
    }

    private Optional<Move> move(String pointer, Lever lever, Indicator indicator, Submission submission) {
        LinkedHashSet<String> indicators = new LinkedHashSet<>(Set.of(indicator.code()));
        if (lever.isOpeningHours()) {
            return opening(pointer, lever, indicator, indicators, submission);
        }
        return switch (submission.answer(pointer)) {
            case Answer.Amount amount -> Optional
                    .of(new Move(pointer, lever, amount.value(), most(lever, amount.value()), indicators,
                            Optional.empty(), false))
                    .filter(move -> move.most() > 0);
            case Answer.Choice choice -> choice.yes() || !lever.upward() ? Optional.empty()
                    : Optional.of(new Move(pointer, lever, BigDecimal.ZERO, 1, indicators, Optional.empty(), true));
            case Answer.Unknown _,Answer.Missing _,Answer.NothingLeft _,Answer.NotApplicable _,Answer.ByPartner _ ->
                Optional.empty();
        };
    }

    /** As many steps as the field allows. */
    private int most(Lever lever, BigDecimal from) {
        Optional<Field> field = fields.find(lever.field());
        BigDecimal room = lever.upward()
                ? field.map(Field::maximum).map(maximum -> maximum.subtract(from))
                        .orElse(BigDecimal.valueOf(MOST_STEPS))
                : from.subtract(field.map(Field::minimum).orElse(BigDecimal.ZERO));
        return room.divideToIntegralValue(lever.step()).min(BigDecimal.valueOf(MOST_STEPS)).intValue();
    }

    private static Optional<Move> opening(String pointer, Lever lever, Indicator indicator,
            LinkedHashSet<String> indicators, Submission submission) {
        return submission.locations().stream().flatMap(List::stream)
                .filter(location -> location.pointerTo("opening").equals(pointer) && location.opening().isPresent())
                .findFirst().map(location -> {
                    OpeningHours window = window(indicator.formula()).orElse(WHOLE_WEEK);
                    BigDecimal now = WHOLE_WEEK.covered(location.opening().orElseThrow());
                    int most = BigDecimal.valueOf(7 * 13).divideToIntegralValue(lever.step()).intValue();
                    return new Move(pointer, lever, now, most, indicators, Optional.of(window), false);
                });
    }

    private static Optional<OpeningHours> window(Formula formula) {
        if (formula instanceof Formula.Hours(OpeningHours of)) {
            return Optional.of(of);
        }
        return formula.parts().stream().flatMap(part -> window(part).stream()).findFirst();
    }
}
