package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.assessment.Assessment.Costs;
import nl.robuustebibliotheek.assessment.Assessment.Path;
import nl.robuustebibliotheek.assessment.Assessment.Step;
import nl.robuustebibliotheek.submission.Text;

/** Writes the options that the path finder proved: what to find out, and what to change from what to what. */
final class PathWriter {

    private static final Text HOURS = new Text("uur per week", "hours a week");

    private final FieldNames names;

    PathWriter(FieldNames names) {
        this.names = names;
    }

    Path path(PathFinder.Option option) {
        List<Step> steps = new ArrayList<>();
        option.findOut().forEach(pointer -> steps.add(findOut(pointer)));
        option.turns().forEach((move, count) -> steps.add(turn(move, count)));
        return new Path(option.reaches(), steps);
    }

    private Step findOut(String pointer) {
        Text name = names.of(pointer);
        return new Step(null, null, null, null, List.of(), List.of(), null, pointer,
                new Text("Zoek uit: " + name.nl() + ". Dit werkt alleen als de uitkomst gunstig is.",
                        "Find out: " + name.en() + ". This only works when the outcome is favourable."));
    }

    private Step turn(Move move, int count) {
        Text name = names.of(move.pointer());
        BigDecimal to = move.to(count);
        Text from = Numbers.plain(move.from(), 2);
        Text target = Numbers.plain(to, 2);
        Text text = move.yesNo()
                ? new Text(name.nl() + ": van nee naar ja.", name.en() + ": from no to yes.")
                : new Text(name.nl() + ": van " + from.nl() + " naar " + target.nl() + unit(move).nl() + ".",
                        name.en() + ": from " + from.en() + " to " + target.en() + unit(move).en() + ".");
        return new Step(move.pointer(), move.yesNo() ? Boolean.FALSE : Numbers.json(move.from()),
                move.yesNo() ? Boolean.TRUE : Numbers.json(to), move.lever().isOpeningHours() ? "hours per week" : null,
                move.lever().by(), List.copyOf(move.indicators()), costs(move, count), null, text);
    }

    private static Text unit(Move move) {
        return move.lever().isOpeningHours() ? new Text(" " + HOURS.nl(), " " + HOURS.en()) : new Text("", "");
    }

    private static @Nullable Costs costs(Move move, int count) {
        return move.lever().costs().map(costs -> {
            BigDecimal units = move.lever().step().multiply(BigDecimal.valueOf(count)).divide(costs.per(),
                    MathContext.DECIMAL32);
            return new Costs(Numbers.json(costs.low().multiply(units)), Numbers.json(costs.high().multiply(units)),
                    costs.structural() ? "structural" : "incidental", costs.source());
        }).orElse(null);
    }
}
