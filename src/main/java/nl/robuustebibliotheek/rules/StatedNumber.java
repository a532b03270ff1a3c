package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A calibrated number of a norm, and where it stands.
 *
 * @param value with as many decimals as are written there
 * @param file from the project's root
 * @param line of its first sign, from 1
 * @param column of its first sign, from 1
 */
public record StatedNumber(Part part, BigDecimal value, String file, int line, int column) {

    /** What the number is to the norm. */
    public enum Part {
        MINIMUM, MAXIMUM, TARGET, REFERENCE
    }

    /** The numbers of a norm as its rule states them, in the order of the text. */
    static List<StatedNumber> of(Call call) {
        List<StatedNumber> numbers = new ArrayList<>();
        List<Part> parts = switch (call.verb()) {
            case "norms.atLeast" -> List.of(Part.MINIMUM);
            case "norms.atMost" -> List.of(Part.MAXIMUM);
            case "norms.between" -> List.of(Part.MINIMUM, Part.MAXIMUM);
            case "norms.reference" -> List.of(Part.REFERENCE);
            default -> List.of();
        };
        for (int index = 0; index < parts.size() && index + 1 < call.values().size(); index++) {
            of(parts.get(index), call.values().get(index + 1)).forEach(numbers::add);
        }
        call.qualifiers().stream().filter(each -> each.name().equals("target"))
                .flatMap(each -> each.values().stream()).flatMap(each -> of(Part.TARGET, each)).forEach(numbers::add);
        return List.copyOf(numbers);
    }

    private static Stream<StatedNumber> of(Part part, Call.Value value) {
        return value.operand() instanceof Operand.Number(BigDecimal number)
                ? Stream.of(new StatedNumber(part, number, value.place().file(), value.place().line(),
                        value.place().column()))
                : Stream.empty();
    }
}
