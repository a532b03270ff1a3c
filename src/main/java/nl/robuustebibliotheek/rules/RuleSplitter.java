package nl.robuustebibliotheek.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import nl.robuustebibliotheek.submission.Text;

/**
 * Cuts a file into its rules before anything else looks at them, so that a slip in one rule does not hide the next one's, and
 * names what a parser cannot name well: an {@code end} that is missing, a bracket or a quote that is not closed.
 */
final class RuleSplitter {

    /** Far more than a rule or a file ever needs; beyond it a parser could be kept busy for ever. */
    private static final int LONGEST_FILE = 500_000;
    private static final int LONGEST_RULE = 10_000;
    private static final int DEEPEST = 12;

    private final RuleProblems problems;

    RuleSplitter(RuleProblems problems) {
        this.problems = problems;
    }

    List<RuleSource> split(RuleFile file) {
        Place start = new Place(file.path(), 1, 1);
        if (file.text().length() > LONGEST_FILE) {
            tooLarge(start, "", "Dit bestand is te groot: hoogstens " + LONGEST_FILE + " tekens.",
                    "This file is too large: " + LONGEST_FILE + " characters at most.");
            return List.of();
        }
        List<Token> tokens = Tokens.of(file.text());
        List<RuleSource> rules = new ArrayList<>();
        boolean skipping = false;
        int next = 0;
        while (next < tokens.size()) {
            if (tokens.get(next).isWord("rule")) {
                int after = after(tokens, next);
                rule(file, start, tokens.subList(next, after)).ifPresent(rules::add);
                next = after;
                skipping = false;
            } else {
                Place place = start.at(file.text(), tokens.get(next).offset());
                if (Keyword.RULE.isMeantBy(tokens.get(next)) && hasName(tokens, next)) {
                    Keyword.RULE.say(problems, place, "", Mistake.ONLY_RULES, tokens.get(next).text());
                } else if (!skipping) {
                    onlyRules(place, tokens.get(next).text());
                }
                skipping = true;
                next++;
            }
        }
        return rules;
    }

    private void tooLarge(Place place, String rule, String nl, String en) {
        problems.add(place, rule, Mistake.TOO_LARGE, nl, en);
    }

    private void onlyRules(Place place, String word) {
        problems.add(place, "", Mistake.ONLY_RULES,
                "Een regelbestand bevat alleen regels: geen package, import, global, function, query of declare. Hier staat: "
                        + word + ". Misschien kan het weg.",
                "A rule file holds rules only: no package, import, global, function, query or declare. Here it says: "
                        + word + ". Maybe it can go.");
    }

    private static boolean isRule(List<Token> tokens, int at) {
        return tokens.get(at).isWord("rule") && hasName(tokens, at);
    }

    private static boolean hasName(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && (tokens.get(at + 1).kind() == Token.Kind.QUOTED
                || tokens.get(at + 1).kind() == Token.Kind.OPEN_QUOTE);
    }

    /** Behind the rule's {@code end}, or where the next rule begins. */
    private static int after(List<Token> tokens, int first) {
        for (int at = first + 1; at < tokens.size(); at++) {
            if (tokens.get(at).isWord("end")) {
                return at + 1;
            }
            if (isRule(tokens, at)) {
                return at;
            }
        }
        return tokens.size();
    }

