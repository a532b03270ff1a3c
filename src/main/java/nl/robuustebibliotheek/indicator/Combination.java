package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;

import nl.robuustebibliotheek.indicator.Part.NotApplicable;
import nl.robuustebibliotheek.indicator.Part.Value;

/** Arithmetic on parts: what does not apply or is done by a partner adds nothing; if nothing else is left, so is the whole. */
final class Combination {

    private Combination() {}

    static Part sum(List<Part> parts) {
        if (parts.isEmpty()) {
            return Value.exactly(0);
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return fold(parts.stream().map(part -> part instanceof Value value ? value.added() : part).toList(),
                (one, two) -> one.interval().plus(two.interval()));
    }

    /** The lowest of those that apply. */
    static Part lowest(List<Part> parts) {
        return fold(parts.stream().map(Combination::mirrored).toList(), Combination::higher) instanceof Value value
                ? mirrored(value)
                : parts.getFirst();
    }

    /** The highest of those that apply. */
    static Part highest(List<Part> parts) {
        return fold(parts, Combination::higher);
    }

    /** Each end is kept by the one that is higher there, unless that one may turn out not to apply. */
    private static Interval higher(Value one, Value two) {
        BigDecimal high = one.interval().high().max(two.interval().high());
        BigDecimal low = one.open() == two.open()
                ? one.open() ? one.interval().low().min(two.interval().low())
                        : one.interval().low().max(two.interval().low())
                : one.open() ? two.interval().low() : one.interval().low();
        return new Interval(low, high);
    }

    private static Part mirrored(Part part) {
        return part instanceof Value value ? value.with(value.interval().times(BigDecimal.ONE.negate())) : part;
    }

    private static Part fold(List<Part> parts, BiFunction<Value, Value, Interval> operation) {
        Value total = null;
        for (Part part : parts) {
            if (part instanceof Value value) {
                total = total == null ? value
                        : total.with(operation.apply(total, value), value, total.open() && value.open());
            }
        }
        return total != null ? total : parts.getFirst();
    }

    /** The second adds nothing when it does not apply; without the first there is nothing. */
    static Part difference(Part first, Part second) {
        if (first instanceof Value one && second instanceof Value two) {
            return one.with(one.interval().minus(two.added().interval()), two, one.open());
        }
        return first;
    }

    /**
     * Does not apply as soon as one of the two does not; that one of them is done by a partner is only certain when the other is
     * there.
     */
    static Part ratio(Part of, Part to, BigDecimal per) {
        if (of instanceof NotApplicable) {
            return of;
        }
        if (to instanceof NotApplicable) {
            return to;
        }
        if (to instanceof Value divisor && divisor.interval().high().signum() <= 0 && !divisor.open()) {
            return new NotApplicable("0");
        }
        if (of instanceof Value dividend && to instanceof Value divisor) {
            return ratio(dividend, divisor, per);
        }
        boolean certain = !mayLapse(of) && !mayBeNothing(to);
        Part partner = of instanceof Value ? to : of;
        return certain ? partner : new Value(Interval.ZERO, false, false, true);
    }

    private static Part ratio(Value of, Value to, BigDecimal per) {
        boolean open = of.open() || mayBeNothing(to);
        Interval positive = to.interval().highest(Interval.ZERO);
        return of.with(positive.high().signum() == 0 ? of.interval() : of.interval().times(per).dividedBy(positive), to,
                open);
    }

    private static boolean mayLapse(Part part) {
        return part instanceof Value value && value.open();
    }

    private static boolean mayBeNothing(Part part) {
        return part instanceof Value value && (value.open() || value.interval().low().signum() <= 0);
    }

    /** What is below zero counts as nothing, or a share would not lie between 0 and 1. */
    static Part share(Part of, Part rest) {
        if (!(of instanceof Value part)) {
            return of;
        }
        Value other = rest instanceof Value value ? value.added() : Value.exactly(0);
        Interval one = part.interval().highest(Interval.ZERO);
        Interval two = other.interval().highest(Interval.ZERO);
        if (one.high().signum() == 0 && two.high().signum() == 0) {
            return new NotApplicable("0");
        }
        boolean mayBeNothing = one.low().signum() == 0 && two.low().signum() == 0;
        return part.with(new Interval(share(one.low(), two.high(), BigDecimal.ZERO),
                share(one.high(), two.low(), BigDecimal.ONE)), other, part.open() || mayBeNothing);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal rest, BigDecimal ofNothing) {
        BigDecimal whole = part.add(rest);
        return whole.signum() == 0
                ? ofNothing
                : Interval.exactly(part).dividedBy(Interval.exactly(whole)).low();
    }

    /** The share that says yes, of those that apply. */
    static Part mean(List<Part> choices) {
        long values = choices.stream().filter(Value.class::isInstance).count();
        if (choices.isEmpty()) {
            return new NotApplicable("0");
        }
        if (values == 0) {
            return choices.getFirst();
        }
        return ratio(sum(choices), Value.exactly(values), BigDecimal.ONE) instanceof Value mean
                ? mean.with(mean.interval().within(Interval.YES_OR_NO))
                : choices.getFirst();
    }
}
