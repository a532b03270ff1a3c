package nl.robuustebibliotheek.calibration.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.indicator.Subject;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Submission;

/**
 * Libraries on the edge: for each number that a norm of either rule set names, the healthy case with one answer moved so that
 * its value lies just below, on and just above that number.
 */
final class BoundaryGrid {

    private static final int HALVINGS = 50;
    private static final int DECIMALS = 4;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(20);

    private final Release release;
    private final Measurer measurer;

    /** @param release whose indicators measure */
    BoundaryGrid(Release release) {
        this.release = release;
        this.measurer = new Measurer(release.catalogue().indicators(), release.catalogue().fields());
    }

    /** @param norms of both rule sets */
    List<Sample> around(Submission healthy, String category, Collection<Norm> norms) {
        List<Sample> samples = new ArrayList<>();
        norms.stream().map(Norm::indicator).distinct().sorted()
                .flatMap(code -> release.catalogue().indicators().find(code).stream())
                .forEach(indicator -> around(healthy, category, indicator, bounds(norms, indicator), samples));
        return samples;
    }

    private static SortedSet<BigDecimal> bounds(Collection<Norm> norms, Indicator indicator) {
        SortedSet<BigDecimal> bounds = new TreeSet<>();
        norms.stream().filter(norm -> norm.decides() && norm.indicator().equals(indicator.code()))
                .flatMap(norm -> Stream.of(Optional.ofNullable(norm.minimum()), Optional.ofNullable(norm.maximum()),
                        Optional.ofNullable(norm.target())))
                .flatMap(Optional::stream).forEach(bounds::add);
        return bounds;
    }

    private void around(Submission healthy, String category, Indicator indicator, SortedSet<BigDecimal> bounds,
            List<Sample> samples) {
        Subject subject = subject(healthy, indicator);
        Measurement now = measurer.measure(indicator, healthy, subject);
        if (indicator.yesNo()) {
            now.inputs().stream().filter(pointer -> healthy.answer(pointer) instanceof Answer.Choice).findFirst()
                    .ifPresent(pointer -> {
                        for (boolean yes : new boolean[]{true, false}) {
                            samples.add(new Sample(Population.BOUNDARY,
                                    "%s: %s %s".formatted(category, indicator.code(), yes ? "yes" : "no"),
                                    healthy.with(pointer, Answer.Choice.exact(yes))));
                        }
                    });
            return;
        }
        for (BigDecimal bound : bounds) {
            now.inputs().stream().filter(pointer -> healthy.answer(pointer) instanceof Answer.Amount)
                    .flatMap(pointer -> edge(healthy, indicator, subject, pointer, bound).stream()).findFirst()
                    .ifPresent(edge -> edge.forEach(each -> samples.add(new Sample(Population.BOUNDARY,
                            "%s: %s near %s".formatted(category, indicator.code(), bound.toPlainString()), each))));
        }
    }

    private static Subject subject(Submission healthy, Indicator indicator) {
        return indicator.subject().covers(Subject.ORGANISATION)
                ? Subject.ORGANISATION
                : new Subject.OneMunicipality(0, healthy.municipalities().getFirst().code());
    }

    /** Three submissions around the answer at which the value is at the bound; nothing when this answer cannot bring it there. */
    private Optional<List<Submission>> edge(Submission healthy, Indicator indicator, Subject subject, String pointer,
            BigDecimal bound) {
        Field field = release.catalogue().fields().find(pointer).orElse(null);
        if (field == null || !(healthy.answer(pointer) instanceof Answer.Amount amount)) {
            return Optional.empty();
        }
        int decimals = field.kind() == Field.Kind.COUNT ? 0 : DECIMALS;
        BigDecimal low = field.minimum();
        BigDecimal high = field.maximum().min(amount.value().max(BigDecimal.ONE).multiply(FARTHEST));
        BigDecimal atLow = value(healthy, indicator, subject, pointer, low);
        BigDecimal atHigh = value(healthy, indicator, subject, pointer, high);
        boolean rises = atLow.compareTo(atHigh) < 0;
        BigDecimal least = atLow.min(atHigh);
        if (bound.compareTo(least) < 0 || bound.compareTo(atLow.max(atHigh)) > 0 || atLow.compareTo(atHigh) == 0) {
            return Optional.empty();
        }
        for (int halving = 0; halving < HALVINGS; halving++) {
            BigDecimal middle = low.add(high).divide(TWO);
            boolean below = value(healthy, indicator, subject, pointer, middle).compareTo(bound) < 0;
            if (below == rises) {
                low = middle;
            } else {
                high = middle;
            }
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal at = high.setScale(decimals, RoundingMode.HALF_EVEN);
        return Optional.of(Stream.of(at.subtract(step), at, at.add(step))
                .map(answer -> answer.max(field.minimum()).min(field.maximum()))
                .map(answer -> healthy.with(pointer, Answer.Amount.exact(answer))).toList());
    }

    private BigDecimal value(Submission healthy, Indicator indicator, Subject subject, String pointer,
            BigDecimal answer) {
        return Objects.requireNonNull(measurer.measure(indicator,
                healthy.with(pointer, Answer.Amount.exact(answer)), subject).value()).low();
    }
}