    private Optional<RuleSource> rule(RuleFile file, Place start, List<Token> tokens) {
        int from = tokens.getFirst().offset();
        String text = file.text().substring(from, tokens.getLast().end());
        Place place = start.at(file.text(), from);
        String name = RuleName.of(text, tokens).text();
        if (text.length() > LONGEST_RULE) {
            tooLarge(place, name, "Deze regel is te groot: hoogstens " + LONGEST_RULE + " tekens.",
                    "This rule is too large: " + LONGEST_RULE + " characters at most.");
            return Optional.empty();
        }
        Optional<Token> round = RoundQuotes.behindTheName(tokens);
        if (round.isPresent()) {
            RoundQuotes.say(problems, place.at(text, round.get().offset() - from), name, round.get());
            return Optional.empty();
        }
        Optional<Token> open = tokens.stream().filter(token -> token.kind() == Token.Kind.OPEN_QUOTE).findFirst();
        if (open.isPresent()) {
            notClosed(place.at(text, open.get().offset() - from), name, "\"");
            return Optional.empty();
        }
        if (Keyword.END.isMeantBy(tokens.getLast())) {
            Keyword.END.say(problems, place.at(text, tokens.getLast().offset() - from), name, Mistake.MISSING_END,
                    tokens.getLast().text());
            return Optional.empty();
        }
        if (!tokens.getLast().isWord("end")) {
            problems.add(place.at(text, text.length()), name, Mistake.MISSING_END,
                    new Text("Deze regel eindigt niet: misschien ontbreekt hier end.",
                            "This rule does not end: maybe end is missing here."),
                    "end");
            return Optional.empty();
        }
        Optional<Token> when = first(tokens, token -> token.isWord("when"));
        Optional<Token> then = first(tokens, token -> token.isWord("then"));
        if (when.isEmpty() || then.isEmpty() || when.get().offset() > then.get().offset()) {
            String missing = when.isEmpty() ? "when" : "then";
            Keyword keyword = when.isEmpty() ? Keyword.WHEN : Keyword.THEN;
            Optional<Token> meant = tokens.stream().skip(2).filter(keyword::isMeantBy).findFirst();
            if (meant.isPresent()) {
                keyword.say(problems, place.at(text, meant.get().offset() - from), name, Mistake.MISSING_PART,
                        meant.get().text());
                return Optional.empty();
            }
            problems.add(place, name, Mistake.MISSING_PART,
                    new Text("In deze regel ontbreekt misschien " + missing
                            + ": een regel heeft when, dan then, dan end.",
                            "Maybe " + missing + " is missing in this rule: a rule has when, then then, then end."),
                    missing);
            return Optional.empty();
        }
        RuleSource rule = new RuleSource(place, text, when.get().offset() - from, then.get().offset() - from,
                tokens.getLast().offset() - from);
        return bracketsClose(rule, name, tokens) ? Optional.of(rule) : Optional.empty();
    }

    private static Optional<Token> first(List<Token> tokens, Predicate<Token> wanted) {
        return tokens.stream().filter(wanted).findFirst();
    }

    private void notClosed(Place place, String name, String sign) {
        problems.add(place, name, Mistake.NOT_CLOSED,
                "Dit teken is geopend en niet gesloten, of andersom: " + sign
                        + " . Misschien ontbreekt de andere helft op deze regel.",
                "This sign is opened and not closed, or the other way round: " + sign
                        + " . Maybe its other half is missing on this line.");
    }

    /** Brackets close within the head, {@code when} and {@code then}, and never nest deep. */
    private boolean bracketsClose(RuleSource rule, String name, List<Token> tokens) {
        Deque<Token> open = new ArrayDeque<>();
        int from = tokens.getFirst().offset();
        for (Token token : tokens) {
            Place place = rule.at(token.offset() - from);
            boolean partEnds = token.isWord("when") || token.isWord("then") || token.isWord("end");
            if (partEnds && !open.isEmpty()) {
                Token left = open.pop();
                notClosed(rule.at(left.offset() - from), name, left.text());
                return false;
            }
            if (token.isSign("(") || token.isSign("[") || token.isSign("{")) {
                open.push(token);
            } else if ((token.isSign(")") || token.isSign("]") || token.isSign("}")) && open.poll() == null) {
                notClosed(place, name, token.text());
                return false;
            }
            if (open.size() > DEEPEST) {
                tooLarge(place, name, "Hier staan te veel haakjes in elkaar: hoogstens " + DEEPEST + ".",
                        "Too many brackets inside each other: " + DEEPEST + " at most.");
                return false;
            }
        }
        return true;
    }
}
