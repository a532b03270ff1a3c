package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.Norm.Status;
import nl.robuustebibliotheek.finding.Norm.Type;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Indicators;
import nl.robuustebibliotheek.submission.Text;

/** Makes a norm of a rule that calls {@code norms.…}, and checks its numbers. */
final class NormReader {

    /** What may stand behind a norm, and how many values it asks. */
    private static final Map<String, Integer> QUALIFIERS = Map.of("target", 1, "orNotApplicable", 0, "orByPartner", 0,
            "law", 0, "endorsed", 2, "reviewed", 2, "proposed", 0, "lapsed", 0);
    /** Asks its values or none: it is not always known yet by whom and when. */
    private static final String REVIEWED = "reviewed";
    /** More than one party can say these, each with its date. */
    private static final Set<String> REPEATED = Set.of("endorsed", REVIEWED);
    private static final Set<String> STATUSES = Set.of("law", "endorsed", "reviewed", "proposed", "lapsed");

    private static final List<String> EXAMPLES = List.of(".law()", ".target( 2.6 )",
            ".endorsed( \"VNG\", \"2027-01-01\" )");

    private final Indicators indicators;
    private final RuleProblems problems;

    NormReader(Indicators indicators, RuleProblems problems) {
        this.indicators = indicators;
        this.problems = problems;
    }

    static Set<String> qualifiers() {
        return QUALIFIERS.keySet();
    }

    Optional<Norm> read(Rule rule) {
        Call call = rule.call();
        Type type = switch (call.verb()) {
            case "norms.atLeast" -> Type.AT_LEAST;
            case "norms.atMost" -> Type.AT_MOST;
            case "norms.between" -> Type.BETWEEN;
            case "norms.present" -> Type.PRESENT;
            case "norms.pending" -> Type.PENDING;
            default -> Type.REFERENCE;
        };
        if (!shapeIsRight(rule, type)) {
            return Optional.empty();
        }
        String code = call.word(0);
        Optional<Indicator> indicator = indicators.find(code);
        if (indicator.isEmpty()) {
            problems.unknown(call.placeOf(0), rule.ref().name(), Mistake.UNKNOWN_INDICATOR,
                    new Text("De indicator " + code + " bestaat niet.", "There is no indicator " + code + "."), code,
                    indicators.all().stream().map(Indicator::code).toList());
            return Optional.empty();
        }
        Norm norm = norm(rule, type, code);
        new NormNumbers(rule, norm, indicator.get(), problems).check();
        return Optional.of(norm);
    }

    private boolean shapeIsRight(Rule rule, Type type) {
        Call call = rule.call();
        int numbers = switch (type) {
            case AT_LEAST, AT_MOST, REFERENCE -> 1;
            case BETWEEN -> 2;
            case PRESENT, PENDING -> 0;
        };
        int before = problems.count();
        if (call.values().isEmpty() || !(call.values().getFirst().operand() instanceof Operand.Word)) {
            problems.add(call.placeOf(0), rule.ref().name(), Mistake.ARGUMENTS,
                    call.verb() + " vraagt eerst de code van een indicator. Misschien ontbreken de aanhalingstekens.",
                    call.verb() + " first asks the code of an indicator. Maybe the quotes are missing.");
        } else {
            numbers(rule, call.values().subList(1, call.values().size()), numbers, call.verb());
        }
        call.qualifiers().forEach(qualifier -> qualifier(rule, qualifier));
        status(rule, type);
        return problems.count() == before;
    }

    private void numbers(Rule rule, List<Call.Value> values, int count, String verb) {
        for (Call.Value value : values) {
            if (value.operand() instanceof Operand.Word) {
                textForNumber(problems, value, rule);
                return;
            }
        }
        if (values.size() != count || !values.stream().allMatch(value -> value.operand() instanceof Operand.Number)) {
            Place place = values.size() > count ? values.get(count).place() : rule.call().place();
            problems.add(place, rule.ref().name(), Mistake.ARGUMENTS,
                    verb + " vraagt de code van een indicator en " + count
                            + " getal(len). Misschien is er een te veel of te weinig.",
                    verb + " asks the code of an indicator and " + count
                            + " number(s). Maybe one is too many or missing.");
        }
    }

    static void textForNumber(RuleProblems problems, Call.Value value, Rule rule) {
        String bare = value.operand() instanceof Operand.Word(String text) ? text.replace(',', '.') : "";
        problems.add(value.place(), rule.ref().name(), Mistake.TEXT_FOR_NUMBER,
                new Text("Hier hoort een getal, en er staat een tekst. Misschien kunnen de aanhalingstekens weg.",
                        "A number belongs here, and it is a text. Maybe the quotes can go."),
                bare.matches("-?[0-9]+(\\.[0-9]+)?") ? bare : "");
    }

