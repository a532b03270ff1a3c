package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.List;

import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Reads the {@code when} of one rule: patterns, each by itself. Drools' parser passes over some of what it does not understand
 * without a word, so what stands between the patterns is looked at too: nothing may be left out.
 */
final class WhenReader {

    /** So many rules are still an answer to "or"; more are a sign that an indicator is missing. */
    private static final int MANY = 16;

    private final RuleProblems problems;
    private final RuleSource source;
    private final String rule;
    private final PatternReader patterns;

    WhenReader(RuleProblems problems, RuleSource source, String rule) {
        this.problems = problems;
        this.source = source;
        this.rule = rule;
        this.patterns = new PatternReader(problems, source, rule);
    }

    List<Pattern> read(RuleDescr tree) {
        List<Pattern> read = new ArrayList<>();
        int from = source.whenStart();
        for (BaseDescr part : tree.getLhs().getDescrs()) {
            int start = offset(part.getStartCharacter());
            if (part.getStartCharacter() < 0 || !isBlank(from, start)) {
                break;
            }
            pattern(part, read);
            from = offset(part.getEndCharacter() + 1);
        }
        nothingLeft(from);
        return read;
    }

    /** The parser counts whole characters, Java halves of some. */
    private int offset(int character) {
        int points = source.text().codePointCount(0, source.text().length());
        return source.text().offsetByCodePoints(0, Math.clamp(character, 0, points));
    }

    private boolean isBlank(int from, int to) {
        return from <= to && Tokens.of(source.text().substring(from, to)).stream()
                .allMatch(token -> token.isSign(";") || token.isSign(",") || token.isSign("(") || token.isSign(")"));
    }

    private void pattern(BaseDescr part, List<Pattern> read) {
        if (part instanceof NotDescr not && not.getDescrs().size() == 1
                && not.getDescrs().getFirst() instanceof PatternDescr inner) {
            patterns.read(inner, true).ifPresent(read::add);
        } else if (part instanceof PatternDescr pattern) {
            patterns.read(pattern, false).ifPresent(read::add);
        } else if (branches(part) > 1) {
            orBranches(place(part), branches(part));
        } else {
            refused(place(part));
        }
    }

    private void orBranches(Place place, int branches) {
        String nl = branches > MANY
                ? "Dat zijn er veel: misschien ontbreekt een indicator die dit samenvat."
                : "Misschien schrijft u voor elk een eigen regel.";
        String en = branches > MANY
                ? "Those are many: maybe an indicator is missing that sums this up."
                : "Maybe write a rule of its own for each.";
        problems.add(place, rule, Mistake.OR_BRANCHES,
                "'Of' past niet in een regel; dit zijn er eigenlijk " + branches + ". " + nl,
                "There is no 'or' in a rule; this is really " + branches + " of them. " + en);
    }

    /** How many rules without "or" this part stands for. */
    private static int branches(BaseDescr part) {
        if (!(part instanceof ConditionalElementDescr element)
                || !(part instanceof AndDescr || part instanceof OrDescr)) {
            return 1;
        }
        long branches = part instanceof OrDescr ? 0 : 1;
        for (BaseDescr each : element.getDescrs()) {
            branches = part instanceof OrDescr ? branches + branches(each) : branches * branches(each);
        }
        return (int) Math.min(branches, 1_000_000);
    }

    private void refused(Place place) {
        problems.add(place, rule, Mistake.WHEN,
                "In 'when' staan alleen patronen zoals Library( … ) en not Finding( … ), elk op een eigen regel. Misschien kan dit met een indicator of een tweede regel.",
                "'when' holds patterns such as Library( … ) and not Finding( … ) only, each on its own line. Maybe this can be done by an indicator or a second rule.");
    }

    private void nothingLeft(int from) {
        String left = source.text().substring(Math.min(from, source.then()), source.then());
        Tokens.of(left).stream().filter(token -> !token.isSign(";") && !token.isSign(")")).findFirst()
                .ifPresent(token -> {
                    Place place = source.at(from + token.offset());
                    if (token.kind() == Token.Kind.WORD) {
                        notUnderstood(place, token.text());
                    } else {
                        refused(place);
                    }
                });
    }

    private void notUnderstood(Place place, String word) {
        problems.add(place, rule, Mistake.WHEN,
                "Vanaf " + word
                        + " is dit niet te begrijpen. Misschien ontbreekt een teken, zoals in Library( inhabitants >= 30000 ).",
                "From " + word
                        + " on this cannot be understood. Maybe a sign is missing, as in Library( inhabitants >= 30000 ).");
    }

    private Place place(BaseDescr part) {
        return RuleParser.inFile(source, part.getLine(), part.getColumn());
    }
}
