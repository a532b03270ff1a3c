package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drools.drl.ast.descr.RuleDescr;

import nl.robuustebibliotheek.submission.Text;

/** Reads the {@code then} of one rule: one call with literals, and qualifiers behind it. */
final class CallReader {

    private static final Pattern TOKEN = Pattern
            .compile("\\s*(?:(\"[^\"\\\\]*\")|(-?[0-9]{1,12}(?:\\.[0-9]{1,6})?)|(\\$?[A-Za-z_]\\w*)|([.,();]))");

    private final RuleProblems problems;
    private final String file;
    private final String rule;

    private List<String> tokens = List.of();
    private int next;

    CallReader(RuleProblems problems, String file, String rule) {
        this.problems = problems;
        this.file = file;
        this.rule = rule;
    }

    Optional<Call> read(RuleDescr tree) {
        Place place = new Place(file, Math.max(1, tree.getConsequenceLine() + 1), 1);
        String text = tree.getConsequence() == null ? "" : tree.getConsequence().toString().strip();
        Optional<List<String>> words = tokens(text);
        Optional<Call> call = words.flatMap(all -> call(all, place));
        if (call.isEmpty()) {
            problems.add(place, rule, "then",
                    "In 'then' staat precies één aanroep, zoals norms.atLeast( \"staff.fte-per-10000\", 1.8 ).target( 2.6 ).proposed(); met een punt in getallen. Hier staat: "
                            + text,
                    "'then' holds exactly one call, such as norms.atLeast( \"staff.fte-per-10000\", 1.8 ).target( 2.6 ).proposed(); with a point in numbers. Here it is: "
                            + text);
            return call;
        }
        if (Verbs.stage(call.get().verb()).isEmpty()) {
            problems.unknown(place, rule, "unknown-verb",
                    new Text("De aanroep " + call.get().verb() + " bestaat niet.",
                            "There is no call " + call.get().verb() + "."),
                    call.get().verb(), Verbs.all());
            return Optional.empty();
        }
        return call;
    }

    private static Optional<List<String>> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return Optional.empty();
            }
            tokens.add(matcher.group().strip());
            at = matcher.end();
        }
        return Optional.of(tokens);
    }

    private Optional<Call> call(List<String> all, Place place) {
        tokens = all;
        next = 0;
        Optional<String> object = name();
        if (object.isEmpty() || !take(".")) {
            return Optional.empty();
        }
        Optional<String> verb = name();
        Optional<List<Operand>> arguments = arguments();
        List<Call.Qualifier> qualifiers = new ArrayList<>();
        while (take(".")) {
            Optional<String> name = name();
            Optional<List<Operand>> own = arguments();
            if (name.isEmpty() || own.isEmpty()) {
                return Optional.empty();
            }
            qualifiers.add(new Call.Qualifier(name.get(), own.get()));
        }
        if (verb.isEmpty() || arguments.isEmpty() || !take(";") || next != tokens.size()) {
            return Optional.empty();
        }
        return Optional.of(new Call(object.get() + "." + verb.get(), arguments.get(), qualifiers, place));
    }

    private Optional<List<Operand>> arguments() {
        if (!take("(")) {
            return Optional.empty();
        }
        List<Operand> arguments = new ArrayList<>();
        while (!take(")")) {
            if (!arguments.isEmpty() && !take(",") || next >= tokens.size()) {
                return Optional.empty();
            }
            Optional<Operand> argument = argument(tokens.get(next++));
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        return Optional.of(arguments);
    }

    private static Optional<Operand> argument(String token) {
        if (token.startsWith("\"")) {
            return Optional.of(new Operand.Word(token.substring(1, token.length() - 1)));
        }
        if (token.matches("-?[0-9].*")) {
            return Optional.of(new Operand.Number(new BigDecimal(token)));
        }
        if (token.startsWith("$")) {
            return Optional.of(new Operand.Bound(token));
        }
        return token.matches("[A-Z_]+") ? Optional.of(new Operand.Word(token)) : Optional.empty();
    }

    private Optional<String> name() {
        return next < tokens.size() && tokens.get(next).matches("[A-Za-z]\\w*") ? Optional.of(tokens.get(next++))
                : Optional.empty();
    }

    private boolean take(String token) {
        boolean there = next < tokens.size() && tokens.get(next).equals(token);
        if (there) {
            next++;
        }
        return there;
    }
}
