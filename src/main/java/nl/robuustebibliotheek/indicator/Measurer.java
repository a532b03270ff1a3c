package nl.robuustebibliotheek.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/** Works out every indicator of a subject from a submission. */
public final class Measurer {

    private final Indicators indicators;
    private final Map<String, Interval> bounds = new HashMap<>();

    public Measurer(Indicators indicators, Fields fields) {
        this.indicators = indicators;
        fields.all().forEach(field -> bounds.put(field.pattern(), new Interval(field.minimum(), field.maximum())));
    }

    /** What is measured. */
    public Indicators indicators() {
        return indicators;
    }

    public Measurements measure(Submission submission, Subject subject) {
        Map<String, Measurement> measured = new LinkedHashMap<>();
        for (Indicator indicator : indicators.all()) {
            if (indicator.subject().covers(subject)) {
                measured.put(indicator.code(), measure(indicator, submission, subject));
            }
        }
        return new Measurements(subject, measured);
    }

    /**
     * The same measurements after some fields changed; the very same object when none of them depends on those fields.
     *
     * @param changed JSON pointers
     */
    public Measurements measureAgain(Measurements before, Submission submission, Collection<String> changed) {
        Map<String, Measurement> measured = null;
        for (Measurement measurement : before.all()) {
            if (changed.stream().anyMatch(measurement::dependsOn)) {
                if (measured == null) {
                    measured = new LinkedHashMap<>();
                    for (Measurement same : before.all()) {
                        measured.put(same.indicator().code(), same);
                    }
                }
                Measurement again = measure(measurement.indicator(), submission, before.subject());
                measured.put(again.indicator().code(), again);
            }
        }
        return measured == null ? before : new Measurements(before.subject(), measured);
    }

    public Measurement measure(Indicator indicator, Submission submission, Subject subject) {
        Scope scope = scope(indicator, submission, subject);
        Part part = indicator.formula().workOut(scope);
        List<String> inputs = new ArrayList<>(scope.trail().inputs());
        List<String> missing = new ArrayList<>(scope.trail().missing());
        List<Text> reasons = List.copyOf(scope.trail().reasons());
        return switch (part) {
            case Part.Value(Interval value, boolean estimated, boolean assumed, boolean open) -> new Measurement(
                    indicator, Measurement.State.VALUE, open ? indicator.range() : value.within(indicator.range()),
                    estimated, assumed, inputs, missing, reasons,
                    "");
            case Part.NotApplicable(String why) -> new Measurement(indicator, Measurement.State.NOT_APPLICABLE,
                    indicator.range(), false, false, inputs, missing, reasons, why);
            case Part.ByPartner(String who) -> new Measurement(indicator, Measurement.State.BY_PARTNER,
                    indicator.range(), false, false, inputs, missing, reasons, who);
        };
    }

    private Scope scope(Indicator indicator, Submission submission, Subject subject) {
        return new Scope(submission, subject, this::boundsOf,
                indicator.attributable() ? indicators.combinedShare() : CombinedShare.WHOLE);
    }

    private Interval boundsOf(String pattern) {
        Interval found = bounds.get(pattern);
        return found != null ? found : new Interval(Interval.UNBOUNDED.negate(), Interval.UNBOUNDED);
    }

    /** What cannot be: measurements wholly outside the indicator's possible range, with the fields they come from. */
    public Problems impossible(Submission submission, Subject subject) {
        Problems problems = Problems.none();
        for (Indicator indicator : indicators.all()) {
            if (indicator.subject().covers(subject)) {
                Scope scope = scope(indicator, submission, subject);
                if (indicator.formula().workOut(scope) instanceof Part.Value value
                        && !value.open() && !value.interval().overlaps(indicator.range())) {
                    problems = problems.and(impossible(indicator, value.interval(), scope.trail().inputs()));
                }
            }
        }
        return problems;
    }

    private static Problem impossible(Indicator indicator, Interval value, Set<String> inputs) {
        String shown = value.low().round(new java.math.MathContext(6)).toPlainString();
        Interval range = indicator.range();
        return new Problem(inputs.stream().findFirst().orElse(""), "impossible-value", new Text(
                "%s zou %s %s worden; mogelijk is %s tot en met %s. Klopt dit, en de velden %s?".formatted(
                        indicator.label().nl(), shown, indicator.unit().nl(), range.low().toPlainString(),
                        range.high().toPlainString(), String.join(", ", inputs)),
                "%s would be %s %s; possible is %s to %s. Is this right, and the fields %s?".formatted(
                        indicator.label().en(), shown, indicator.unit().en(), range.low().toPlainString(),
                        range.high().toPlainString(), String.join(", ", inputs))));
    }

    /** How a measurement came about, down to the submitted fields. */
    public Working working(Indicator indicator, Submission submission, Subject subject) {
        return working(indicator.formula(), indicator, submission, subject);
    }

    private Working working(Formula formula, Indicator indicator, Submission submission, Subject subject) {
        Scope scope = scope(indicator, submission, subject);
        Part part = formula.workOut(scope);
        return new Working(formula, part instanceof Part.Value value ? value.interval() : null,
                List.copyOf(scope.trail().inputs()), List.copyOf(scope.trail().missing()),
                formula.parts().stream().map(each -> working(each, indicator, submission, subject)).toList());
    }
}
