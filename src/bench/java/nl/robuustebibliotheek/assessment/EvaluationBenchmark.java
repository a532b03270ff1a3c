package nl.robuustebibliotheek.assessment;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Measurements;
import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.rules.JudgedNorm;
import nl.robuustebibliotheek.rules.Judgement;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.rules.Upstream;
import nl.robuustebibliotheek.rules.vocabulary.MeasurementFact;
import nl.robuustebibliotheek.rules.vocabulary.MunicipalitiesFact;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

/**
 * One evaluation (one subject, one world, findings with texts and pointers) by the rule engine beside the same by hand-written
 * Java, in turns of a hundred in one run, in CPU time of the thread.
 */
@State(Scope.Thread)
@Fork(1)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 8)
@Measurement(iterations = 12)
public class EvaluationBenchmark {

    private static final int TURNS = 20;
    private static final int PER_TURN = 100;

    @Param({"small-town.json", "unknowns.json"})
    public String example = "";

    private Situation situation;
    private RuleBook rules;
    private FindingWriter writer;
    private HandWritten hand;
    private Upstream upstream;

    @Setup(Level.Trial)
    public void read() throws Exception {
        Fields fields = new Fields();
        Release release = new ReleaseReader(fields).read(Path.of("rules"), Path.of("categories"));
        Submission submission = new SubmissionReader().read(Files.readAllBytes(Path.of("docs/examples", example)));
        situation = Situation.of(submission, new Measurer(release.catalogue().indicators(), fields));
        Fit fit = Fit.of(submission, situation.library(), release);
        Category category = fit.category();
        rules = release.rules().find(category.id()).orElseThrow();
        writer = new FindingWriter(rules, category, release.catalogue().sources());
        hand = new HandWritten(rules);
        upstream = new Upstream(Optional.of(new MunicipalitiesFact(1, 0, 0)), List.of());
        for (World world : List.of(World.WORST, World.BEST)) {
            Judgement byEngine = engine(world);
            Judgement byHand = hand(world);
            if (!byEngine.equals(byHand)) {
                throw new IllegalStateException(
                        "A rule has changed; HandWritten is to follow:\n" + byEngine + "\n" + byHand);
            }
        }
        new Assessor(fields, Clock.systemUTC(), UUID::randomUUID, "benchmark").assess(submission, release);
    }

    /** CPU time in microseconds per evaluation, and their ratio. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        public double engineWithTexts;
        public double handWithTexts;
        public double ratioWithTexts;
        public double engineAlone;
        public double handAlone;
        public double ratioAlone;
    }

    @Benchmark
    public void evaluation(Cpu cpu, Blackhole sink) {
        long[] nanos = new long[4];
        for (int turn = 0; turn < TURNS; turn++) {
            nanos[0] += nanos(sink, () -> written(engine(World.WORST)));
            nanos[1] += nanos(sink, () -> written(hand(World.WORST)));
            nanos[2] += nanos(sink, () -> engine(World.WORST));
            nanos[3] += nanos(sink, () -> hand(World.WORST));
        }
        double each = 1e3 * TURNS * PER_TURN;
        cpu.engineWithTexts = nanos[0] / each;
        cpu.handWithTexts = nanos[1] / each;
        cpu.ratioWithTexts = (double) nanos[0] / nanos[1];
        cpu.engineAlone = nanos[2] / each;
        cpu.handAlone = nanos[3] / each;
        cpu.ratioAlone = (double) nanos[2] / nanos[3];
    }

    private static long nanos(Blackhole sink, Supplier<Object> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int count = 0; count < PER_TURN; count++) {
            sink.consume(work.get());
        }
        return threads.getCurrentThreadCpuTime() - before;
    }

    private List<Finding> written(Judgement judgement) {
        return writer.findings(situation.library(), situation.organisation(), judgement, judgement);
    }

    private Judgement engine(World world) {
        return rules.judge(situation.library(), judged(world), values(world), upstream);
    }

    private Judgement hand(World world) {
        return hand.judge(judged(world), values(world), upstream);
    }

    private List<JudgedNorm> judged(World world) {
        List<JudgedNorm> judged = new ArrayList<>();
        Measurements measurements = situation.organisation();
        for (Norm norm : rules.norms(situation.library())) {
            var measurement = measurements.find(norm.indicator());
            if (norm.decides() && measurement != null) {
                judged.add(Evaluator.judged(norm, measurement, world));
            }
        }
        return judged;
    }

    private List<MeasurementFact> values(World world) {
        List<MeasurementFact> values = new ArrayList<>();
        for (String code : rules.measuredIndicators()) {
            var measurement = situation.organisation().find(code);
            if (measurement != null && measurement.isValue()) {
                values.add(new MeasurementFact(code, world.value(measurement)));
            }
        }
        return values;
    }
}
