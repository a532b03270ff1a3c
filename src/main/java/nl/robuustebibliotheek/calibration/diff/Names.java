package nl.robuustebibliotheek.calibration.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.submission.Text;

/**
 * How what is compared is called by people who do not read rules.
 *
 * @param categories titles by the name of the folder
 * @param rules titles by code, of the rules that have one
 * @param units by the code of a norm
 */
public record Names(Map<String, Text> categories, Map<String, Text> rules, Map<String, Text> units) {

    public Names {
        categories = Map.copyOf(categories);
        rules = Map.copyOf(rules);
        units = Map.copyOf(units);
    }

    /** Of all that is in these; what stands later wins. */
    public static Names of(Release... releases) {
        Map<String, Text> categories = new HashMap<>();
        Map<String, Text> rules = new HashMap<>();
        Map<String, Text> units = new HashMap<>();
        for (Release release : List.of(releases)) {
            release.catalogue().shared().forEach((code, text) -> rules.put(code, text.title()));
            for (Category category : release.catalogue().categories().values()) {
                categories.put(category.id(), category.title());
                category.texts().forEach((code, text) -> rules.put(code, text.title()));
            }
            release.rules().books().values().forEach(book -> book.norms().forEach(norm -> units.put(norm.code(),
                    release.catalogue().indicators().get(norm.indicator()).unit())));
        }
        return new Names(categories, rules, units);
    }

    /** A category's title, or the name of its folder. */
    public Text category(String id) {
        return categories.getOrDefault(id, new Text(id, id));
    }

    /** A code with its title behind it. */
    public Text rule(String code) {
        Text coded = new Text(code, code);
        Text title = rules.get(code);
        return title == null ? coded : coded.followedBy(title);
    }

    /** The same, and for a norm what it is counted in. */
    public Text ruleWithUnit(String code) {
        Text unit = units.getOrDefault(code, new Text("", ""));
        return unit.nl().isBlank() ? rule(code)
                : rule(code).followedBy(new Text("(" + unit.nl() + ")",
                        "(" + unit.en() + ")"));
    }
}
