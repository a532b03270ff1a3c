package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.rules.vocabulary.Circumstances;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;
import nl.robuustebibliotheek.rules.vocabulary.MunicipalityFact;
import nl.robuustebibliotheek.submission.Text;

/** Norms that divide libraries by a number of inhabitants or municipalities leave nobody out between them. */
final class NormGaps implements RuleCheck {

    private final List<Circumstances> met;

    NormGaps(List<Circumstances> met) {
        this.met = met;
    }

    @Override
    public void check(CategoryRules all, RuleProblems problems) {
        Map<String, List<Rule>> byIndicator = all.of(Stage.NORMS).stream()
                .filter(rule -> all.norms().containsKey(rule.code()))
                .filter(rule -> Objects.requireNonNull(all.norms().get(rule.code())).decides())
                .collect(Collectors.groupingBy(rule -> norm(rule, all).indicator(), LinkedHashMap::new,
                        Collectors.toList()));
        byIndicator.forEach((indicator, rules) -> {
            if (rules.size() > 1) {
                along(indicator, rules, all, problems);
            }
        });
    }

    private static Norm norm(Rule rule, CategoryRules all) {
        return Objects.requireNonNull(all.norms().get(rule.code()));
    }

    /** Circumstances that differ only in their size, from small to large. */
    private void along(String indicator, List<Rule> rules, CategoryRules all, RuleProblems problems) {
        Map<Object, List<Circumstances>> lines = met.stream().collect(Collectors.groupingBy(NormGaps::butSize,
                LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        for (List<Circumstances> line : lines.values()) {
            line.sort(Comparator.comparingLong(NormGaps::inhabitants).thenComparing(NormGaps::municipalities));
            for (int at = 1; at < line.size(); at++) {
                Circumstances point = line.get(at);
                if (holding(rules, point).isEmpty() && !holding(rules, line.get(at - 1)).isEmpty()
                        && line.subList(at, line.size()).stream().anyMatch(later -> !holding(rules, later).isEmpty())) {
                    gap(indicator, holding(rules, line.get(at - 1)).iterator().next(), point, all, problems);
                    return;
                }
            }
        }
    }

    private static void gap(String indicator, Rule below, Circumstances point, CategoryRules all,
            RuleProblems problems) {
        Place place = below.patterns().isEmpty() ? below.place() : below.patterns().getFirst().place();
        problems.add(place, below.ref().name(), Mistake.GAP, new Text(
                "Voor " + indicator + " geldt hierboven en hieronder een richtwaarde, en bij " + inhabitants(point)
                        + " inwoners geen. Misschien hoort een grens anders.",
                "For " + indicator + " a norm holds above and below, and none at " + inhabitants(point)
                        + " inhabitants. Maybe a bound should be another."),
                new Example(all.category(), point));
    }

    private static Set<Rule> holding(List<Rule> rules, Circumstances point) {
        return rules.stream().filter(rule -> rule.holdsIn(point))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static Object butSize(Circumstances point) {
        return switch (point) {
            case LibraryFact library -> library.withInhabitants(1);
            case MunicipalityFact town -> new MunicipalityFact(town.code(), 1, town.combined(), town.caribbean(),
                    town.referenceYear());
        };
    }

    private static long inhabitants(Circumstances point) {
        return switch (point) {
            case LibraryFact library -> library.inhabitants();
            case MunicipalityFact town -> town.inhabitants();
        };
    }

    private static int municipalities(Circumstances point) {
        return point instanceof LibraryFact library ? library.municipalities() : 1;
    }
}
