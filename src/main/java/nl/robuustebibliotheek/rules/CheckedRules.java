package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.finding.Norm;

/**
 * A folder of rules as read, with what is wrong with each rule by itself and beside the others.
 *
 * @param categories the rules of each category with the shared ones
 */
record CheckedRules(CategoryRules fit, SequencedMap<String, OfCategory> categories, RuleProblems problems) {

    private static final List<RuleCheck> OF_FIT = List.of(new UniqueCodes(), new SeenFacts(), new KnownSources(),
            new KnownTexts(), new FitCall());
    private static final List<RuleCheck> OF_CATEGORY = List.of(new UniqueCodes(), new SeenFacts(), new KnownSources(),
            new KnownTexts(), new KnownNames(), new OneWayConditions(), new MeasurementAsked(), new FindingAsked(),
            new NormCanBeMissed(), new FindingCall(), new SoftenCall(), new VerdictCall(), new PointCall(),
            new FitCall(), new Combinations());

    /** The rules of one category, and the setbacks among them. */
    record OfCategory(CategoryRules all, Map<String, Setback> setbacks) {}

    static CheckedRules of(RuleFolder folder, Catalogue catalogue, RuleMemory memory) {
        RuleProblems problems = new RuleProblems();
        folder.unreadable().forEach(problems::add);
        new HasRules(problems).checkFolder(folder, catalogue);
        CategoryRules fit = new CategoryRules("",
                folder.fit().stream().flatMap(file -> memory.read(file, problems).stream()).toList(), Map.of(),
                catalogue,
                catalogue.shared(), Set.of());
        OF_FIT.forEach(check -> check.check(fit, problems));
        Map<String, List<Rule>> read = new HashMap<>();
        SequencedMap<String, OfCategory> categories = new LinkedHashMap<>();
        folder.categories().forEach((category, files) -> {
            List<Rule> rules = new ArrayList<>();
            files.forEach(file -> rules.addAll(read.computeIfAbsent(file.path(), _ -> memory.read(file, problems))));
            categories.put(category, category(category, rules, catalogue, problems));
        });
        return new CheckedRules(fit, categories, problems);
    }

    private static OfCategory category(String category, List<Rule> rules, Catalogue catalogue, RuleProblems problems) {
        RuleProblems own = new RuleProblems();
        Map<String, Norm> norms = new HashMap<>();
        Map<String, Setback> setbacks = new HashMap<>();
        NormReader normReader = new NormReader(catalogue.indicators(), own);
        SetbackReader setbackReader = new SetbackReader(catalogue, own);
        for (Rule rule : rules) {
            if (rule.stage() == Stage.NORMS) {
                normReader.read(rule).ifPresent(norm -> norms.put(norm.code(), norm));
            } else if (rule.stage() == Stage.SETBACKS) {
                setbackReader.read(rule).ifPresent(setback -> setbacks.put(rule.code(), setback));
            }
        }
        Map<String, RuleText> texts = catalogue.category(category).map(Category::texts).orElse(catalogue.shared());
        Set<String> unread = new HashSet<>(problems.codes());
        unread.addAll(own.codes());
        CategoryRules all = new CategoryRules(category, rules, norms, catalogue, texts, unread);
        if (catalogue.category(category).isPresent()) {
            OF_CATEGORY.forEach(check -> check.check(all, own));
        } else {
            noCategory(category, catalogue, own);
        }
        problems.addAll(own);
        return new OfCategory(all, setbacks);
    }

    private static void noCategory(String id, Catalogue catalogue, RuleProblems problems) {
        problems.unknown(new Place("rules/" + id, 1, 1), "", Mistake.NO_CATEGORY,
                new nl.robuustebibliotheek.submission.Text(
                        "Bij rules/" + id + " hoort een map categories/" + id + " met een category.yaml.",
                        "With rules/" + id + " goes a folder categories/" + id + " with a category.yaml."),
                id, catalogue.categories().keySet());
    }

    /** All problems, with those that show only when the rules of all categories are laid beside each other. */
    RuleProblems withPolicy() {
        RuleProblems all = new RuleProblems();
        all.addAll(problems);
        if (!problems.hasErrors()) {
            new PolicyChecks(this).check(all);
        }
        return all;
    }
}
