package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.assessment.Explanation.Kind;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.category.Sources;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.submission.Text;

/** Shows a rule where it stands and as it stands there, and the source that it names. */
final class RuleExplainer {

    private final RuleBook rules;
    private final Sources sources;

    RuleExplainer(RuleBook rules, Sources sources) {
        this.rules = rules;
        this.sources = sources;
    }

    Explanation rule(RuleRef rule) {
        String place = rule.file() + ":" + rule.line();
        return Explanation.of(Kind.RULE, new Text("Regel", "Rule"), new Text(place, place))
                .quoting(rules.text(rule.code()).map(text -> text.lines().toList()).orElse(List.of()));
    }

    /** A verdict rule by its title, with the rule below it. */
    Explanation verdictRule(RuleRef rule, RuleText words) {
        return Explanation.of(Kind.RULE,
                new Text(rule.code() + " " + words.title().nl(), rule.code() + " " + words.title().en()), null)
                .with(List.of(rule(rule)));
    }

    /** A source with what was really read of it and when it was last checked. */
    Explanation source(String id) {
        Source source = sources.find(id).orElseThrow();
        List<Explanation> below = new ArrayList<>();
        below.add(Explanation.of(Kind.NOTE, new Text("Gelezen", "Read"), source.read()));
        source.caveat().ifPresent(
                caveat -> below.add(Explanation.of(Kind.NOTE, new Text("Let op", "Mind"), caveat)));
        below.add(Explanation.of(Kind.NOTE, new Text("Gecontroleerd", "Checked"),
                new Text(source.checked(), source.checked())));
        return sourceInShort(id).with(below);
    }

    Explanation sourceInShort(String id) {
        Source source = sources.find(id).orElseThrow();
        String said = "%s (%s, %d)".formatted(source.title(), source.publisher(), source.year());
        return Explanation.of(Kind.SOURCE, new Text("Bron", "Source"), new Text(said, said));
    }
}
