package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Indicator;

/** All rules: those that choose a category, and a book for each category. */
public final class RuleBooks {

    private final FitBook fit;
    private final SequencedMap<String, RuleBook> books;

    private RuleBooks(FitBook fit, SequencedMap<String, RuleBook> books) {
        this.fit = fit;
        this.books = Collections.unmodifiableSequencedMap(books);
    }

    public FitBook fit() {
        return fit;
    }

    public Optional<RuleBook> find(String category) {
        return Optional.ofNullable(books.get(category));
    }

    public SequencedMap<String, RuleBook> books() {
        return books;
    }

    /**
     * Reads, checks and compiles a folder of rules.
     *
     * @throws InvalidRules with everything that is wrong, before anything is compiled
     */
    public static RuleBooks load(RuleFolder folder, Catalogue catalogue) {
        return load(folder, catalogue, Compiling.AT_ONCE);
    }

    /**
     * Reads and checks a folder of rules, all of it in any case, and compiles it at once or when it is needed.
     *
     * @throws InvalidRules with everything that is wrong, before anything is compiled
     */
    public static RuleBooks load(RuleFolder folder, Catalogue catalogue, Compiling compiling) {
        return load(folder, catalogue, compiling, new RuleMemory());
    }

    /**
     * The same, with what is remembered of an earlier folder.
     *
     * @throws InvalidRules with everything that is wrong, before anything is compiled
     */
    public static RuleBooks load(RuleFolder folder, Catalogue catalogue, Compiling compiling, RuleMemory memory) {
        RuleBooks all = checked(folder, catalogue, memory);
        if (compiling == Compiling.AT_ONCE) {
            all.fit.compile();
            all.books.values().forEach(RuleBook::compile);
        }
        return all;
    }

    private static RuleBooks checked(RuleFolder folder, Catalogue catalogue, RuleMemory memory) {
        RuleProblems problems = new RuleProblems();
        Map<String, List<Rule>> read = new HashMap<>();
        List<Rule> fit = folder.fit().stream().flatMap(file -> memory.read(file, problems).stream()).toList();
        new RuleChecks(catalogue, problems).checkFit(fit);
        Map<String, List<Rule>> perCategory = new LinkedHashMap<>();
        folder.categories().forEach((category, files) -> {
            List<Rule> rules = new ArrayList<>();
            files.forEach(file -> rules.addAll(read.computeIfAbsent(file.path(), _ -> memory.read(file, problems))));
            perCategory.put(category, rules);
        });
        Map<String, Checked> checked = new LinkedHashMap<>();
        perCategory.forEach((category, rules) -> checked.put(category, check(category, rules, catalogue, problems)));
        problems.throwIfPresent();
        StageCompiler compiler = memory.compiler();
        SequencedMap<String, RuleBook> books = new LinkedHashMap<>();
        perCategory.forEach((category, rules) -> {
            Checked found = Objects.requireNonNull(checked.get(category));
            books.put(category,
                    new RuleBook(category, rules, catalogue.indicators(), found.norms(), found.setbacks(), compiler));
        });
        return new RuleBooks(new FitBook(fit, compiler), books);
    }

    private record Checked(Map<String, Norm> norms, Map<String, Setback> setbacks) {}

    private static Checked check(String category, List<Rule> rules, Catalogue catalogue, RuleProblems problems) {
        RuleProblems own = new RuleProblems();
        RuleChecks checks = new RuleChecks(catalogue, own);
        NormReader normReader = new NormReader(catalogue.indicators(), own);
        Map<String, Norm> norms = new HashMap<>();
        Map<String, Setback> setbacks = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.stage() == Stage.NORMS) {
                normReader.read(rule).ifPresent(norm -> norms.put(norm.code(), norm));
            }
        }
        Optional<Category> known = catalogue.category(category);
        known.ifPresentOrElse(found -> checks.check(rules, found, norms), () -> checks.noCategory(category));
        for (Rule rule : rules) {
            if (rule.stage() == Stage.SETBACKS) {
                checks.setback(rule).ifPresent(setback -> setbacks.put(rule.code(), setback));
            }
        }
        problems.addNew(own);
        return new Checked(norms, setbacks);
    }

    /** The indicators that no norm of any category names. */
    public List<Indicator> indicatorsWithoutNorm(Catalogue catalogue) {
        return catalogue.indicators().all().stream().filter(indicator -> books.values().stream()
                .flatMap(book -> book.norms().stream()).noneMatch(norm -> norm.indicator().equals(indicator.code())))
                .toList();
    }
}
