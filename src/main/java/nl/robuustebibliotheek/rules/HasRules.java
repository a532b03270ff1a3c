package nl.robuustebibliotheek.rules;

import java.util.List;

import nl.robuustebibliotheek.category.Catalogue;

/**
 * Every file holds a rule, every category has a file of its own, and something chooses a category. Where rules are missing
 * everybody would seem to meet everything; a folder that is being replaced looks like that for a moment.
 */
final class HasRules {

    private final RuleProblems problems;

    HasRules(RuleProblems problems) {
        this.problems = problems;
    }

    void checkFile(RuleFile file, List<RuleSource> rules) {
        if (rules.isEmpty() && !problems.hasErrors()) {
            problems.add(new Place(file.path(), 1, 1), "", Mistake.NO_RULES,
                    "In dit bestand staat geen regel. Misschien is het nog niet helemaal opgeslagen, of kan het bestand weg.",
                    "There is no rule in this file. Maybe it is not saved completely yet, or the file can go.");
        }
    }

    void checkFolder(RuleFolder folder, Catalogue catalogue) {
        if (catalogue.categories().isEmpty()) {
            return;
        }
        if (folder.fit().isEmpty()) {
            missing(RuleFolder.FIT, "Geen regel kiest een categorie", "No rule chooses a category");
        }
        for (String category : catalogue.categories().keySet()) {
            if (!folder.hasOwn(category)) {
                missing(category, "De categorie " + category + " heeft geen eigen regels",
                        "The category " + category + " has no rules of its own");
            }
        }
    }

    private void missing(String name, String nl, String en) {
        problems.add(new Place("rules/" + name, 1, 1), "", Mistake.NO_RULES,
                nl + ": in rules/" + name
                        + " staat geen .drl-bestand. Misschien is de map verplaatst of nog niet gevuld.",
                en + ": rules/" + name + " holds no .drl file. Maybe the folder was moved, or is not filled yet.");
    }
}
