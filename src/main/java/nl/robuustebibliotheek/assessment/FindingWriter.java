package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.category.Sources;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.finding.Standing;
import nl.robuustebibliotheek.indicator.Lever;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Measurements;
import nl.robuustebibliotheek.rules.Judgement;
import nl.robuustebibliotheek.rules.Raised;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.rules.vocabulary.Circumstances;
import nl.robuustebibliotheek.submission.Text;

/** Writes the findings of one subject from its judgements in the worst and in the best world. */
final class FindingWriter {

    private final RuleBook rules;
    private final Category category;
    private final Sources sources;

    FindingWriter(RuleBook rules, Category category, Sources sources) {
        this.rules = rules;
        this.category = category;
        this.sources = sources;
    }

    List<Finding> findings(Circumstances circumstances, Measurements measurements, Judgement worst, Judgement best) {
        List<Finding> findings = new ArrayList<>();
        for (Norm norm : rules.norms(circumstances)) {
            Measurement measurement = measurements.find(norm.indicator());
            if (measurement != null) {
                findings.add(finding(norm, measurement, kind(norm, measurement, worst, best)));
            }
        }
        Map<String, Raised> certain = best.raised().stream()
                .collect(Collectors.toMap(raised -> raised.rule().code(), Function.identity()));
        for (Raised raised : worst.raised()) {
            boolean isCertain = certain.containsKey(raised.rule().code());
            if (raised.kind() != Raised.Kind.KNOCK_OUT) {
                findings.add(finding(raised, measurements, isCertain));
            }
        }
        findings.sort(Comparator.comparing(Finding::code));
        return findings;
    }

    static FindingKind kind(Norm norm, Measurement measurement, Judgement worst, Judgement best) {
        if (!norm.decides()) {
            return norm.type() == Norm.Type.PENDING ? FindingKind.PENDING : FindingKind.REFERENCE;
        }
        return switch (measurement.state()) {
            case NOT_APPLICABLE -> norm.notApplicableSatisfies() ? FindingKind.NOT_APPLICABLE : FindingKind.UNKNOWN;
            case BY_PARTNER -> norm.partnerSatisfies() ? FindingKind.MET : FindingKind.UNKNOWN;
            case VALUE -> {
                Standing lowest = norm.worst(measurement.value());
                if (lowest != norm.best(measurement.value())) {
                    yield FindingKind.UNKNOWN;
                }
                yield switch (lowest) {
                    case ON_TARGET -> FindingKind.MET;
                    case BELOW_TARGET -> softened(norm, worst, best) ? FindingKind.SOFTENED : FindingKind.BELOW_TARGET;
                    case SHORTFALL -> knockedOut(norm, worst, best) ? FindingKind.KNOCK_OUT
                            : softened(norm, worst, best) ? FindingKind.SOFTENED : FindingKind.SHORTFALL;
                };
            }
        };
    }

    private static boolean softened(Norm norm, Judgement worst, Judgement best) {
        return worst.softened().contains(norm.code()) && best.softened().contains(norm.code());
    }

    private static boolean knockedOut(Norm norm, Judgement worst, Judgement best) {
        return worst.knockedOut().contains(norm.code()) && best.knockedOut().contains(norm.code());
    }

    private Finding finding(Norm norm, Measurement measurement, FindingKind kind) {
        BigDecimal difference = difference(norm, measurement, kind);
        Source source = source(norm.rule());
        Text text = Sentences.of(kind, norm, measurement, difference, source);
        RuleText words = words(norm.code());
        return new Finding(norm.code(), kind, words.title(), measurement.indicator().code(), value(measurement),
                measurement.indicator().unit(), shown(norm), difference == null ? null : Numbers.json(difference), text,
                words.why().orElse(null), turnedBy(kind, measurement), shown(norm.rule()), measurement.inputs(),
                measurement.missing());
    }

    private static Finding.@Nullable Range value(Measurement measurement) {
        return measurement.isValue()
                ? new Finding.Range(Numbers.json(measurement.value().low()), Numbers.json(measurement.value().high()))
                : null;
    }

