package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.submission.Text;

/** Reads the {@code when} of one rule. */
final class PatternReader {

    private static final java.util.regex.Pattern CONDITION = java.util.regex.Pattern
            .compile("(?:(\\$\\w+)\\s*:\\s*)?(!?)\\s*(\\w+)\\s*(?:(==|!=|<=|>=|<|>|\\bin\\b)\\s*(.+))?",
                    java.util.regex.Pattern.DOTALL);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final String WORD = "\"[^\"\\\\]*\"";

    private final RuleProblems problems;
    private final String file;
    private final String rule;
    private final Map<String, FactType.Field> bound = new HashMap<>();

    PatternReader(RuleProblems problems, String file, String rule) {
        this.problems = problems;
        this.file = file;
        this.rule = rule;
    }

    List<Pattern> read(RuleDescr tree) {
        List<Pattern> patterns = new ArrayList<>();
        if (tree.getLhs() != null) {
            for (BaseDescr part : tree.getLhs().getDescrs()) {
                pattern(part).ifPresent(patterns::add);
            }
        }
        return patterns;
    }

    private Optional<Pattern> pattern(BaseDescr part) {
        if (part instanceof NotDescr not && not.getDescrs().size() == 1
                && not.getDescrs().getFirst() instanceof PatternDescr inner) {
            return pattern(inner, true);
        }
        if (part instanceof PatternDescr pattern) {
            return pattern(pattern, false);
        }
        problems.add(place(part), rule, "when",
                "In 'when' staan alleen patronen zoals Library( … ) en not Finding( … ), elk op een eigen regel; schrijf voor 'of' een tweede regel.",
                "'when' holds patterns such as Library( … ) and not Finding( … ) only, each on its own line; for 'or' write a second rule.");
        return Optional.empty();
    }

