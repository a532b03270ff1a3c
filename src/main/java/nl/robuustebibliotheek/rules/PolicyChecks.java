package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.robuustebibliotheek.rules.vocabulary.Circumstances;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;

/** What shows only when rules are laid beside each other: gaps, contradictions, rules that can never fire. */
final class PolicyChecks {

    private final CheckedRules checked;

    PolicyChecks(CheckedRules checked) {
        this.checked = checked;
    }

    void check(RuleProblems problems) {
        FitPlan fit = new FitPlan(checked.fit().rules());
        fit.check(problems);
        Map<String, List<Circumstances>> met = new LinkedHashMap<>();
        checked.categories().forEach((category, of) -> met.put(category, met(category, of.all(), fit)));
        checked.categories().forEach((category, of) -> {
            RuleProblems own = new RuleProblems();
            List<Circumstances> points = Objects.requireNonNull(met.get(category));
            new NormsContradict(points).check(of.all(), own);
            new NormGaps(points).check(of.all(), own);
            problems.addAll(own);
        });
        new NeverFires(checked, met).check(problems);
    }

    /** Circumstances of libraries that the fit rules bring to this category, and of their municipalities. */
    private List<Circumstances> met(String category, CategoryRules rules, FitPlan fit) {
        List<Rule> all = new ArrayList<>(checked.fit().rules());
        all.addAll(rules.rules());
        Grid grid = new Grid(all);
        List<LibraryFact> libraries = grid.libraries().stream().filter(point -> fit.chooses(point, category)).toList();
        List<Circumstances> met = new ArrayList<>(libraries.isEmpty() ? grid.libraries() : libraries);
        met.addAll(grid.municipalities());
        return met;
    }
}
