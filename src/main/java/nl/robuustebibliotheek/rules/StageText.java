package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the rules of one stage as DRL for the compiler, from what was understood of them and from nothing else. Sorted by
 * code, so that the order of files makes no difference at all.
 */
final class StageText {

    private static final String VOCABULARY = "nl.robuustebibliotheek.rules.vocabulary.";

    private StageText() {}

    static String of(List<Rule> rules) {
        StringBuilder text = new StringBuilder("package stage;\n");
        for (FactType type : FactType.values()) {
            text.append("import ").append(type.type().getName()).append(";\n");
        }
        text.append("global ").append(VOCABULARY).append("Calls calls;\n");
        rules.stream().sorted(Comparator.comparing(Rule::code)).forEach(rule -> text.append(of(rule)));
        return text.toString();
    }

    private static String of(Rule rule) {
        List<String> matched = new ArrayList<>();
        StringBuilder when = new StringBuilder();
        for (Pattern pattern : rule.patterns()) {
            String name = "$match" + matched.size();
            when.append("    ").append(pattern.negated() ? "not " : name + " : ").append(of(pattern)).append('\n');
            if (!pattern.negated()) {
                matched.add(name);
            }
        }
        String arguments = matched.isEmpty() ? "" : ", " + String.join(", ", matched);
        return "rule \"" + rule.code() + "\"\nwhen\n" + when + "then\n    calls.fired( \"" + rule.code() + "\""
                + arguments
                + " );\nend\n";
    }

    private static String of(Pattern pattern) {
        return pattern.type().type().getSimpleName() + "( "
                + pattern.conditions().stream().map(StageText::of).collect(Collectors.joining(", ")) + " )";
    }

    private static String of(Condition condition) {
        String name = condition.field().name();
        String binds = condition.binds() == null ? "" : condition.binds() + " : " + name;
        String asks = switch (condition.operator()) {
            case ANY -> "";
            case IS -> name + " == true";
            case IS_NOT -> name + " == false";
            default -> name + " " + condition.operator().sign() + " " + of(condition.operand(), condition.field());
        };
        return binds.isEmpty() || asks.isEmpty() ? binds + asks : binds + ", " + asks;
    }

    private static String of(Operand operand, FactType.Field field) {
        return switch (operand) {
            case Operand.Word(String text) -> '"' + text + '"';
            case Operand.Words(List<String> texts) -> texts.stream().map(text -> '"' + text + '"')
                    .collect(Collectors.joining(", ", "( ", " )"));
            case Operand.Number(var value) -> field.kind() == FactType.Kind.DECIMAL
                    ? value.toPlainString() + "B"
                    : value.toBigIntegerExact().toString();
            case Operand.Bound(String name) -> name;
            case Operand.None() -> "";
        };
    }
}
