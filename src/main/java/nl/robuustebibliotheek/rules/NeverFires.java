package nl.robuustebibliotheek.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.robuustebibliotheek.rules.vocabulary.Circumstances;
import nl.robuustebibliotheek.submission.Text;

/** Every rule can fire for some library of a category that it belongs to. */
final class NeverFires {

    private final CheckedRules checked;
    private final Map<String, List<Circumstances>> met;

    /** @param met the circumstances that each category meets */
    NeverFires(CheckedRules checked, Map<String, List<Circumstances>> met) {
        this.checked = checked;
        this.met = met;
    }

    /** Why a rule cannot fire, where, and a library for which it stays silent. */
    private record Silent(String category, Circumstances example, Impossible why) {}

    void check(RuleProblems problems) {
        Map<Rule, Optional<Silent>> silent = new IdentityHashMap<>();
        checked.categories().forEach((category, of) -> {
            List<Circumstances> points = Objects.requireNonNull(met.get(category));
            for (Rule rule : of.all().rules()) {
                Optional<Silent> here = why(rule, of.all(), points)
                        .map(why -> new Silent(category, points.getFirst(), why));
                silent.merge(rule, here, (one, other) -> one.isEmpty() ? one : other);
            }
        });
        silent.forEach((rule, why) -> why.ifPresent(found -> problems.add(found.why().place(), rule.ref().name(),
                Mistake.NEVER_FIRES, text(found.why()), new Example(found.category(), found.example()))));
    }

    private static Text text(Impossible why) {
        return new Text("Deze regel gaat nooit af: " + why.text().nl(),
                "This rule can never fire: " + why.text().en());
    }

    private static Optional<Impossible> why(Rule rule, CategoryRules all, List<Circumstances> points) {
        if (points.stream().noneMatch(rule::holdsIn)) {
            Place place = rule.patterns().isEmpty() ? rule.place() : rule.patterns().getFirst().place();
            return Optional.of(new Impossible(place, new Text(
                    "geen enkele bibliotheek van deze categorie voldoet aan de omstandigheden. Misschien spreken twee grenzen elkaar tegen.",
                    "no library of this category is in these circumstances. Maybe two bounds contradict each other.")));
        }
        Impossible.Finder finder = new Impossible.Finder(rule, all);
        return rule.matching().stream().flatMap(pattern -> finder.in(pattern).stream()).findFirst();
    }
}