    private Optional<Pattern> pattern(PatternDescr tree, boolean negated) {
        if (tree.getSource() != null || !tree.getBehaviors().isEmpty() || !tree.getAnnotations().isEmpty()) {
            problems.add(place(tree), rule, "when",
                    "'from', 'over' en aantekeningen bij een patroon zijn niet toegestaan.",
                    "'from', 'over' and annotations on a pattern are not allowed.");
            return Optional.empty();
        }
        Optional<FactType> type = FactType.of(tree.getObjectType());
        if (type.isEmpty()) {
            problems.unknown(place(tree), rule, "unknown-fact",
                    new Text("Het feit " + tree.getObjectType() + " bestaat niet.",
                            "There is no fact " + tree.getObjectType() + "."),
                    tree.getObjectType(), Arrays.stream(FactType.values()).map(FactType::word).toList());
            return Optional.empty();
        }
        List<Condition> conditions = new ArrayList<>();
        for (BaseDescr constraint : tree.getConstraint().getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                condition(type.get(), expression).filter(condition -> bind(condition, negated))
                        .ifPresent(conditions::add);
            } else {
                refused(place(tree), String.valueOf(constraint));
            }
        }
        return Optional.of(new Pattern(type.get(), negated, tree.getIdentifier(), conditions, place(tree)));
    }

    private Optional<Condition> condition(FactType type, ExprConstraintDescr tree) {
        Place place = place(tree);
        String text = tree.getExpression().strip();
        Matcher matcher = CONDITION.matcher(text);
        if (!matcher.matches()) {
            return refused(place, text);
        }
        Optional<FactType.Field> field = type.field(matcher.group(3));
        if (field.isEmpty()) {
            problems.unknown(place, rule, "unknown-field",
                    new Text("Het feit " + type.word() + " heeft geen veld " + matcher.group(3) + ".",
                            "The fact " + type.word() + " has no field " + matcher.group(3) + "."),
                    matcher.group(3), type.fieldNames());
            return Optional.empty();
        }
        boolean negated = !matcher.group(2).isEmpty();
        if (matcher.group(4) == null) {
            return bare(field.get(), matcher.group(1), negated, place);
        }
        Condition.Operator operator = Condition.Operator.of(matcher.group(4)).orElseThrow();
        Optional<Operand> operand = operand(matcher.group(5).strip(), operator);
        if (negated || operand.isEmpty() || !fits(field.get(), operator, operand.get())) {
            return refused(place, text);
        }
        return Optional.of(new Condition(matcher.group(1), field.get(), operator, operand.get(), place));
    }

    /** A name stands for one field of a fact that is there. */
    private boolean bind(Condition condition, boolean negated) {
        String name = condition.binds();
        if (name == null) {
            return true;
        }
        boolean isNew = !negated && bound.putIfAbsent(name, condition.field()) == null;
        if (!isNew) {
            problems.add(condition.place(), rule, "binding",
                    "De naam " + name + " staat in een not, of staat al ergens anders voor.",
                    "The name " + name + " stands inside a not, or stands for something else already.");
        }
        return isNew;
    }

    private Optional<Condition> bare(FactType.Field field, @Nullable String binds, boolean negated, Place place) {
        if (field.kind() == FactType.Kind.YES_NO) {
            return Optional.of(new Condition(binds, field, negated ? Condition.Operator.IS_NOT : Condition.Operator.IS,
                    new Operand.None(), place));
        }
        if (binds == null || negated) {
            problems.add(place, rule, "condition",
                    "Het veld " + field.name() + " is geen ja/nee: vergelijk het met een waarde.",
                    "The field " + field.name() + " is not yes/no: compare it with a value.");
            return Optional.empty();
        }
        return Optional.of(new Condition(binds, field, Condition.Operator.ANY, new Operand.None(), place));
    }

    private Optional<Condition> refused(Place place, String text) {
        problems.add(place, rule, "condition",
                "De voorwaarde \"" + text
                        + "\" past niet. Vergelijk een veld met == != < <= > >= of in; getallen met een punt, teksten tussen \" \".",
                "The condition \"" + text
                        + "\" does not fit. Compare a field by == != < <= > >= or in; numbers with a point, texts in \" \".");
        return Optional.empty();
    }

    private Optional<Operand> operand(String text, Condition.Operator operator) {
        if (operator == Condition.Operator.IN) {
            if (!text.matches("\\(\\s*" + WORD + "(\\s*,\\s*" + WORD + ")*\\s*\\)")) {
                return Optional.empty();
            }
            return Optional.of(new Operand.Words(java.util.regex.Pattern.compile(WORD).matcher(text).results()
                    .map(found -> found.group().substring(1, found.group().length() - 1)).toList()));
        }
        if (text.matches(WORD)) {
            return Optional.of(new Operand.Word(text.substring(1, text.length() - 1)));
        }
        if (text.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            return Optional.of(new Operand.Number(new BigDecimal(text)));
        }
        return bound.containsKey(text) ? Optional.of(new Operand.Bound(text)) : Optional.empty();
    }

    private boolean fits(FactType.Field field, Condition.Operator operator, Operand operand) {
        boolean equality = operator == Condition.Operator.EQUAL || operator == Condition.Operator.DIFFERENT
                || operator == Condition.Operator.IN;
        return switch (operand) {
            case Operand.Word _,Operand.Words _ -> field.kind() == FactType.Kind.WORD && equality;
            case Operand.Number(BigDecimal value) -> field.kind() == FactType.Kind.DECIMAL
                    || field.kind() == FactType.Kind.NUMBER && isCount(value);
            case Operand.Bound(String name) -> field.kind() == FactType.Kind.WORD && equality
                    && bound.get(name) != null && bound.get(name).kind() == FactType.Kind.WORD;
            case Operand.None() -> false;
        };
    }

    private static boolean isCount(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 && value.abs().compareTo(MOST) <= 0;
    }

    private Place place(BaseDescr part) {
        return new Place(file, Math.max(1, part.getLine()), part.getColumn() + 1);
    }
}
