package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.indicator.Direction;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Interval;
import nl.robuustebibliotheek.indicator.Lever;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Better never worsens: not the verdict, and not the block to which it belongs. */
class PolarityTests {

    private static final int TRIES = 3;

    @TestFactory
    Stream<DynamicTest> aBetterValueNeverWorsens() {
        SequencedMap<String, ObjectNode> examples = Examples.all();
        return Door.live().release().catalogue().indicators().all().stream()
                .filter(indicator -> indicator.direction() != Direction.NEITHER)
                .map(indicator -> dynamicTest(indicator.code(), () -> examples.forEach(
                        (name, example) -> better(indicator, Judged.of(name, example), new Random(name.hashCode())))));
    }

    /** An example and what was judged of it, once for all indicators. */
    private record Judged(String name, Assessor.Judged judged) {

        private static final Map<String, Judged> KNOWN = new TreeMap<>();

        static Judged of(String name, ObjectNode example) {
            return KNOWN.computeIfAbsent(name, _ -> new Judged(name, Door.live().judge(example)));
        }
    }

    private static void better(Indicator indicator, Judged of, Random random) {
        Assessor.Judged judged = of.judged();
        if (judged.rules().mixedIndicators().contains(indicator.code())) {
            return;
        }
        for (int left = TRIES; left > 0; left--) {
            double part = random.nextDouble();
            Situation better = judged.situation().map(each -> each.indicator().equals(indicator) && each.isValue()
                    ? better(each, part)
                    : each);
            neverWorse(of.name() + ", " + indicator.code() + " better by " + part, judged, better, indicator.block());
        }
    }

    /** Both ends moved towards the good end of what is possible. */
    private static Measurement better(Measurement measurement, double part) {
        Interval range = measurement.indicator().range();
        BigDecimal good = measurement.indicator().goodEnd(range);
        BigDecimal by = BigDecimal.valueOf(part);
        Interval value = measurement.value();
        Interval moved = new Interval(value.low().add(good.subtract(value.low()).multiply(by)),
                value.high().add(good.subtract(value.high()).multiply(by)));
        return new Measurement(measurement.indicator(), measurement.state(), moved, measurement.estimated(),
                measurement.assumed(), measurement.inputs(), measurement.missing(), measurement.reasons(),
                measurement.said());
    }

    private static void neverWorse(String what, Assessor.Judged judged, Situation better, BuildingBlock block) {
        for (World world : List.of(World.WORST, World.BEST)) {
            Outcome before = judged.evaluator().outcome(judged.situation(), world);
            Outcome after = judged.evaluator().outcome(better, world);
            assertThat(after.verdict().atLeast(before.verdict())).as("%s: %s became %s", what, before.verdict(),
                    after.verdict()).isTrue();
            Verdict blockBefore = before.organisation().blocks().get(block);
            Verdict blockAfter = after.organisation().blocks().get(block);
            assertThat(blockAfter.atLeast(blockBefore)).as("%s: %s became %s", what, blockBefore, blockAfter).isTrue();
        }
    }

    /** A lever turned in its own direction never worsens the indicator it is a lever of, nor that indicator's block. */
    @TestFactory
    Stream<DynamicTest> aLeverTurnedInItsDirectionNeverWorsensItsBlock() {
        SequencedMap<String, ObjectNode> examples = Examples.all();
        return Door.live().release().catalogue().indicators().all().stream()
                .filter(indicator -> indicator.direction() != Direction.NEITHER && !indicator.levers().isEmpty())
                .map(indicator -> dynamicTest(indicator.code(), () -> {
                    for (Lever lever : indicator.levers()) {
                        examples.forEach((name, example) -> turned(indicator, lever, Judged.of(name, example)));
                    }
                }));
    }

    private static void turned(Indicator indicator, Lever lever, Judged of) {
        Assessor.Judged judged = of.judged();
        Submission submission = judged.situation().submission();
        Field field = Door.FIELDS.find(lever.field()).orElseThrow();
        List<String> pointers = new ArrayList<>();
        Submission changed = submission;
        for (String pointer : submission.answered()) {
            if (Door.FIELDS.find(pointer).filter(field::equals).isPresent()
                    && submission.answer(pointer) instanceof Answer.Amount amount) {
                BigDecimal step = lever.step().multiply(BigDecimal.valueOf(2));
                BigDecimal turned = lever.upward() ? amount.value().add(step) : amount.value().subtract(step);
                BigDecimal fitting = turned.max(field.minimum()).min(field.maximum());
                changed = changed.with(pointer, new Answer.Amount(fitting, fitting, fitting, amount.quality(),
                        amount.notAttributable(), amount.source()));
                pointers.add(pointer);
            }
        }
        Situation after = judged.situation().changed(changed, pointers, judged.measurer());
        Measurement before = judged.situation().organisation().find(indicator.code());
        Measurement now = after.organisation().find(indicator.code());
        if (before == null || now == null || !before.isValue() || !now.isValue() || !before.value().isExact()) {
            return;
        }
        int change = now.value().low().compareTo(before.value().low());
        assertThat(indicator.direction() == Direction.HIGHER ? change : -change)
                .as("%s: %s by %s", of.name(), indicator.code(), lever.field()).isNotNegative();
    }
}