    private void qualifier(Rule rule, Call.Qualifier qualifier) {
        Integer count = QUALIFIERS.get(qualifier.name());
        if (count == null) {
            problems.unknown(qualifier.place(), rule.ref().name(), Mistake.UNKNOWN_VERB,
                    new Text("Achter een richtwaarde past geen " + qualifier.name() + ".",
                            "Behind a norm there is no " + qualifier.name() + "."),
                    qualifier.name(), QUALIFIERS.keySet());
            return;
        }
        boolean target = qualifier.name().equals("target");
        if (target && qualifier.values().size() == 1
                && qualifier.values().getFirst().operand() instanceof Operand.Word) {
            textForNumber(problems, qualifier.values().getFirst(), rule);
            return;
        }
        boolean bare = qualifier.name().equals(REVIEWED) && qualifier.values().isEmpty();
        boolean right = bare || qualifier.values().size() == count && qualifier.values().stream()
                .allMatch(value -> target ? value.operand() instanceof Operand.Number
                        : value.operand() instanceof Operand.Word);
        if (!right) {
            problems.add(qualifier.place(), rule.ref().name(), Mistake.ARGUMENTS,
                    "Bij " + qualifier.name() + " horen " + count + " waarde(n). Misschien bedoelt u "
                            + EXAMPLES.get(count) + ".",
                    qualifier.name() + " asks " + count + " value(s). Maybe you mean " + EXAMPLES.get(count) + ".");
        }
    }

    /** Whose number it is, is never guessed. */
    private void status(Rule rule, Type type) {
        List<Call.Qualifier> said = rule.call().qualifiers().stream()
                .filter(qualifier -> STATUSES.contains(qualifier.name())).toList();
        Optional<Call.Qualifier> second = said.stream().skip(1)
                .filter(each -> !REPEATED.contains(each.name()) || !each.name().equals(said.getFirst().name()))
                .findFirst();
        if (second.isPresent()) {
            problems.add(second.get().place(), rule.ref().name(), Mistake.ARGUMENTS,
                    "Een richtwaarde heeft één status. Misschien kan deze weg.",
                    "A norm has one status. Maybe this one can go.");
        } else if (said.isEmpty() && type != Type.PENDING && type != Type.REFERENCE) {
            problems.add(rule.call().place(), rule.ref().name(), Mistake.NO_STATUS,
                    new Text(
                            "Deze richtwaarde zegt niet hoe vast ze staat. Misschien ontbreekt .proposed() of .law() aan het eind.",
                            "This norm does not say how firm it is. Maybe .proposed() or .law() is missing at the end."),
                    ".proposed()");
        }
    }

    private static Norm norm(Rule rule, Type type, String indicator) {
        Call call = rule.call();
        BigDecimal first = number(call.arguments(), 1);
        BigDecimal minimum = switch (type) {
            case AT_LEAST, BETWEEN -> first;
            case PRESENT -> BigDecimal.ONE;
            case AT_MOST, PENDING, REFERENCE -> null;
        };
        BigDecimal maximum = switch (type) {
            case AT_MOST -> first;
            case BETWEEN -> number(call.arguments(), 2);
            case AT_LEAST, PRESENT, PENDING, REFERENCE -> null;
        };
        BigDecimal target = qualifier(call, "target").map(arguments -> number(arguments, 0)).orElse(null);
        return new Norm(rule.ref(), indicator, type, minimum, maximum, target, type == Type.REFERENCE ? first : null,
                status(call, type), endorsedBy(call), call.has("orNotApplicable"), call.has("orByPartner"));
    }

    private static Status status(Call call, Type type) {
        if (call.has("law")) {
            return Status.LAW;
        }
        if (call.has("lapsed")) {
            return Status.LAPSED;
        }
        if (type == Type.PENDING) {
            return Status.PENDING;
        }
        if (call.has("endorsed")) {
            return Status.ENDORSED;
        }
        return call.has(REVIEWED) ? Status.REVIEWED : Status.PROPOSED;
    }

    /** Who endorsed the norm, or else reviewed it, each with the date. */
    private static String endorsedBy(Call call) {
        String firmest = call.has("endorsed") ? "endorsed" : REVIEWED;
        return call.qualifiers().stream().filter(each -> each.name().equals(firmest))
                .map(each -> each.arguments().stream()
                        .map(argument -> argument instanceof Operand.Word(String text) ? text : "")
                        .collect(Collectors.joining(", ")))
                .filter(party -> !party.isEmpty()).collect(Collectors.joining("; "));
    }

    private static Optional<List<Operand>> qualifier(Call call, String name) {
        return call.qualifiers().stream().filter(each -> each.name().equals(name)).map(Call.Qualifier::arguments)
                .findFirst();
    }

    private static @Nullable BigDecimal number(List<Operand> arguments, int index) {
        return index < arguments.size() && arguments.get(index) instanceof Operand.Number(BigDecimal value) ? value
                : null;
    }
}
