package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * How an indicator is worked out from the fields of a submission: a small closed set, so that a new indicator needs no
 * program. Every formula is inclusion isotonic: knowing a field better never makes the outcome less certain.
 */
public sealed interface Formula {

    Part workOut(Scope scope);

    /** The formulas it is made of, for the explanation. */
    default List<Formula> parts() {
        return List.of();
    }

    /** A field; with {@code *} the sum over the list. */
    record Field(String pattern) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return Combination.sum(scope.amounts(pattern));
        }
    }

    /** A distance, or what hangs on one, of each municipality; unknown where it was measured in another way. */
    record Distance(String pattern, DistanceAsked asked) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return Combination.sum(scope.distances(pattern, asked));
        }
    }

    record Constant(BigDecimal number) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return new Part.Value(Interval.exactly(number), false, false);
        }
    }

    record Sum(List<Formula> of) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return Combination.sum(workedOut(of, scope));
        }

        @Override
        public List<Formula> parts() {
            return of;
        }
    }

    /** The first less the second. */
    record Difference(Formula from, Formula less) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return Combination.difference(from.workOut(scope), less.workOut(scope));
        }

        @Override
        public List<Formula> parts() {
            return List.of(from, less);
        }
    }

    /** {@code per} times {@code of} for each {@code to}; not applicable where there is nothing to divide by. */
    record Ratio(Formula of, Formula to, BigDecimal per) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return Combination.ratio(of.workOut(scope), to.workOut(scope), per);
        }

        @Override
        public List<Formula> parts() {
            return List.of(of, to);
        }
    }

    /** The share of {@code of} in {@code of + rest}. */
    record Share(Formula of, Formula rest) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return Combination.share(of.workOut(scope), rest.workOut(scope));
        }

        @Override
        public List<Formula> parts() {
            return List.of(of, rest);
        }
    }

    record Yes(String pattern) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return Combination.sum(scope.choices(pattern));
        }
    }

    record CountYes(List<String> patterns) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return Combination
                    .sum(patterns.stream().flatMap(pattern -> scope.choices(pattern).stream()).toList());
        }
    }

    record ShareYes(String pattern) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return Combination.mean(scope.choices(pattern));
        }
    }

    /** How many locations fulfil all conditions. */
    record CountLocations(LocationCondition where) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return scope.locations().count(where);
        }
    }

    /** How many partners fulfil all conditions. */
    record CountPartners(PartnerCondition where) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return scope.partners().count(where);
        }
    }

    record Hours(OpeningHours of) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return scope.locations().hours(of);
        }
    }

    record Lowest(List<Formula> of) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return Combination.lowest(workedOut(of, scope));
        }

        @Override
        public List<Formula> parts() {
            return of;
        }
    }

    record Highest(List<Formula> of) implements Formula {
        @Override
        public Part workOut(Scope scope) {
            return Combination.highest(workedOut(of, scope));
        }

        @Override
        public List<Formula> parts() {
            return of;
        }
    }

    private static List<Part> workedOut(List<Formula> of, Scope scope) {
        return of.stream().map(formula -> formula.workOut(scope)).toList();
    }
}
