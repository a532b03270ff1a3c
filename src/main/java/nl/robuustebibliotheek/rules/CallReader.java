package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/** Reads the {@code then} of one rule: one call with literals, and qualifiers behind it. */
final class CallReader {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_SHOWN = 120;

    private final RuleProblems problems;
    private final RuleSource source;
    private final String rule;
    private final List<Token> tokens;
    private int next;

    CallReader(RuleProblems problems, RuleSource source, String rule) {
        this.problems = problems;
        this.source = source;
        this.rule = rule;
        this.tokens = Tokens.of(source.call());
    }

    Optional<Call> read() {
        if (hasDecimalComma()) {
            return Optional.empty();
        }
        Optional<Call> call = call();
        if (call.isEmpty()) {
            refused();
            return call;
        }
        if (next < tokens.size()) {
            more();
            return Optional.empty();
        }
        if (Verbs.stage(call.get().verb()).isEmpty()) {
            problems.unknown(call.get().place(), rule, Mistake.UNKNOWN_VERB,
                    new Text("De aanroep " + call.get().verb() + " bestaat niet.",
                            "There is no call " + call.get().verb() + "."),
                    call.get().verb(), Verbs.all());
            return Optional.empty();
        }
        return call;
    }

    /** Between two numbers of one call a blank is asked: without it a comma is the comma of a number. */
    private boolean hasDecimalComma() {
        Optional<DecimalComma> comma = DecimalComma.in(tokens);
        comma.ifPresent(found -> found.say(problems, source.inCall(found.offset()), rule));
        return comma.isPresent();
    }

    private void refused() {
        Token at = next < tokens.size() ? tokens.get(next) : null;
        String call = source.call();
        int end = tokens.isEmpty() ? call.length() - call.stripLeading().length() : tokens.getLast().end();
        Place place = source.inCall(at == null ? end : at.offset());
        String text = source.call().strip();
        String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        Optional<CallSlip> slip = CallSlip.at(tokens, next);
        Text maybe = slip.map(CallSlip::text).orElse(new Text("Misschien ontbreekt hier een teken.",
                "Maybe a sign is missing here."));
        problems.add(place, rule, Mistake.THEN, new Text(
                "In 'then' staat precies één aanroep, zoals norms.atLeast( \"staff.fte-per-10000\", 1.8 ).target( 2.6 ).proposed(); en hier niet. "
                        + maybe.nl() + " Er staat: " + shown,
                "'then' holds exactly one call, such as norms.atLeast( \"staff.fte-per-10000\", 1.8 ).target( 2.6 ).proposed(); and here it does not. "
                        + maybe.en() + " It says: " + shown),
                slip.map(CallSlip::suggestion).orElse(""));
    }

    private void more() {
        Token second = tokens.get(next);
        boolean another = second.kind() == Token.Kind.WORD && next + 1 < tokens.size()
                && (tokens.get(next + 1).isSign(".") || tokens.get(next + 1).isSign("("));
        problems.add(source.inCall(second.offset()), rule, another ? Mistake.TWO_VERBS : Mistake.THEN,
                "Een regel doet precies één aanroep, en hier begint er nog een. Misschien hoort die in een regel met een eigen code.",
                "A rule makes exactly one call, and here another begins. Maybe it belongs in a rule with a code of its own.");
    }

    private Optional<Call> call() {
        int start = next;
        Optional<String> object = name();
        if (object.isEmpty() || !take(".")) {
            return Optional.empty();
        }
        Optional<String> verb = name();
        Optional<List<Call.Value>> values = verb.isEmpty() ? Optional.empty() : values();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Call.Qualifier> qualifiers = new ArrayList<>();
        while (take(".")) {
            Place place = here();
            Optional<String> name = name();
            Optional<List<Call.Value>> own = name.isEmpty() ? Optional.empty() : values();
            if (own.isEmpty()) {
                return Optional.empty();
            }
            qualifiers.add(new Call.Qualifier(name.get(), own.get(), place));
        }
        if (!take(";")) {
            return Optional.empty();
        }
        return Optional.of(new Call(object.get() + "." + verb.get(), values.get(), qualifiers,
                source.inCall(tokens.get(start).offset())));
    }

    private Place here() {
        return source.inCall(next < tokens.size() ? tokens.get(next).offset() : source.call().length());
    }

    private Optional<List<Call.Value>> values() {
        if (!take("(")) {
            return Optional.empty();
        }
        List<Call.Value> values = new ArrayList<>();
        while (!take(")")) {
            if (!values.isEmpty() && !take(",") || next >= tokens.size()) {
                return Optional.empty();
            }
            Optional<Operand> operand = operand(tokens.get(next));
            if (operand.isEmpty()) {
                return Optional.empty();
            }
            values.add(new Call.Value(operand.get(), here()));
            next++;
        }
        return Optional.of(values);
    }

    private static Optional<Operand> operand(Token token) {
        return switch (token.kind()) {
            case QUOTED -> token.text().contains("\\")
                    ? Optional.empty()
                    : Optional.of(new Operand.Word(token.text().substring(1, token.text().length() - 1)));
            case NUMBER -> token.text().length() > LONGEST_NUMBER
                    ? Optional.empty()
                    : Optional.of(new Operand.Number(new BigDecimal(token.text())));
            case WORD -> word(token.text());
            case SIGN, OPEN_QUOTE -> Optional.empty();
        };
    }

    private static Optional<Operand> word(String text) {
        if (text.startsWith("$")) {
            return Optional.of(new Operand.Bound(text));
        }
        return text.matches("[A-Z_]+") ? Optional.of(new Operand.Word(text)) : Optional.empty();
    }

    private Optional<String> name() {
        return next < tokens.size() && tokens.get(next).text().matches("[A-Za-z]\\w*")
                ? Optional.of(tokens.get(next++).text())
                : Optional.empty();
    }

    private boolean take(String sign) {
        boolean there = next < tokens.size() && tokens.get(next).isSign(sign);
        if (there) {
            next++;
        }
        return there;
    }
}
