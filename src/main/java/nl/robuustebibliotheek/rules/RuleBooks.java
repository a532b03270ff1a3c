package nl.robuustebibliotheek.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import nl.robuustebibliotheek.category.Catalogue;
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
     * Reads and checks a folder of rules, all of it in any case, and compiles it at once or when it is needed. Rules that are
     * understood but leave a gap or contradict each other are refused for a service only: a single run may try them.
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
        RuleBooks all = checked(folder, catalogue, compiling, memory);
        if (compiling == Compiling.AT_ONCE) {
            all.fit.compile();
            all.books.values().forEach(RuleBook::compile);
        }
        return all;
    }

    /**
     * What there is to say of a folder of rules, and the rules themselves, to be compiled when they are needed.
     *
     * @param problems everything that is wrong, and what is worth a remark
     * @param books nothing when something is wrong
     */
    public record Examined(List<RuleProblem> problems, Optional<RuleBooks> books) {

        public Examined {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a folder of rules once, for who wants to know all that is to be said of it; nothing is compiled. */
    public static Examined examine(RuleFolder folder, Catalogue catalogue, RuleMemory memory) {
        CheckedRules checked = CheckedRules.of(folder, catalogue, memory);
        RuleProblems problems = checked.withPolicy();
        return new Examined(problems.all(),
                problems.hasErrors() ? Optional.empty() : Optional.of(of(checked, catalogue, memory)));
    }

    private static RuleBooks checked(RuleFolder folder, Catalogue catalogue, Compiling compiling,
            RuleMemory memory) {
        CheckedRules checked = CheckedRules.of(folder, catalogue, memory);
        RuleProblems problems = compiling == Compiling.AT_ONCE ? checked.withPolicy() : checked.problems();
        problems.throwIfErrors();
        return of(checked, catalogue, memory);
    }

    private static RuleBooks of(CheckedRules checked, Catalogue catalogue, RuleMemory memory) {
        StageCompiler compiler = memory.compiler();
        SequencedMap<String, RuleBook> books = new LinkedHashMap<>();
        checked.categories().forEach((category, found) -> books.put(category, new RuleBook(category,
                found.all().rules(), catalogue.indicators(), found.all().norms(), found.setbacks(), compiler)));
        return new RuleBooks(new FitBook(checked.fit().rules(), compiler), books);
    }

    /** The indicators that no norm of any category names. */
    public List<Indicator> indicatorsWithoutNorm(Catalogue catalogue) {
        return catalogue.indicators().all().stream().filter(indicator -> books.values().stream()
                .flatMap(book -> book.norms().stream()).noneMatch(norm -> norm.indicator().equals(indicator.code())))
                .toList();
    }
}
