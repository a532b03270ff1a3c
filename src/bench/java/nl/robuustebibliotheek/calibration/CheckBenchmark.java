package nl.robuustebibliotheek.calibration;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import com.sun.management.OperatingSystemMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.rules.Compiling;
import nl.robuustebibliotheek.rules.KeptClasses;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.SubmissionReader;

/**
 * {@code check} of the project's whole rule base, with the completions it tries, beside reading and compiling the same base, in
 * the CPU time of the whole process; nothing is kept of one turn for the next. The first turn is as cold as a command.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(1)
public class CheckBenchmark {

    private static final Path RULES = Path.of("rules");
    private static final Path CATEGORIES = Path.of("categories");

    private final Fields fields = new Fields();
    private final Assessor assessor = new Assessor(fields, Clock.systemUTC(), UUID::randomUUID, "bench");

    /** What a turn took. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turn {

        /** Of the time that compiling takes. */
        public double ratio;
        /** Seconds of CPU. */
        public double check;
        /** Seconds of CPU. */
        public double compile;
    }

    @Benchmark
    public void check(Turn turn) {
        turn.compile = seconds(() -> new ReleaseReader(fields).read(RULES, CATEGORIES, Compiling.AT_ONCE));
        turn.check = seconds(() -> {
            CheckReport report = new Checker(fields, new SubmissionReader(), assessor, KeptClasses.none())
                    .check(RULES, CATEGORIES);
            if (!report.isGood()) {
                throw new IllegalStateException("The project's rules have an error.");
            }
        });
        turn.ratio = turn.check / turn.compile;
    }

    private static double seconds(Runnable work) {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = machine.getProcessCpuTime();
        work.run();
        return (machine.getProcessCpuTime() - before) / 1e9;
    }
}
