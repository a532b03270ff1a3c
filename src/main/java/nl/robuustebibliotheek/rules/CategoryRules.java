package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.finding.Norm;

/**
 * The rules that are judged together, with what they can name.
 *
 * @param category its id; empty for the rules that choose one
 * @param norms what the norm rules say, by code
 * @param texts the words of each code
 * @param unread codes of rules that are there and were not understood: naming them is no second mistake
 */
record CategoryRules(String category, List<Rule> rules, Map<String, Norm> norms, Catalogue catalogue,
        Map<String, RuleText> texts, Set<String> unread) {

    CategoryRules {
        rules = List.copyOf(rules);
        norms = Map.copyOf(norms);
    }

    Optional<Rule> find(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    List<Rule> of(Stage stage) {
        return rules.stream().filter(rule -> rule.stage() == stage).toList();
    }
}
