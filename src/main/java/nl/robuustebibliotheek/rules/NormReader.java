package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.Norm.Status;
import nl.robuustebibliotheek.finding.Norm.Type;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Indicators;
import nl.robuustebibliotheek.indicator.Interval;
import nl.robuustebibliotheek.submission.Text;

/** Makes a norm of a rule that calls {@code norms.…}, and checks its numbers. */
final class NormReader {

    private static final Set<String> QUALIFIERS = Set.of("target", "orNotApplicable", "orByPartner", "law", "endorsed",
            "reviewed", "proposed", "lapsed");

    private final Indicators indicators;
    private final RuleProblems problems;

    NormReader(Indicators indicators, RuleProblems problems) {
        this.indicators = indicators;
        this.problems = problems;
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
        String code = ((Operand.Word) call.arguments().getFirst()).text();
        Optional<Indicator> indicator = indicators.find(code);
        if (indicator.isEmpty()) {
            problems.unknown(call.place(), rule.ref().name(), "unknown-indicator",
                    new Text("De indicator " + code + " bestaat niet.", "There is no indicator " + code + "."), code,
                    indicators.all().stream().map(Indicator::code).toList());
            return Optional.empty();
        }
        Norm norm = norm(rule, type, code);
        checkNumbers(rule, norm, indicator.get());
        return Optional.of(norm);
    }

    private boolean shapeIsRight(Rule rule, Type type) {
        Call call = rule.call();
        int numbers = switch (type) {
            case AT_LEAST, AT_MOST, REFERENCE -> 1;
            case BETWEEN -> 2;
            case PRESENT, PENDING -> 0;
        };
        List<Operand> arguments = call.arguments();
        boolean right = arguments.size() == numbers + 1 && arguments.getFirst() instanceof Operand.Word
                && arguments.stream().skip(1).allMatch(Operand.Number.class::isInstance);
        if (!right) {
            problems.add(call.place(), rule.ref().name(), "arguments",
                    call.verb() + " vraagt de code van een indicator en " + numbers + " getal(len).",
                    call.verb() + " asks the code of an indicator and " + numbers + " number(s).");
        }
        for (Call.Qualifier qualifier : call.qualifiers()) {
            if (!QUALIFIERS.contains(qualifier.name())) {
                right = false;
                problems.unknown(call.place(), rule.ref().name(), "unknown-verb",
                        new Text("Achter een richtwaarde past geen " + qualifier.name() + ".",
                                "Behind a norm there is no " + qualifier.name() + "."),
                        qualifier.name(), QUALIFIERS);
            }
        }
        return right;
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
        return call.has("reviewed") ? Status.REVIEWED : Status.PROPOSED;
    }

    /** Who endorsed the norm, or else reviewed it, each with the date. */
    private static String endorsedBy(Call call) {
        String firmest = call.has("endorsed") ? "endorsed" : "reviewed";
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

    private void checkNumbers(Rule rule, Norm norm, Indicator indicator) {
        Place place = rule.call().place();
        String name = rule.ref().name();
        Interval range = indicator.range();
        for (BigDecimal number : new BigDecimal[]{norm.minimum(), norm.maximum(), norm.target()}) {
            if (number != null && !range.contains(number)) {
                problems.add(place, name, "outside-range",
                        number + " ligt buiten wat mogelijk is voor " + indicator.code() + " (" + range.low()
                                + " tot en met "
                                + range.high() + ").",
                        number + " lies outside what is possible for " + indicator.code() + " (" + range.low() + " to "
                                + range.high() + ").");
            }
        }
        boolean needsTarget = (norm.type() == Type.AT_LEAST || norm.type() == Type.AT_MOST) && !norm.isLaw()
                && norm.status() != Status.LAPSED;
        if (needsTarget && norm.target() == null) {
            problems.add(place, name, "no-target",
                    "Een ondergrens of bovengrens staat nooit zonder streefwaarde: voeg .target( … ) toe.",
                    "A minimum or maximum never stands without its target: add .target( … ).");
        }
        if (targetOnWrongSide(norm)) {
            problems.add(place, name, "target-side",
                    "De streefwaarde " + norm.target() + " ligt aan de verkeerde kant van de grens.",
                    "The target " + norm.target() + " lies on the wrong side of the bound.");
        }
        if (norm.minimum() != null && norm.maximum() != null && norm.minimum().compareTo(norm.maximum()) > 0) {
            problems.add(place, name, "arguments", "De ondergrens is hoger dan de bovengrens.",
                    "The minimum is higher than the maximum.");
        }
        if (norm.type() == Type.PRESENT && !indicator.yesNo()) {
            problems.add(place, name, "arguments", "norms.present vraagt een ja/nee-indicator.",
                    "norms.present asks a yes/no indicator.");
        }
    }

    private static boolean targetOnWrongSide(Norm norm) {
        BigDecimal target = norm.target();
        if (target == null) {
            return false;
        }
        return norm.minimum() != null && target.compareTo(norm.minimum()) < 0
                || norm.maximum() != null && target.compareTo(norm.maximum()) > 0;
    }
}