    private static List<Lever.TurnedBy> turnedBy(FindingKind kind, Measurement measurement) {
        if (kind == FindingKind.UNKNOWN && measurement.indicator().turnedBy().isEmpty()) {
            return List.of(Lever.TurnedBy.LIBRARY);
        }
        return measurement.indicator().turnedBy();
    }

    /** The norm's nearest bound less the value, positive when there is still something to go. */
    static @Nullable BigDecimal difference(Norm norm, Measurement measurement, FindingKind kind) {
        if (!measurement.isValue() || !norm.decides() || kind == FindingKind.UNKNOWN) {
            return null;
        }
        BigDecimal low = measurement.value().low();
        BigDecimal high = measurement.value().high();
        boolean shortfall = norm.worst(measurement.value()) == Standing.SHORTFALL;
        boolean tooHigh = norm.maximum() != null && high.compareTo(norm.maximum()) > 0;
        return switch (norm.type()) {
            case AT_LEAST, PRESENT -> Objects
                    .requireNonNull(shortfall || norm.target() == null ? norm.minimum() : norm.target()).subtract(low);
            case AT_MOST -> high
                    .subtract(Objects
                            .requireNonNull(shortfall || norm.target() == null ? norm.maximum() : norm.target()));
            case BETWEEN -> tooHigh ? high.subtract(Objects.requireNonNull(norm.maximum()))
                    : Objects.requireNonNull(norm.minimum()).subtract(low);
            case PENDING, REFERENCE -> null;
        };
    }

    private Finding finding(Raised raised, Measurements measurements, boolean isCertain) {
        RuleText words = words(raised.rule().code());
        List<Measurement> rested = raised.indicators().stream().map(measurements::find).filter(Objects::nonNull)
                .map(Objects::requireNonNull).toList();
        Placeholders placeholders = new Placeholders();
        if (!rested.isEmpty()) {
            Measurement first = rested.getFirst();
            placeholders.with("label", first.indicator().label()).with("unit", first.indicator().unit()).with("value",
                    first.isValue() ? Numbers.value(first) : new Text("–", "–"));
        }
        Text said = placeholders.fill(words.text().orElse(words.title()));
        Text text = isCertain ? said
                : new Text("Misschien, dat hangt af van wat nog niet bekend is: " + said.nl(),
                        "Perhaps, depending on what is not known yet: " + said.en());
        FindingKind kind = !isCertain ? FindingKind.UNKNOWN
                : raised.kind() == Raised.Kind.CONCERN ? FindingKind.CONCERN : FindingKind.STRENGTH;
        return new Finding(raised.rule().code(), kind, words.title(),
                raised.indicators().stream().findFirst().orElse(null), null, null, null, null, text,
                words.why().orElse(null),
                rested.stream().flatMap(each -> each.indicator().turnedBy().stream()).distinct().sorted().toList(),
                shown(raised.rule()), pointers(rested, Measurement::inputs), pointers(rested, Measurement::missing));
    }

    private static List<String> pointers(List<Measurement> measurements, Function<Measurement, List<String>> which) {
        return measurements.stream().flatMap(each -> which.apply(each).stream()).distinct().toList();
    }

    Source source(RuleRef rule) {
        return sources.find(rule.source()).orElseThrow();
    }

    RuleText words(String code) {
        return category.text(code).orElseThrow();
    }

    static Finding.RuleShown shown(RuleRef rule) {
        return new Finding.RuleShown(rule.name(), rule.file(), rule.line());
    }

    private static Finding.NormShown shown(Norm norm) {
        return new Finding.NormShown(json(norm.minimum()), json(norm.maximum()), json(norm.target()),
                json(norm.reference()), norm.rule().source(), norm.status());
    }

    private static @Nullable BigDecimal json(@Nullable BigDecimal number) {
        return number == null ? null : Numbers.json(number);
    }

}
