package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Text;

/** Makes a setback of a rule that calls {@code setbacks.…}, and checks that its fields can change so. */
final class SetbackReader {

    private static final Set<String> VERBS = Set.of("scale", "add");

    private final Catalogue catalogue;
    private final RuleProblems problems;

    SetbackReader(Catalogue catalogue, RuleProblems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** The setback that a rule describes, when nothing is wrong with it. */
    Optional<Setback> read(Rule rule) {
        int before = problems.count();
        List<Setback.Change> changes = new ArrayList<>();
        String verb = rule.call().verb().substring("setbacks.".length());
        changes.add(change(rule, new Call.Qualifier(verb, rule.call().values(), rule.call().place())));
        rule.call().qualifiers().forEach(each -> changes.add(change(rule, each)));
        return problems.count() == before ? Optional.of(new Setback(rule.ref(), changes)) : Optional.empty();
    }

    private Setback.Change change(Rule rule, Call.Qualifier call) {
        List<Operand> arguments = call.arguments();
        if (!VERBS.contains(call.name())) {
            problems.unknown(call.place(), rule.ref().name(), Mistake.UNKNOWN_VERB,
                    new Text("Achter een tegenslag past geen " + call.name() + ".",
                            "Behind a setback there is no " + call.name() + "."),
                    call.name(), VERBS);
        } else if (arguments.size() == 2 && arguments.get(1) instanceof Operand.Word) {
            NormReader.textForNumber(problems, call.values().get(1), rule);
        } else if (arguments.size() == 2 && arguments.get(0) instanceof Operand.Word(String field)
                && arguments.get(1) instanceof Operand.Number(var number)) {
            return change(rule, call, "/" + field.replace('.', '/'), number);
        } else {
            problems.add(call.place(), rule.ref().name(), Mistake.ARGUMENTS,
                    "Een tegenslag is scale( \"veld\", factor ) of add( \"veld\", getal ). Misschien ontbreekt er een.",
                    "A setback is scale( \"field\", factor ) or add( \"field\", number ). Maybe one is missing.");
        }
        return new Setback.Change("", false, BigDecimal.ZERO);
    }

    private Setback.Change change(Rule rule, Call.Qualifier call, String field, BigDecimal number) {
        Place place = call.values().getFirst().place();
        if (!catalogue.knowsField(field)) {
            problems.unknown(place, rule.ref().name(), Mistake.UNKNOWN_FIELD,
                    new Text("Er is geen veld " + field + " in een zelfscan.",
                            "There is no field " + field + " in a self-assessment."),
                    field.substring(1).replace('/', '.'), changeable());
        } else if (!canChange(field)) {
            problems.unknown(place, rule.ref().name(), Mistake.FIXED_FIELD,
                    new Text("Een tegenslag kan " + field + " niet veranderen: het is geen aantal of bedrag.",
                            "A setback cannot change " + field + ": it is no number or amount."),
                    field.substring(1).replace('/', '.'), changeable());
        }
        if (call.name().equals("scale") && number.signum() < 0) {
            problems.add(call.values().get(1).place(), rule.ref().name(), Mistake.ARGUMENTS,
                    "Een factor is niet kleiner dan 0. Misschien bedoelt u add.",
                    "A factor is not below 0. Maybe you mean add.");
        }
        return new Setback.Change(field, call.name().equals("scale"), number);
    }

    private List<String> changeable() {
        return catalogue.fields().all().stream().map(Field::pattern).filter(this::canChange)
                .map(pattern -> pattern.substring(1).replace('/', '.')).toList();
    }

    private boolean canChange(String pattern) {
        boolean amount = catalogue.fields().find(pattern).stream()
                .anyMatch(field -> field.kind().isAmount() || field.kind() == Field.Kind.OWN);
        boolean ofMunicipality = pattern.startsWith("/municipalities/*/") && !pattern.endsWith("/inhabitants");
        return amount && (ofMunicipality || !pattern.contains("*"));
    }
}
