package nl.robuustebibliotheek.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.submission.Nearest;
import nl.robuustebibliotheek.submission.Text;

/** Reads what stands between a rule's name and its {@code when}: annotations with a text, and nothing else. */
final class HeadReader {

    private static final Set<String> KNOWN = Set.of("source", "mixed");
    private static final Set<String> ATTRIBUTES = Set.of("salience", "no", "no-loop", "agenda", "lock", "auto",
            "activation", "ruleflow", "date", "enabled", "dialect", "calendars", "timer", "duration", "extends",
            "attributes", "direct", "refract");

    private final RuleProblems problems;
    private final RuleSource source;
    private final String rule;

    HeadReader(RuleProblems problems, RuleSource source, String rule) {
        this.problems = problems;
        this.source = source;
        this.rule = rule;
    }

    /** @param mixed why the rule cannot be one-way, if it says so */
    record Head(String source, Optional<String> mixed, Place sourcePlace) {}

    Head read() {
        List<Token> tokens = Tokens.of(source.head());
        Map<String, String> said = new HashMap<>();
        int next = 2;
        while (next < tokens.size()) {
            int after = annotation(tokens, next, said);
            if (after == next) {
                refused(tokens.get(next));
                break;
            }
            next = after;
        }
        if (!said.containsKey("source") && next >= tokens.size()) {
            problems.add(source.place(), rule, Mistake.NO_SOURCE,
                    new Text("Deze regel noemt geen bron. Misschien vergat u @source( \"…\" ) onder de naam.",
                            "This rule names no source. Maybe you forgot @source( \"…\" ) under its name."),
                    "@source( \"proposal-2026\" )");
        }
        return new Head(said.getOrDefault("source", ""), Optional.ofNullable(said.get("mixed")),
                sourcePlace(tokens));
    }

    private Place sourcePlace(List<Token> tokens) {
        return source.at(tokens.stream().filter(token -> token.isWord("source")).findFirst().map(Token::offset)
                .map(offset -> offset - 1).orElse(0));
    }

    /** The place behind the annotation, or the same place when there is none. */
    private int annotation(List<Token> tokens, int at, Map<String, String> said) {
        boolean shape = at + 4 < tokens.size() && tokens.get(at).isSign("@")
                && tokens.get(at + 1).kind() == Token.Kind.WORD && tokens.get(at + 2).isSign("(")
                && tokens.get(at + 3).kind() == Token.Kind.QUOTED && !tokens.get(at + 3).text().contains("\\")
                && tokens.get(at + 4).isSign(")");
        if (!shape) {
            return at;
        }
        String name = tokens.get(at + 1).text();
        String text = tokens.get(at + 3).text();
        if (!KNOWN.contains(name)) {
            problems.unknown(source.at(tokens.get(at).offset()), rule, Mistake.ANNOTATION,
                    new Text("De aantekening @" + name + " bestaat niet.", "There is no annotation @" + name + "."),
                    name, KNOWN);
        } else if (said.put(name, text.substring(1, text.length() - 1)) != null) {
            problems.add(source.at(tokens.get(at).offset()), rule, Mistake.ANNOTATION,
                    "De aantekening @" + name + " staat er twee keer. Misschien kan één weg.",
                    "The annotation @" + name + " stands here twice. Maybe one can go.");
        }
        return at + 5;
    }

    private void refused(Token token) {
        Place place = source.at(token.offset());
        if (ATTRIBUTES.contains(token.text())) {
            problems.add(place, rule, Mistake.ATTRIBUTE,
                    "Attributen zoals salience of no-loop, en extends, zijn niet toegestaan: volgorde doet er niet toe. Misschien kan dit weg.",
                    "Attributes such as salience or no-loop, and extends, are not allowed: order does not matter. Maybe this can go.");
        } else if (token.isSign("@")) {
            problems.add(place, rule, Mistake.ANNOTATION,
                    "Een aantekening is @source( \"…\" ) of @mixed( \"…\" ), met een tekst tussen aanhalingstekens. Misschien ontbreken die.",
                    "An annotation is @source( \"…\" ) or @mixed( \"…\" ), with a text in quotes. Maybe those are missing.");
        } else {
            Optional<String> near = KNOWN.contains(token.text())
                    ? Optional.of("@" + token.text())
                    : Nearest.to(token.text(), Set.of("when"));
            Text maybe = near.map(word -> new Text("Misschien bedoelt u " + word + ".", "Maybe you mean " + word + "."))
                    .orElse(new Text("Misschien kan het weg.", "Maybe it can go."));
            problems.add(place, rule, Mistake.ANNOTATION, new Text(
                    "Tussen de naam van een regel en when staan alleen aantekeningen; hier staat " + token.text() + ".",
                    "Between a rule's name and when there are annotations only; here it says " + token.text() + ".")
                    .followedBy(maybe), near.orElse(""));
        }
    }
}
