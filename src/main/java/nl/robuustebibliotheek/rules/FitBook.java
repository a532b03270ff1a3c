package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;

/** The rules that choose a category. */
public final class FitBook {

    private final StageBase base;
    private final Map<String, FitChoice> choices = new TreeMap<>();

    FitBook(List<Rule> rules, StageCompiler compiler) {
        this.base = new StageBase(rules, compiler);
        for (Rule rule : rules) {
            String category = ((Operand.Word) rule.call().arguments().getFirst()).text();
            choices.put(rule.code(), new FitChoice(rule.ref(), category));
        }
    }

    /** Compiles the rules, unless that is done. */
    void compile() {
        base.compile();
    }

    /** What the fit rules propose for this library, in the order of their codes; exactly one when they are right. */
    public List<FitChoice> choices(LibraryFact library) {
        List<FitChoice> fitting = new ArrayList<>();
        base.run(List.of(library), (code, _) -> fitting.add(Objects.requireNonNull(choices.get(code))));
        fitting.sort(Comparator.comparing(choice -> choice.rule().code()));
        return fitting;
    }
}
