package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/**
 * What a call that cannot be read probably lacks.
 *
 * @param suggestion what could stand there, or empty
 */
record CallSlip(Text text, String suggestion) {

    private static final String OTHER_SIGNS = "%\u20AC$";

    /** @param next of the token at which reading stopped; beyond the last one when all were read */
    static Optional<CallSlip> at(List<Token> tokens, int next) {
        if (tokens.isEmpty()) {
            return Optional.of(new CallSlip(new Text("Hier staat geen aanroep. Misschien staat hij in commentaar.",
                    "There is no call here. Maybe it stands in a comment."), ""));
        }
        if (next >= tokens.size()) {
            return slip("Misschien ontbreekt hier de puntkomma.", "Maybe the semicolon is missing here.", ";");
        }
        return next == 0 ? Optional.empty() : at(tokens, tokens.get(next - 1), tokens.get(next), next);
    }

    private static Optional<CallSlip> at(List<Token> tokens, Token before, Token token, int next) {
        boolean value = before.isSign("(") || before.isSign(",");
        if (next == 1 && token.isSign("(")) {
            return Verbs.all().stream().filter(verb -> verb.endsWith("." + before.text())).findFirst().flatMap(
                    verb -> slip("Misschien bedoelt u " + verb + ".", "Maybe you mean " + verb + ".", verb));
        }
        if (token.kind() == Token.Kind.SIGN && OTHER_SIGNS.contains(token.text())) {
            return slip("Een getal staat hier zonder " + token.text() + ". Misschien kan dat teken weg.",
                    "A number stands here without " + token.text() + ". Maybe that sign can go.", "");
        }
        if (value && token.kind() == Token.Kind.WORD) {
            String word = unquoted(tokens, next);
            return slip("Misschien ontbreken de aanhalingstekens: \"" + word + "\".",
                    "Maybe the quotes are missing: \"" + word + "\".", "\"" + word + "\"");
        }
        boolean behindValue = before.kind() == Token.Kind.QUOTED || before.kind() == Token.Kind.NUMBER;
        if (behindValue && (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.QUOTED)) {
            return slip("Misschien ontbreekt hier een komma.", "Maybe a comma is missing here.", ",");
        }
        if (before.isSign(")") && token.kind() == Token.Kind.WORD) {
            return slip("Misschien ontbreekt een punt: ." + token.text() + ".",
                    "Maybe a point is missing: ." + token.text() + ".", "." + token.text());
        }
        return before.kind() == Token.Kind.WORD && (token.isSign(";") || token.isSign("."))
                ? slip("Misschien ontbreken de haakjes: " + before.text() + "().",
                        "Maybe the brackets are missing: " + before.text() + "().", before.text() + "()")
                : Optional.empty();
    }

    /** All that stands together without a blank. */
    private static String unquoted(List<Token> tokens, int first) {
        StringBuilder word = new StringBuilder(tokens.get(first).text());
        for (int at = first + 1; at < tokens.size() && tokens.get(at).offset() == tokens.get(at - 1).end()
                && !tokens.get(at).isSign(",") && !tokens.get(at).isSign(")"); at++) {
            word.append(tokens.get(at).text());
        }
        return word.toString();
    }

    private static Optional<CallSlip> slip(String nl, String en, String suggestion) {
        return Optional.of(new CallSlip(new Text(nl, en), suggestion));
    }
}
