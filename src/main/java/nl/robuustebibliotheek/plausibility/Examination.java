package nl.robuustebibliotheek.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Interval;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.indicator.Subject;
import nl.robuustebibliotheek.plausibility.Check.Question;
import nl.robuustebibliotheek.submission.Location;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.Submission;

/** Puts the questions of the catalogue to one submission. What is not known is never doubted. */
final class Examination {

    private static final int MOST_HINTS = 2;

    private final Submission submission;
    private final Optional<Submission> earlier;
    private final Measurer measurer;

    Examination(Submission submission, Optional<Submission> earlier, Measurer measurer) {
        this.submission = submission;
        this.earlier = earlier;
        this.measurer = measurer;
    }

    List<Doubt> impossible(List<Check> checks) {
        return checks.stream()
                .filter(check -> check.question() instanceof Question.Part part
                        && part.severity() == Severity.IMPOSSIBLE)
                .flatMap(check -> of(check, Optional.empty()).stream()).toList();
    }

    /** @param bounds the heaviest first */
    List<Doubt> of(Check check, Optional<SequencedMap<Severity, Bounds>> bounds) {
        return switch (check.question()) {
            case Question.Value(Indicator of) -> bounds.stream()
                    .flatMap(usual -> subjects(of).flatMap(subject -> value(check, of, subject, usual).stream()))
                    .toList();
            case Question.Part part -> subjects(part.whole())
                    .flatMap(subject -> part(check, part, subject).stream()).toList();
            case Question.Change(Indicator of) -> bounds.stream()
                    .flatMap(usual -> change(check, of, usual).stream()).toList();
            case Question.OpenDays _ -> bounds.stream()
                    .flatMap(usual -> submission.locations().orElse(List.of()).stream()
                            .flatMap(location -> openDays(check, location, usual).stream()))
                    .toList();
        };
    }

    private Stream<Subject> subjects(Indicator indicator) {
        List<Subject> subjects = new ArrayList<>(List.of(Subject.ORGANISATION));
        for (Municipality municipality : submission.municipalities()) {
            subjects.add(new Subject.OneMunicipality(municipality.index(), municipality.code()));
        }
        return subjects.stream().filter(indicator.subject()::covers);
    }

    private Optional<Doubt> value(Check check, Indicator of, Subject subject,
            SequencedMap<Severity, Bounds> usual) {
        Measurement measured = measurer.measure(of, submission, subject);
        return measured.isValue()
                ? doubt(check, measured.value(), measured.inputs(), usual, Map.of())
                : Optional.empty();
    }

    private Optional<Doubt> change(Check check, Indicator of, SequencedMap<Severity, Bounds> usual) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Measurement now = measurer.measure(of, submission, Subject.ORGANISATION);
        Measurement before = measurer.measure(of, earlier.get(), Subject.ORGANISATION);
        boolean known = now.isValue() && before.isValue() && now.value().isExact() && before.value().isExact();
        if (!known || before.value().low().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal times = now.value().low().divide(before.value().low(), MathContext.DECIMAL64);
        return doubt(check, Interval.exactly(times), now.inputs(), usual,
                Map.of("value", now.value().low(), "earlier", before.value().low()));
    }

    private Optional<Doubt> openDays(Check check, Location location, SequencedMap<Severity, Bounds> usual) {
        List<DayOfWeek> days = location.opening().orElse(List.of()).stream().map(OpeningInterval::day).distinct()
                .toList();
        return days.isEmpty() ? Optional.empty()
                : doubt(check, Interval.exactly(days.size()), List.of(location.pointerTo("opening")), usual, Map.of());
    }

    private static Optional<Doubt> doubt(Check check, Interval known, List<String> inputs,
            SequencedMap<Severity, Bounds> usual, Map<String, BigDecimal> more) {
        for (Map.Entry<Severity, Bounds> each : usual.entrySet()) {
            Bounds bounds = each.getValue();
            if (bounds.exclude(known)) {
                BigDecimal value = bounds.nearest(known);
                Map<String, BigDecimal> numbers = new HashMap<>(Map.of("value", value));
                Bounds narrowest = usual.lastEntry().getValue();
                Optional.ofNullable(narrowest.low()).ifPresent(low -> numbers.put("low", low));
                Optional.ofNullable(narrowest.high()).ifPresent(high -> numbers.put("high", high));
                numbers.putAll(more);
                return Optional.of(new Doubt(check, each.getKey(), first(inputs), numbers,
                        check.hints().stream().filter(hint -> bounds.contain(value.multiply(hint.times())))
                                .limit(MOST_HINTS).map(Check.Hint::text).toList()));
            }
        }
        return Optional.empty();
    }

    private Optional<Doubt> part(Check check, Question.Part asked, Subject subject) {
        Measurement part = measurer.measure(asked.part(), submission, subject);
        Measurement whole = measurer.measure(asked.whole(), submission, subject);
        boolean more = part.isValue() && whole.isValue() && part.value().low().compareTo(whole.value().high()) > 0;
        return more
                ? Optional.of(new Doubt(check, asked.severity(), first(part.inputs()),
                        Map.of("part", part.value().low(), "whole", whole.value().high()), List.of()))
                : Optional.empty();
    }

    private static String first(List<String> inputs) {
        return inputs.isEmpty() ? "" : inputs.getFirst();
    }
}
