package nl.robuustebibliotheek.rules;

import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.submission.Text;

/** The source of a rule stands in {@code categories/sources.yaml}. */
final class KnownSources implements RuleCheck.OfEach {

    @Override
    public void check(Rule rule, CategoryRules all, RuleProblems problems) {
        String source = rule.ref().source();
        if (all.catalogue().sources().find(source).isEmpty()) {
            problems.unknown(rule.sourcePlace(), rule.ref().name(), Mistake.UNKNOWN_SOURCE,
                    new Text("De bron " + source + " staat niet in categories/sources.yaml.",
                            "There is no source " + source + " in categories/sources.yaml."),
                    source, all.catalogue().sources().all().stream().map(Source::id).toList());
        }
    }
}
