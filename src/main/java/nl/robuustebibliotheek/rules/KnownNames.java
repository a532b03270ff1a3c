package nl.robuustebibliotheek.rules;

import java.util.Arrays;
import java.util.List;

import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.submission.Text;

/** Indicators, codes and blocks that a condition names are there. */
final class KnownNames implements RuleCheck.OfEach {

    @Override
    public void check(Rule rule, CategoryRules all, RuleProblems problems) {
        List<String> indicators = all.catalogue().indicators().all().stream().map(Indicator::code).toList();
        List<String> codes = all.rules().stream().map(Rule::code).toList();
        List<String> blocks = Arrays.stream(BuildingBlock.values()).map(BuildingBlock::code).toList();
        for (Pattern pattern : rule.patterns()) {
            for (Condition condition : pattern.conditions()) {
                for (String word : condition.words()) {
                    String field = condition.field().name();
                    boolean namesRule = pattern.type() == FactType.FINDING || pattern.type() == FactType.SETBACK;
                    if (field.equals("indicator") && !indicators.contains(word)) {
                        problems.unknown(condition.valuePlace(), rule.ref().name(), Mistake.UNKNOWN_INDICATOR,
                                new Text("De indicator " + word + " bestaat niet.",
                                        "There is no indicator " + word + "."),
                                word, indicators);
                    } else if (field.equals("code") && namesRule && !codes.contains(word)
                            && !all.unread().contains(word)) {
                        problems.unknown(condition.valuePlace(), rule.ref().name(), Mistake.UNKNOWN_CODE,
                                new Text("De code " + word + " bestaat niet.", "There is no code " + word + "."), word,
                                codes);
                    } else if (pattern.isBlock(condition) && !blocks.contains(word)) {
                        problems.unknown(condition.valuePlace(), rule.ref().name(), Mistake.ARGUMENTS,
                                new Text("De bouwsteen " + word + " bestaat niet.",
                                        "There is no building block " + word + "."),
                                word, blocks);
                    }
                }
            }
        }
    }
}
