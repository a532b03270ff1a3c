package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.assessment.Explanation.Kind;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Lever;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Measurements;
import nl.robuustebibliotheek.rules.Judgement;
import nl.robuustebibliotheek.rules.Raised;
import nl.robuustebibliotheek.submission.Text;

/** Shows what lies behind the findings of one subject: its norm or what it rests on, the rule, the source and the value. */
final class FindingExplainer {

    private final Measurements measurements;
    private final Map<String, Norm> norms = new LinkedHashMap<>();
    private final Map<String, Raised> raised = new LinkedHashMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final RuleExplainer rules;
    private final MeasurementExplainer values;
    private final FieldExplainer fields;

    FindingExplainer(Measurements measurements, List<Norm> norms, List<Judgement> judgements, List<Finding> findings,
            RuleExplainer rules, MeasurementExplainer values, FieldExplainer fields) {
        this.measurements = measurements;
        norms.forEach(norm -> this.norms.put(norm.code(), norm));
        judgements.forEach(judgement -> judgement.raised().forEach(each -> raised.put(each.rule().code(), each)));
        findings.forEach(finding -> this.findings.put(finding.code(), finding));
        this.rules = rules;
        this.values = values;
        this.fields = fields;
    }

    List<String> codes() {
        return List.copyOf(findings.keySet());
    }

    Optional<Explanation> find(String code) {
        return Optional.ofNullable(findings.get(code)).map(this::whole);
    }

    /** The finding as one line, with its sentence. */
    static Explanation inShort(Finding finding) {
        return Explanation.of(Kind.FINDING, titled(finding), finding.kind().title());
    }

    static Text titled(Finding finding) {
        return new Text(finding.code() + " " + finding.title().nl(), finding.code() + " " + finding.title().en());
    }

    private Explanation whole(Finding finding) {
        List<Explanation> below = new ArrayList<>();
        below.add(Explanation.of(Kind.SENTENCE, finding.text(), null));
        if (finding.why() != null) {
            below.add(Explanation.of(Kind.WHY, new Text("Waarom", "Why"), finding.why()));
        }
        Norm norm = norms.get(finding.code());
        if (norm != null) {
            below.add(norm(norm));
            heavierBy(norm).forEach(below::add);
            below.add(values.measurement(measurements.get(norm.indicator()), measurements.subject()));
        } else {
            below.addAll(behind(Objects.requireNonNull(raised.get(finding.code()))));
        }
        if (!finding.missing().isEmpty()) {
            below.add(Explanation.of(Kind.MISSING, new Text("Dit ontbreekt nog", "This is still missing"), null)
                    .with(finding.missing().stream().map(fields::missing).toList()));
        }
        if (!finding.turnedBy().isEmpty()) {
            below.add(Explanation.of(Kind.TURNED_BY, new Text("Wie hier iets aan kan doen", "Who can change this"),
                    people(finding.turnedBy())));
        }
        return inShort(finding).with(below);
    }

    private Explanation norm(Norm norm) {
        Indicator indicator = measurements.get(norm.indicator()).indicator();
        return Explanation.of(Kind.NORM, new Text("Norm", "Norm"), Norms.said(norm, indicator))
                .with(List.of(rules.rule(norm.rule()), rules.source(norm.rule().source())));
    }

    /** The rules by which law that is not met counts as a knock-out. */
    private List<Explanation> heavierBy(Norm norm) {
        return raised.values().stream()
                .filter(each -> each.kind() == Raised.Kind.KNOCK_OUT && each.findings().contains(norm.code()))
                .map(each -> Explanation.of(Kind.NOTE, new Text("Weegt zwaar door", "Weighs heavily by"),
                        new Text(each.rule().name(), each.rule().name())).with(List.of(rules.rule(each.rule()))))
                .toList();
    }

    private List<Explanation> behind(Raised what) {
        List<Explanation> below = new ArrayList<>();
        below.add(rules.rule(what.rule()));
        below.add(rules.source(what.rule().source()));
        List<Explanation> findingsBehind = what.findings().stream().map(findings::get).filter(Objects::nonNull)
                .map(finding -> inShort(Objects.requireNonNull(finding))).toList();
        List<Measurement> valuesBehind = what.indicators().stream().map(measurements::find).filter(Objects::nonNull)
                .map(Objects::requireNonNull).toList();
        if (!findingsBehind.isEmpty()) {
            below.add(Explanation.of(Kind.NOTE, new Text("Rust op", "Rests on"), null).with(findingsBehind));
        }
        valuesBehind.forEach(each -> below.add(values.measurement(each, measurements.subject())));
        return below;
    }

    static Text people(List<Lever.TurnedBy> who) {
        return new Text(who.stream().map(FindingExplainer::nl).collect(Collectors.joining(", ")),
                who.stream().map(each -> each.name().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }

    private static String nl(Lever.TurnedBy who) {
        return switch (who) {
            case LIBRARY -> "bibliotheek";
            case MUNICIPALITY -> "gemeente";
            case PROVINCE -> "provincie";
            case STATE -> "rijk";
        };
    }
}
