package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.submission.Text;

/** Reads one condition of a pattern: a field against a literal. */
final class ConditionReader {

    private static final java.util.regex.Pattern CONDITION = java.util.regex.Pattern
            .compile("(?:(\\$\\w+)\\s*:\\s*)?(!?)\\s*(\\w+)\\s*(?:(==|!=|<=|>=|<|>|\\bin\\b)\\s*(.+))?",
                    java.util.regex.Pattern.DOTALL);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final String WORD = "\"[^\"\\\\]*\"";
    private static final String NUMBER = "-?[0-9]{1,12}(\\.[0-9]{1,6})?";

    private final RuleProblems problems;
    private final String rule;
    private final Map<String, FactType.Field> bound = new HashMap<>();

    ConditionReader(RuleProblems problems, String rule) {
        this.problems = problems;
        this.rule = rule;
    }

    Optional<Condition> read(FactType type, String text, Place place, boolean negatedPattern) {
        if (text.contains("||")) {
            problems.add(place, rule, Mistake.OR_BRANCHES,
                    "'Of' past niet in een regel. Misschien schrijft u voor elk een eigen regel, of in ( \"…\", \"…\" ).",
                    "There is no 'or' in a rule. Maybe write a rule of its own for each, or in ( \"…\", \"…\" ).");
            return Optional.empty();
        }
        Matcher matcher = CONDITION.matcher(text);
        if (!matcher.matches()) {
            return refused(place, text, text.contains("&&") ? text.replace("&&", ",") : "");
        }
        Optional<FactType.Field> field = type.field(matcher.group(3));
        if (field.isEmpty()) {
            problems.unknown(place.at(text, matcher.start(3)), rule, Mistake.UNKNOWN_FIELD,
                    new Text("Het feit " + type.word() + " heeft geen veld " + matcher.group(3) + ".",
                            "The fact " + type.word() + " has no field " + matcher.group(3) + "."),
                    matcher.group(3), type.fieldNames());
            return Optional.empty();
        }
        Optional<Condition> read = matcher.group(4) == null
                ? bare(field.get(), matcher, place)
                : compared(field.get(), matcher, text, place);
        return read.filter(condition -> bind(condition, negatedPattern));
    }

    private Optional<Condition> bare(FactType.Field field, Matcher matcher, Place place) {
        @Nullable String binds = matcher.group(1);
        boolean negated = !matcher.group(2).isEmpty();
        if (field.kind() == FactType.Kind.YES_NO) {
            return Optional.of(new Condition(binds, field, negated ? Condition.Operator.IS_NOT : Condition.Operator.IS,
                    new Operand.None(), place, place));
        }
        if (binds == null || negated) {
            problems.add(place, rule, Mistake.CONDITION,
                    "Het veld " + field.name()
                            + " is geen ja/nee. Misschien ontbreekt erachter == of >= met een waarde.",
                    "The field " + field.name() + " is not yes/no. Maybe == or >= with a value is missing behind it.");
            return Optional.empty();
        }
        return Optional.of(new Condition(binds, field, Condition.Operator.ANY, new Operand.None(), place, place));
    }

    private Optional<Condition> compared(FactType.Field field, Matcher matcher, String text, Place place) {
        Condition.Operator operator = Condition.Operator.of(matcher.group(4)).orElseThrow();
        String value = matcher.group(5).strip();
        Place valuePlace = place.at(text, matcher.start(5));
        if (!matcher.group(2).isEmpty() || field.kind() == FactType.Kind.YES_NO) {
            boolean no = value.equals("false") != operator.equals(Condition.Operator.DIFFERENT);
            return refused(place, text, (no ? "!" : "") + field.name());
        }
        Optional<Operand> operand = operand(value, operator);
        if (operand.isEmpty()) {
            return notAValue(field, value, valuePlace, text);
        }
        if (!fits(field, operator, operand.get())) {
            return notFitting(field, operand.get(), value, valuePlace, text);
        }
        return Optional.of(new Condition(matcher.group(1), field, operator, operand.get(), place, valuePlace));
    }

