package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/** Slips in {@code when} that a parser passes over or names by something else: a decimal comma, a single equals sign. */
final class WhenSlips {

    private final RuleProblems problems;
    private final RuleSource source;
    private final String rule;
    private final List<Token> tokens;

    WhenSlips(RuleProblems problems, RuleSource source, String rule) {
        this.problems = problems;
        this.source = source;
        this.rule = rule;
        this.tokens = Tokens.of(source.text().substring(source.whenStart(), source.then()));
    }

    /** Whether there were any; then a parser's view of it says nothing more. */
    boolean found() {
        Optional<DecimalComma> comma = DecimalComma.in(tokens);
        comma.ifPresent(found -> found.say(problems, source.at(source.whenStart() + found.offset()), rule));
        return comma.isPresent() | hasSingleEquals() || hasBareFact() || isSaidOtherwise();
    }

    private boolean isSaidOtherwise() {
        Optional<ConditionSlip> slip = ConditionSlip.in(tokens);
        slip.ifPresent(found -> problems.add(place(found.at()), rule, found.mistake(), found.text(),
                found.suggestion()));
        return slip.isPresent();
    }

    private Place place(Token token) {
        return source.at(source.whenStart() + token.offset());
    }

    private boolean hasSingleEquals() {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (isSingleEquals(at)) {
                boolean turned = tokens.get(at + 1).isSign(">") || tokens.get(at + 1).isSign("<");
                String meant = turned ? tokens.get(at + 1).text() + "=" : "==";
                problems.add(place(tokens.get(at)), rule, Mistake.SINGLE_EQUALS,
                        new Text("Vergelijken gaat met " + meant + ": misschien bedoelt u dat en niet =.",
                                "To compare, write " + meant + ": maybe you mean that and not =."),
                        meant);
                return true;
            }
        }
        return false;
    }

    private boolean isSingleEquals(int at) {
        Token before = tokens.get(at - 1);
        boolean joined = before.end() == tokens.get(at).offset()
                && (before.isSign("=") || before.isSign("<") || before.isSign(">") || before.isSign("!"));
        boolean doubled = tokens.get(at + 1).isSign("=") && tokens.get(at + 1).offset() == tokens.get(at).end();
        return tokens.get(at).isSign("=") && !joined && !doubled;
    }

    /** Outside all brackets, the name of a fact is followed by brackets. */
    private boolean hasBareFact() {
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
            boolean fact = FactType.of(token.text()).isPresent();
            if (depth == 0 && fact && (at + 1 == tokens.size() || !tokens.get(at + 1).isSign("("))) {
                problems.add(place(token), rule, Mistake.WHEN,
                        new Text(
                                "Achter " + token.text() + " horen haakjes. Misschien bedoelt u " + token.text()
                                        + "( … ).",
                                "Brackets belong behind " + token.text() + ". Maybe you mean " + token.text()
                                        + "( … )."),
                        token.text() + "( )");
                return true;
            }
        }
        return false;
    }
}
