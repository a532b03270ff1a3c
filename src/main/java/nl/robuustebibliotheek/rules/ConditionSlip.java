package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.submission.Text;

/**
 * A condition as it is written in mathematics, in a sentence or in another language of rules.
 *
 * @param at the token that shows it
 * @param suggestion what could stand there, or empty
 */
record ConditionSlip(Token at, Mistake mistake, Text text, String suggestion) {

    private static final Map<String, String> SIGNS = Map.of("\u2265", ">=", "\u2264", "<=", "\u2260", "!=");
    private static final Map<String, String> TURNED = Map.of("<", ">", ">", "<");
    private static final Set<String> AND = Set.of("and", "en");
    private static final Set<String> OR = Set.of("or", "of");

    /** The first inside the brackets of a pattern. */
    static Optional<ConditionSlip> in(List<Token> tokens) {
        int depth = 0;
        boolean inPattern = false;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
            inPattern = depth == 1 && (inPattern || opensPattern(tokens, at));
            Optional<ConditionSlip> slip = inPattern && at > 0 && at + 1 < tokens.size()
                    ? at(tokens.get(at - 1), token, tokens.get(at + 1),
                            at + 2 < tokens.size() ? tokens.get(at + 2) : token)
                    : Optional.empty();
            if (slip.isPresent()) {
                return slip;
            }
        }
        return Optional.empty();
    }

    /** Behind a fact's name; what else has brackets is refused as a whole. */
    private static boolean opensPattern(List<Token> tokens, int bracket) {
        return tokens.get(bracket).isSign("(") && bracket > 0
                && Character.isUpperCase(tokens.get(bracket - 1).text().charAt(0));
    }

    private static Optional<ConditionSlip> at(Token before, Token token, Token next, Token afterNext) {
        boolean first = before.isSign("(") || before.isSign(",");
        if (token.kind() == Token.Kind.SIGN && SIGNS.containsKey(token.text())) {
            String sign = SIGNS.getOrDefault(token.text(), "");
            return slip(token, Mistake.SINGLE_EQUALS, "Vergelijken gaat met " + sign + ".",
                    "To compare, write " + sign + ".", sign);
        }
        if (token.kind() == Token.Kind.WORD && AND.contains(token.text()) && !first) {
            return slip(token, Mistake.CONDITION, "Tussen voorwaarden staat een komma, en niet " + token.text() + ".",
                    "Between conditions stands a comma, and not " + token.text() + ".", ",");
        }
        if (token.kind() == Token.Kind.WORD && OR.contains(token.text()) && !first && !before.isSign(")")) {
            return Optional.of(new ConditionSlip(token, Mistake.OR_BRANCHES, new Text(
                    "'Of' past niet in een regel. Misschien schrijft u voor elk een eigen regel.",
                    "There is no 'or' in a rule. Maybe write a rule of its own for each."), ""));
        }
        if (first && (token.isWord("not") || token.isWord("niet")) && next.kind() == Token.Kind.WORD) {
            return slip(token, Mistake.CONDITION, "Niet is hier een uitroepteken voor het veld.",
                    "Not is an exclamation mark before the field here.", "!" + next.text());
        }
        if (token.kind() == Token.Kind.NUMBER && next.kind() == Token.Kind.NUMBER && next.text().matches("[0-9]{3}")) {
            return slip(token, Mistake.CONDITION, "Een getal heeft geen spaties.", "A number has no blanks.",
                    token.text() + next.text());
        }
        if (first && token.kind() == Token.Kind.NUMBER && next.kind() == Token.Kind.SIGN
                && TURNED.containsKey(next.text())) {
            boolean orEqual = afterNext.isSign("=");
            return slip(token, Mistake.CONDITION, "Het veld staat voorop, en dan het getal.",
                    "The field comes first, and then the number.",
                    TURNED.getOrDefault(next.text(), "") + (orEqual ? "= " : " ") + token.text());
        }
        if (before.isSign(",") && (token.isSign("<") || token.isSign(">"))) {
            return slip(token, Mistake.CONDITION, "Na elke komma staat eerst weer het veld.",
                    "Behind every comma comes the field again.",
                    token.text().equals("<") ? "inhabitants <" : "inhabitants >");
        }
        return token.isSign(";") ? slip(token, Mistake.CONDITION, "Tussen haakjes staat geen puntkomma.",
                "Inside brackets there is no semicolon.", ",") : Optional.empty();
    }

    private static Optional<ConditionSlip> slip(Token at, Mistake mistake, String nl, String en, String suggestion) {
        Text maybe = suggestion.equals(",")
                ? new Text("Misschien past hier een komma.", "Maybe a comma fits here.")
                : new Text("Misschien bedoelt u " + suggestion + ".", "Maybe you mean " + suggestion + ".");
        return Optional.of(new ConditionSlip(at, mistake, new Text(nl, en).followedBy(maybe), suggestion));
    }
}
