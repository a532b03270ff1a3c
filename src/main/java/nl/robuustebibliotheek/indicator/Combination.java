package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;

import nl.robuustebibliotheek.indicator.Part.NotApplicable;
import nl.robuustebibliotheek.indicator.Part.Value;

/** Arithmetic on parts: what does not apply or is done by a partner adds nothing; if nothing else is left, so is the whole. */
final class Combination {

    private Combination() {}

    static Part sum(List<Part> parts) {
        return parts.isEmpty() ? Value.exactly(0) : fold(parts, Interval::plus);
    }

    static Part fold(List<Part> parts, BinaryOperator<Interval> operation) {
        Value total = null;
        for (Part part : parts) {
            if (part instanceof Value value) {
                total = total == null ? value : total.with(operation.apply(total.interval(), value.interval()), value);
            }
        }
        return total != null ? total : parts.getFirst();
    }

    /** The second adds nothing when it does not apply; without the first there is nothing. */
    static Part of(Part first, Part second, BinaryOperator<Interval> operation) {
        if (first instanceof Value one && second instanceof Value two) {
            return one.with(operation.apply(one.interval(), two.interval()), two);
        }
        return first;
    }

    static Part ratio(Part of, Part to, BigDecimal per) {
        if (!(of instanceof Value dividend)) {
            return of;
        }
        if (!(to instanceof Value divisor)) {
            return to;
        }
        if (divisor.interval().high().signum() <= 0) {
            return new NotApplicable("0");
        }
        Interval positive = new Interval(divisor.interval().low().max(BigDecimal.ZERO), divisor.interval().high());
        return dividend.with(dividend.interval().times(per).dividedBy(positive), divisor);
    }

    static Part share(Part of, Part rest) {
        if (!(of instanceof Value part)) {
            return of;
        }
        Value other = rest instanceof Value value ? value : Value.exactly(0);
        BigDecimal most = part.interval().high().add(other.interval().high());
        if (most.signum() <= 0) {
            return new NotApplicable("0");
        }
        return part.with(new Interval(share(part.interval().low(), other.interval().high(), BigDecimal.ZERO),
                share(part.interval().high(), other.interval().low(), BigDecimal.ONE)), other);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal rest, BigDecimal ofNothing) {
        BigDecimal whole = part.add(rest);
        return whole.signum() == 0
                ? ofNothing
                : Interval.exactly(part).dividedBy(Interval.exactly(whole)).low();
    }

    static Part mean(List<Part> parts) {
        long values = parts.stream().filter(Value.class::isInstance).count();
        if (parts.isEmpty()) {
            return new NotApplicable("0");
        }
        return values == 0 ? parts.getFirst() : ratio(sum(parts), Value.exactly(values), BigDecimal.ONE);
    }
}
