package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Direction;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Measurements;
import nl.robuustebibliotheek.rules.Setback;
import nl.robuustebibliotheek.rules.vocabulary.Circumstances;
import nl.robuustebibliotheek.submission.Submission;

/**
 * How far the norms of the indicators that one lever moves are from their targets, with and without setbacks. Arithmetic only:
 * no rule runs.
 */
final class Reach {

    private final Move move;
    private final Submission submission;
    private final Evaluator evaluator;
    private final List<Moved> moved = new ArrayList<>();
    private final List<Setback> setbacks;

    /** A measurement that the lever moves, with the norms that judge it. */
    private record Moved(Measurement measurement, Measurements subject, List<Norm> norms) {}

    Reach(Move move, Situation situation, Evaluator evaluator) {
        this.move = move;
        this.submission = situation.submission();
        this.evaluator = evaluator;
        situation.subjects().forEach(each -> note(each.measurements(), each.circumstances()));
        this.setbacks = evaluator.rules().setbacks(situation.library()).stream().filter(this::touches).toList();
    }

    private void note(Measurements subject, Circumstances circumstances) {
        for (String code : move.indicators()) {
            Measurement measurement = subject.find(code);
            if (measurement != null && measurement.dependsOn(move.pointer())) {
                moved.add(new Moved(measurement, subject, evaluator.rules().norms(circumstances).stream()
                        .filter(norm -> norm.decides() && norm.indicator().equals(code)).toList()));
            }
        }
    }

    private boolean touches(Setback setback) {
        List<String> changed = evaluator.setbackApplier().after(setback, submission).pointers();
        return moved.stream().anyMatch(each -> changed.stream().anyMatch(each.measurement()::dependsOn));
    }

    /** The fewest steps beyond which the lever improves no norm any more, also after setbacks; 0 when it improves none. */
    int enough() {
        int best = badness(0);
        int atBest = 0;
        for (int steps = 1; steps <= move.most(); steps = Math.min(steps * 2, Math.max(move.most(), steps + 1))) {
            int badness = badness(steps);
            if (badness < best) {
                best = badness;
                atBest = steps;
            }
        }
        int tooFew = atBest / 2;
        while (atBest - tooFew > 1) {
            int middle = (atBest + tooFew) / 2;
            if (badness(middle) <= best) {
                atBest = middle;
            } else {
                tooFew = middle;
            }
        }
        return atBest;
    }

    /** The lower the better; comparable for different numbers of steps of the same lever. */
    private int badness(int steps) {
        Submission turned = steps == 0 ? submission : move.turned(submission, steps);
        int badness = badness(turned);
        for (Setback setback : setbacks) {
            badness += badness(evaluator.setbackApplier().after(setback, turned).submission());
        }
        return badness;
    }

    private int badness(Submission turned) {
        int badness = 0;
        for (Moved each : moved) {
            Measurement measurement = evaluator.measurer().measure(each.measurement().indicator(), turned,
                    each.subject().subject());
            for (Norm norm : each.norms()) {
                badness += norm.worst(measurement.value()).ordinal();
            }
            badness += beyond(measurement);
        }
        return badness;
    }

    /** How many of the numbers that rules compare this indicator with lie beyond the bad end of its value. */
    private int beyond(Measurement measurement) {
        Indicator indicator = measurement.indicator();
        int stretch = evaluator.rules().stretch(indicator.code(), indicator.badEnd(measurement.value()));
        return indicator.direction() == Direction.LOWER ? stretch : -stretch;
    }
}
