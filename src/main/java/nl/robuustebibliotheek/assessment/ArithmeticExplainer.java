package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.assessment.Explanation.Kind;
import nl.robuustebibliotheek.indicator.Formula;
import nl.robuustebibliotheek.indicator.Interval;
import nl.robuustebibliotheek.indicator.Working;
import nl.robuustebibliotheek.submission.Text;

/** Shows the arithmetic behind a measurement as a tree: each step with its numbers, down to the submitted fields. */
final class ArithmeticExplainer {

    private static final BigDecimal ONE = BigDecimal.ONE;
    /** An upper end this many times the lower one is no knowledge but the edge of what a field may hold. */
    private static final BigDecimal FAR = BigDecimal.valueOf(1_000);
    private static final Text UNKNOWN = new Text("nog niet bekend", "not known yet");

    private final FieldExplainer fields;

    ArithmeticExplainer(FieldExplainer fields) {
        this.fields = fields;
    }

    Explanation step(Working working) {
        List<Explanation> below = new ArrayList<>();
        if (working.parts().isEmpty()) {
            working.inputs().forEach(pointer -> below.add(fields.field(pointer)));
            working.missing().forEach(pointer -> below.add(fields.missing(pointer)));
            if (below.size() == 1 && isField(working.formula())) {
                return below.getFirst();
            }
        }
        shownParts(working).forEach(part -> below.add(step(part)));
        return Explanation.of(Kind.ARITHMETIC, title(working.formula()), text(working)).with(below);
    }

    /** A division by one is a multiplication, and the one needs no line. */
    private static List<Working> shownParts(Working working) {
        return isProduct(working.formula()) ? List.of(working.parts().getFirst()) : working.parts();
    }

    private static boolean isProduct(Formula formula) {
        return formula instanceof Formula.Ratio(Formula _, Formula to, BigDecimal _)
                && to instanceof Formula.Constant(BigDecimal number) && number.compareTo(ONE) == 0;
    }

    private static boolean isField(Formula formula) {
        return formula instanceof Formula.Field || formula instanceof Formula.Yes;
    }

    private static Text title(Formula formula) {
        return switch (formula) {
            case Formula.Field _ -> new Text("Opgeteld", "Added up");
            case Formula.Distance _ -> new Text("Afstand, op één manier gemeten", "Distance, measured in one way");
            case Formula.Constant _ -> new Text("Vast getal", "Fixed number");
            case Formula.Sum _ -> new Text("Som", "Sum");
            case Formula.Difference _ -> new Text("Verschil", "Difference");
            case Formula.Ratio ratio when isProduct(ratio) -> new Text("Keer", "Times")
                    .followedBy(Numbers.plain(ratio.per(), 2));
            case Formula.Ratio(Formula _, Formula _, BigDecimal per) -> per.compareTo(ONE) == 0
                    ? new Text("Verhouding", "Ratio")
                    : new Text("Per " + Numbers.plain(per, 2).nl(), "Per " + Numbers.plain(per, 2).en());
            case Formula.Share _ -> new Text("Aandeel van het eerste", "Share of the first");
            case Formula.Yes _ -> new Text("Ja of nee", "Yes or no");
            case Formula.CountYes _ -> new Text("Hoe vaak ja", "How often yes");
            case Formula.ShareYes _ -> new Text("Aandeel ja", "Share of yes");
            case Formula.CountLocations _ -> new Text("Vestigingen die meetellen", "Locations that count");
            case Formula.CountPartners _ -> new Text("Partners die meetellen", "Partners that count");
            case Formula.Hours(var hours) -> hours.union()
                    ? new Text("Uren per week dat er ergens open is", "Hours a week that somewhere is open")
                    : new Text("Uren per week van alle vestigingen samen", "Hours a week of all locations together");
            case Formula.Lowest _ -> new Text("Laagste", "Lowest");
            case Formula.Highest _ -> new Text("Hoogste", "Highest");
        };
    }

    /** The sum itself where all of it is exact, and otherwise what is known of the outcome. */
    private static Text text(Working working) {
        Text outcome = value(working);
        List<Working> parts = shownParts(working);
        boolean exact = !parts.isEmpty() && isExact(working) && parts.stream().allMatch(ArithmeticExplainer::isExact);
        if (!exact) {
            return outcome;
        }
        return switch (working.formula()) {
            case Formula.Sum _ -> equation(joined(parts, " + "), outcome);
            case Formula.Difference _ -> equation(joined(parts, " − "), outcome);
            case Formula.Ratio(Formula _, Formula _, BigDecimal per) -> {
                Text times = Numbers.plain(per, 2);
                Text division = joined(parts, " ÷ ");
                yield equation(per.compareTo(ONE) == 0 ? division
                        : new Text(times.nl() + " × " + division.nl(), times.en() + " × " + division.en()), outcome);
            }
            case Formula.Share _ -> {
                Text of = value(parts.getFirst());
                Text both = joined(parts, " + ");
                yield equation(new Text("%s ÷ (%s)".formatted(of.nl(), both.nl()),
                        "%s ÷ (%s)".formatted(of.en(), both.en())), outcome);
            }
            default -> outcome;
        };
    }

    private static boolean isExact(Working working) {
        return working.value() != null && working.value().isExact();
    }

    private static Text equation(Text left, Text outcome) {
        return new Text(left.nl() + " = " + outcome.nl(), left.en() + " = " + outcome.en());
    }

    private static Text joined(List<Working> parts, String sign) {
        Function<Function<Text, String>, String> join = language -> parts.stream()
                .map(part -> language.apply(value(part))).collect(Collectors.joining(sign));
        return new Text(join.apply(Text::nl), join.apply(Text::en));
    }

    private static Text value(Working working) {
        @Nullable Interval value = working.value();
        if (value == null) {
            return new Text("telt niet mee", "does not count");
        }
        if (value.isExact()) {
            return number(value.low());
        }
        boolean open = !working.missing().isEmpty()
                && value.high().compareTo(value.low().abs().max(ONE).multiply(FAR)) >= 0;
        if (open && value.low().signum() <= 0) {
            return UNKNOWN;
        }
        Text low = number(value.low());
        Text high = number(value.high());
        return open ? new Text("minstens " + low.nl(), "at least " + low.en())
                : new Text("tussen %s en %s".formatted(low.nl(), high.nl()),
                        "between %s and %s".formatted(low.en(), high.en()));
    }

    private static Text number(BigDecimal number) {
        return Numbers.plain(number, number.abs().compareTo(ONE) < 0 ? 4 : 2);
    }
}
