package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/** A number written with a comma, as in {@code 2,5}: to DRL these are two numbers, 2 and 5. */
record DecimalComma(int offset, String written) {

    static Optional<DecimalComma> in(List<Token> tokens) {
        for (int at = 0; at + 2 < tokens.size(); at++) {
            Token whole = tokens.get(at);
            Token comma = tokens.get(at + 1);
            Token part = tokens.get(at + 2);
            if (whole.kind() == Token.Kind.NUMBER && comma.isSign(",") && part.kind() == Token.Kind.NUMBER
                    && whole.end() == comma.offset() && comma.end() == part.offset()) {
                return Optional.of(new DecimalComma(whole.offset(), whole.text() + "," + part.text()));
            }
        }
        return Optional.empty();
    }

    String withPoint() {
        return written.replace(',', '.');
    }

    void say(RuleProblems problems, Place place, String rule) {
        problems.add(place, rule, Mistake.DECIMAL_COMMA, new Text(
                "Getallen hebben in regels een punt: misschien bedoelt u " + withPoint() + " en niet " + written + ".",
                "Numbers in rules have a point: maybe you mean " + withPoint() + " and not " + written + "."),
                withPoint());
    }
}
