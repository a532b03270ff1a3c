package nl.robuustebibliotheek.rules;

import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.submission.Text;

/** Every rule has words in {@code texts.yaml}; one that speaks has a sentence to say. */
final class KnownTexts implements RuleCheck.OfEach {

    @Override
    public void check(Rule rule, CategoryRules all, RuleProblems problems) {
        RuleText text = all.texts().get(rule.code());
        if (text == null) {
            String code = rule.code();
            problems.add(rule.place(), rule.ref().name(), Mistake.NO_TEXT,
                    new Text(
                            "Bij " + code + " staat in texts.yaml nog geen title" + (speaks(rule) ? " en text" : "")
                                    + ". Voeg " + code + " toe aan texts.yaml, in nl en en; misschien vergat u dat.",
                            "There is no title" + (speaks(rule) ? " and text" : "") + " with " + code
                                    + " in texts.yaml yet. Add " + code
                                    + " to texts.yaml, in nl and en; maybe you forgot it."),
                    code + ": { title: { nl: \"…\", en: \"…\" }"
                            + (speaks(rule) ? ", text: { nl: \"…\", en: \"…\" }" : "") + " }");
        } else if (speaks(rule) && text.text().isEmpty()) {
            problems.add(rule.place(), rule.ref().name(), Mistake.NO_TEXT,
                    new Text(
                            "Bij " + rule.code()
                                    + " staat in texts.yaml wel een title en geen text. Misschien vergat u die.",
                            "With " + rule.code()
                                    + " there is a title in texts.yaml and no text. Maybe you forgot it."),
                    "text: { nl: \"…\", en: \"…\" }");
        }
    }

    private static boolean speaks(Rule rule) {
        return switch (rule.stage()) {
            case FIT, SETBACKS, POINTS -> true;
            case FINDINGS -> !rule.call().verb().equals("findings.knockOut");
            case NORMS, SOFTENING, BLOCKS, VERDICT -> false;
        };
    }
}
