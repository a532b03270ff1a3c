package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.assessment.Explanation.Kind;
import nl.robuustebibliotheek.indicator.CombinedShare;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.indicator.Subject;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/** Shows what a measurement is, what it means and how it came about. */
final class MeasurementExplainer {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Measurer measurer;
    private final Submission submission;
    private final CombinedShare combined;
    private final RuleExplainer rules;
    private final ArithmeticExplainer arithmetic;

    MeasurementExplainer(Measurer measurer, Submission submission, CombinedShare combined, RuleExplainer rules,
            ArithmeticExplainer arithmetic) {
        this.measurer = measurer;
        this.submission = submission;
        this.combined = combined;
        this.rules = rules;
        this.arithmetic = arithmetic;
    }

    Explanation measurement(Measurement measurement, Subject subject) {
        Indicator indicator = measurement.indicator();
        List<Explanation> below = new ArrayList<>();
        below.add(Explanation.of(Kind.DEFINITION, new Text("Definitie", "Definition"), indicator.definition())
                .with(List.of(rules.sourceInShort(indicator.source()))));
        if (measurement.assumed()) {
            below.add(assumption());
        }
        below.add(arithmetic.step(measurer.working(indicator, submission, subject)));
        return Explanation.of(Kind.MEASUREMENT, indicator.label(), said(measurement)).with(below);
    }

    static Text said(Measurement measurement) {
        return switch (measurement.state()) {
            case VALUE -> Numbers.value(measurement);
            case NOT_APPLICABLE -> new Text("niet van toepassing: " + measurement.said(),
                    "not applicable: " + measurement.said());
            case BY_PARTNER -> new Text("door een partner: " + measurement.said(),
                    "by a partner: " + measurement.said());
        };
    }

    private Explanation assumption() {
        Text percent = Numbers.plain(combined.lowest().multiply(HUNDRED), 1);
        return Explanation.of(Kind.NOTE, new Text("Aanname", "Assumption"), new Text(
                "de instelling doet meer dan de bibliotheek en splitst dit getal niet; daarom %s%% tot het geheel"
                        .formatted(percent.nl()),
                "the institution does more than the library and does not split this figure; so %s%% up to the whole"
                        .formatted(percent.en())))
                .with(List.of(rules.sourceInShort(combined.source())));
    }
}
