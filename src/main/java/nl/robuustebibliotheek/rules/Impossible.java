package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.submission.Text;

/** A pattern that nothing can ever match. */
record Impossible(Place place, Text text) {

    private static final Set<String> OF_NORMS = Set.of("shortfall", "belowTarget", "met", "onTarget");

    /** Finds such patterns in a rule. */
    static final class Finder {

        private final Rule rule;
        private final CategoryRules all;

        Finder(Rule rule, CategoryRules all) {
            this.rule = rule;
            this.all = all;
        }

        Optional<Impossible> in(Pattern pattern) {
            return switch (pattern.type()) {
                case MEASUREMENT -> valueBetween(pattern);
                case FINDING -> finding(pattern);
                case BLOCK, BLOCKS, LEGAL, MUNICIPALITIES -> counted(pattern);
                case LIBRARY, MUNICIPALITY, SETBACK, GOAL, PORTFOLIO, MOMENT -> Optional.empty();
            };
        }

        /** The numbers that the conditions name, and one between every two, are values enough to find one that fits. */
        private Optional<Impossible> valueBetween(Pattern pattern) {
            List<Condition> numbers = pattern.conditions().stream()
                    .filter(condition -> condition.operand() instanceof Operand.Number).toList();
            Set<BigDecimal> cuts = new TreeSet<>();
            numbers.forEach(condition -> cuts.add(((Operand.Number) condition.operand()).value()));
            List<BigDecimal> tried = new ArrayList<>(cuts);
            BigDecimal before = null;
            for (BigDecimal cut : cuts) {
                tried.add(before == null ? cut.subtract(BigDecimal.ONE)
                        : before.add(cut).divide(BigDecimal.TWO));
                before = cut;
            }
            if (before != null) {
                tried.add(before.add(BigDecimal.ONE));
            }
            boolean possible = tried.isEmpty() || tried.stream().anyMatch(value -> numbers.stream()
                    .allMatch(condition -> condition.operator()
                            .holds(value.compareTo(((Operand.Number) condition.operand()).value()))));
            boolean both = asks(pattern, "yes") && asks(pattern, "no");
            return possible && !both ? Optional.empty() : contradicting(pattern.place());
        }

        private static Optional<Impossible> contradicting(Place place) {
            return Optional.of(new Impossible(place, new Text(
                    "de voorwaarden sluiten elkaar uit. Misschien is een teken omgedraaid.",
                    "the conditions exclude each other. Maybe a sign is the wrong way round.")));
        }

        private static boolean asks(Pattern pattern, String field) {
            return pattern.conditions().stream().anyMatch(
                    condition -> condition.field().name().equals(field)
                            && condition.operator() == Condition.Operator.IS);
        }

        private static boolean denies(Pattern pattern, String field) {
            return pattern.conditions().stream().anyMatch(condition -> condition.field().name().equals(field)
                    && condition.operator() == Condition.Operator.IS_NOT);
        }

        private Optional<Impossible> finding(Pattern pattern) {
            boolean ofNorm = OF_NORMS.stream().anyMatch(field -> asks(pattern, field));
            boolean raised = asks(pattern, "concern") || asks(pattern, "strength");
            boolean excluded = asks(pattern, "shortfall") && (asks(pattern, "met") || asks(pattern, "onTarget")
                    || denies(pattern, "belowTarget"))
                    || asks(pattern, "belowTarget") && asks(pattern, "onTarget")
                    || asks(pattern, "onTarget") && denies(pattern, "met") || ofNorm && raised
                    || asks(pattern, "concern") && asks(pattern, "strength");
            if (excluded) {
                return contradicting(pattern.place());
            }
            Set<String> codes = named(pattern);
            boolean none = codes.stream().noneMatch(code -> canBe(code, pattern));
            if (codes.isEmpty() || !none) {
                return Optional.empty();
            }
            String what = String.join(", ", codes);
            return Optional.of(new Impossible(pattern.place(), new Text(
                    "een bevinding van " + what
                            + " is hier nooit wat dit patroon vraagt. Misschien bedoelt u een andere code, of een andere uitkomst.",
                    "a finding of " + what
                            + " is never what this pattern asks here. Maybe you mean another code, or another outcome.")));
        }

