package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.drools.drl.ast.descr.RuleDescr;

import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.submission.Text;

/**
 * Reads rules from the tree that Drools' own parser makes of them. What is not in the rules' language does not come
 * through: only what is understood here is ever compiled, so that no line of a rule file can run by itself.
 */
final class RuleReader {

    private static final String NAME = "(STA|FIN|ACT|PRO|ACC|LAW|SET|VER|CON|FIT)-[0-9]{2,3} +[^ ].*";

    private final RuleProblems problems;

    RuleReader(RuleProblems problems) {
        this.problems = problems;
    }

    List<Rule> read(RuleFile file) {
        List<Rule> rules = new ArrayList<>();
        List<RuleSource> sources = new RuleSplitter(problems).split(file);
        new HasRules(problems).checkFile(file, sources);
        for (RuleSource source : sources) {
            read(source).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<Rule> read(RuleSource source) {
        int before = problems.count();
        String name = name(source);
        if (problems.count() > before) {
            return Optional.empty();
        }
        HeadReader.Head head = new HeadReader(problems, source, name).read();
        boolean headIsRight = problems.count() == before;
        Optional<Call> call = new CallReader(problems, source, name).read();
        List<Pattern> patterns = patterns(source, name, headIsRight);
        if (problems.count() > before || call.isEmpty()) {
            return Optional.empty();
        }
        RuleRef ref = new RuleRef(name.substring(0, name.indexOf(' ')), name, source.place().file(),
                source.place().line(), head.source());
        return Verbs.stage(call.get().verb()).map(stage -> new Rule(ref, stage, patterns, call.get(), head.mixed(),
                text(source), source.place(), head.sourcePlace()));
    }

    private String name(RuleSource source) {
        RuleName written = RuleName.of(source.head(), Tokens.of(source.head()));
        String name = written.text();
        if (!written.quoted()) {
            problems.add(source.place(), name, Mistake.RULE_NAME,
                    new Text(
                            "Een regelnaam staat tussen rechte aanhalingstekens. Misschien bedoelt u \"" + name + "\".",
                            "A rule's name stands between straight quotes. Maybe you mean \"" + name + "\"."),
                    "\"" + name + "\"");
        } else if (!name.matches(NAME)) {
            problems.add(source.place(), name, Mistake.RULE_NAME,
                    "Een regelnaam is een code (STA, FIN, ACT, PRO, ACC, LAW, SET, VER, CON of FIT met een nummer) en een korte omschrijving; hier staat \""
                            + name + "\". Misschien ontbreekt een van beide.",
                    "A rule's name is a code (STA, FIN, ACT, PRO, ACC, LAW, SET, VER, CON or FIT with a number) and a short phrase; here it is \""
                            + name + "\". Maybe one of them is missing.");
        }
        return name;
    }

    /** @param headIsRight else what a parser cannot read is said already */
    private List<Pattern> patterns(RuleSource source, String name, boolean headIsRight) {
        if (new WhenSlips(problems, source, name).found()) {
            return List.of();
        }
        Optional<RuleDescr> tree = new RuleParser(headIsRight ? problems : new RuleProblems()).parse(source, name);
        return tree.map(each -> new WhenReader(problems, source, name).read(each)).orElse(List.of());
    }

    /** The rule's own lines, from its name to its {@code end}. */
    private static String text(RuleSource source) {
        return source.text() + "\n";
    }
}