    private Optional<Condition> notAValue(FactType.Field field, String value, Place place, String text) {
        if (value.matches("\\$\\w+")) {
            problems.unknown(place, rule, Mistake.BINDING,
                    new Text("De naam " + value + " staat hiervoor nergens voor.",
                            "The name " + value + " stands for nothing before this."),
                    value, bound.keySet());
            return Optional.empty();
        }
        boolean word = field.kind() == FactType.Kind.WORD && value.matches("'?[A-Za-z][A-Za-z0-9.-]*'?");
        String suggestion = word ? "\"" + value.replace("'", "") + "\"" : "";
        return refused(place, text, suggestion);
    }

    private Optional<Condition> notFitting(FactType.Field field, Operand operand, String value, Place place,
            String text) {
        boolean wordForNumber = operand instanceof Operand.Word && field.kind() != FactType.Kind.WORD;
        boolean numberForWord = operand instanceof Operand.Number && field.kind() == FactType.Kind.WORD;
        if (wordForNumber) {
            String bare = value.substring(1, value.length() - 1).replace(',', '.');
            problems.add(place, rule, Mistake.TEXT_FOR_NUMBER,
                    new Text("Het veld " + field.name()
                            + " is een getal, en hier staat een tekst. Misschien kunnen de aanhalingstekens weg.",
                            "The field " + field.name() + " is a number, and here is a text. Maybe the quotes can go."),
                    bare.matches(NUMBER) ? bare : "");
        } else if (numberForWord) {
            problems.add(place, rule, Mistake.TEXT_FOR_NUMBER,
                    new Text("Het veld " + field.name()
                            + " is een tekst, en hier staat een getal. Misschien ontbreken de aanhalingstekens.",
                            "The field " + field.name()
                                    + " is a text, and here is a number. Maybe the quotes are missing."),
                    "\"" + value + "\"");
        } else if (field.kind() == FactType.Kind.NUMBER && value.matches("[0-9]{1,3}(\\.[0-9]{3})+")) {
            return refused(place, text, value.replace(".", ""));
        } else {
            return refused(place, text, "");
        }
        return Optional.empty();
    }

    /** A name stands for one field of a fact that is there. */
    private boolean bind(Condition condition, boolean negated) {
        String name = condition.binds();
        if (name == null) {
            return true;
        }
        boolean isNew = !negated && bound.putIfAbsent(name, condition.field()) == null;
        if (!isNew) {
            problems.add(condition.place(), rule, Mistake.BINDING,
                    "De naam " + name
                            + " staat in een not, of staat al ergens anders voor. Misschien past een andere naam.",
                    "The name " + name
                            + " stands inside a not, or stands for something else already. Maybe another name fits.");
        }
        return isNew;
    }

    Optional<Condition> refused(Place place, String text, String suggestion) {
        String nl = suggestion.isEmpty() ? "Misschien ontbreekt een teken." : "Misschien bedoelt u " + suggestion + ".";
        String en = suggestion.isEmpty() ? "Maybe a sign is missing." : "Maybe you mean " + suggestion + ".";
        problems.add(place, rule, Mistake.CONDITION, new Text(
                "De voorwaarde " + text
                        + " past niet: een veld met == != < <= > >= of in, hele getallen zonder punt, teksten tussen \" \". "
                        + nl,
                "The condition " + text
                        + " does not fit: a field with == != < <= > >= or in, whole numbers without a point, texts in \" \". "
                        + en),
                suggestion);
        return Optional.empty();
    }

    private Optional<Operand> operand(String text, Condition.Operator operator) {
        if (operator == Condition.Operator.IN) {
            if (!text.matches("\\(\\s*+" + WORD + "(\\s*+,\\s*+" + WORD + ")*+\\s*+\\)")) {
                return Optional.empty();
            }
            return Optional.of(new Operand.Words(java.util.regex.Pattern.compile(WORD).matcher(text).results()
                    .map(found -> found.group().substring(1, found.group().length() - 1)).toList()));
        }
        if (text.matches(WORD)) {
            return Optional.of(new Operand.Word(text.substring(1, text.length() - 1)));
        }
        if (text.matches(NUMBER)) {
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
                    || field.kind() == FactType.Kind.NUMBER && value.scale() <= 0 && value.abs().compareTo(MOST) <= 0;
            case Operand.Bound(String name) -> field.kind() == FactType.Kind.WORD && equality
                    && bound.get(name) != null && bound.get(name).kind() == FactType.Kind.WORD;
            case Operand.None() -> false;
        };
    }
}