        private static Set<String> named(Pattern pattern) {
            return pattern.conditions().stream().filter(condition -> condition.field().name().equals("code"))
                    .filter(condition -> condition.operator() != Condition.Operator.DIFFERENT)
                    .flatMap(condition -> condition.words().stream()).collect(Collectors.toCollection(TreeSet::new));
        }

        private boolean canBe(String code, Pattern pattern) {
            Optional<Rule> other = all.find(code);
            if (other.isEmpty()) {
                return true;
            }
            Norm norm = all.norms().get(code);
            boolean law = !asks(pattern, "law") || norm != null && norm.isLaw();
            if (norm != null) {
                boolean open = rule.stage() == Stage.POINTS && asks(pattern, "unknown");
                boolean counts = norm.decides() && (!pairs(other.get()) || open);
                return law && !asks(pattern, "concern") && !asks(pattern, "strength")
                        && (counts || open || OF_NORMS.stream().noneMatch(field -> asks(pattern, field)));
            }
            String verb = other.get().call().verb();
            boolean seen = rule.stage() != Stage.FINDINGS;
            boolean ofNorm = OF_NORMS.stream().anyMatch(field -> asks(pattern, field));
            return switch (verb) {
                case "findings.concern" ->
                    seen && rule.stage() != Stage.SOFTENING && !asks(pattern, "strength") && !ofNorm;
                case "findings.strength" -> seen && !asks(pattern, "concern") && !ofNorm;
                default -> false;
            };
        }

        /** Whether a norm is about the one kind of subject and this rule about the other, so that they never meet. */
        private boolean pairs(Rule norm) {
            return speaksOf(norm, FactType.LIBRARY) && speaksOf(rule, FactType.MUNICIPALITY)
                    || speaksOf(norm, FactType.MUNICIPALITY) && speaksOf(rule, FactType.LIBRARY);
        }

        private static boolean speaksOf(Rule rule, FactType type) {
            return rule.matching().stream().anyMatch(pattern -> pattern.type() == type);
        }

        private Optional<Impossible> counted(Pattern pattern) {
            for (Condition condition : pattern.conditions()) {
                long most = most(pattern, condition.field().name());
                if (condition.operand() instanceof Operand.Number(BigDecimal number) && most >= 0
                        && !canReach(condition.operator(), number, most)) {
                    return Optional.of(new Impossible(condition.valuePlace(), new Text(
                            "er kunnen er hoogstens " + most + " zijn. Misschien bedoelt u een lager getal.",
                            "there can be " + most + " at most. Maybe you mean a lower number.")));
                }
            }
            return Optional.empty();
        }

        private static boolean canReach(Condition.Operator operator, BigDecimal number, long most) {
            return Stream.iterate(0L, value -> value <= most, value -> value + 1)
                    .anyMatch(value -> operator.holds(BigDecimal.valueOf(value).compareTo(number)));
        }

        /** How many there can be at most; below zero where there is no such limit. */
        private long most(Pattern pattern, String field) {
            int blocks = BuildingBlock.values().length;
            return switch (pattern.type()) {
                case BLOCKS -> blocks;
                case LEGAL -> all.norms().values().stream().filter(Norm::isLaw).count();
                case BLOCK -> inBlock(pattern, field);
                case LIBRARY, MUNICIPALITY, MEASUREMENT, FINDING, SETBACK, MUNICIPALITIES, GOAL, PORTFOLIO, MOMENT ->
                    -1;
            };
        }

        private long inBlock(Pattern pattern, String field) {
            Set<String> named = pattern.conditions().stream().filter(pattern::isBlock)
                    .flatMap(condition -> condition.words().stream()).collect(Collectors.toSet());
            return Stream.of(BuildingBlock.values()).map(BuildingBlock::code)
                    .filter(block -> named.isEmpty() || named.contains(block)).mapToLong(block -> count(block, field))
                    .max().orElse(-1);
        }

        private long count(String block, String field) {
            Predicate<Rule> counts = switch (field) {
                case "shortfalls", "belowTargets" -> other -> all.norms().containsKey(other.code())
                        && all.norms().get(other.code()).decides();
                case "concerns" -> other -> other.call().verb().equals("findings.concern");
                case "strengths" -> other -> other.call().verb().equals("findings.strength");
                default -> _ -> true;
            };
            return all.rules().stream().filter(other -> Codes.block(other.code()).equals(block)).filter(counts).count();
        }
    }
}
