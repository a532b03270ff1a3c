package nl.robuustebibliotheek.calibration.diff;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import com.sun.management.OperatingSystemMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.rules.Compiling;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

/**
 * A comparison over ten thousand libraries beside reading each and evaluating it twice, in the CPU time of the whole process;
 * and how much is held after a tenth of them and after all.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class ComparisonBenchmark {

    private static final int LIBRARIES = Integer.getInteger("libraries", 10_000);
    private static final String FTE = "\"permanentFte\": ";

    private final Fields fields = new Fields();
    private final SubmissionReader reader = new SubmissionReader();
    private final Assessor assessor = new Assessor(fields, Clock.systemUTC(), UUID::randomUUID, "bench");
    private Side side;
    private String example;

    /** What a turn took. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turn {

        /** The rate of the comparison, of the rate that two plain evaluations allow. */
        public double rate;
        /** Seconds of CPU. */
        public double comparison;
        /** Seconds of CPU. */
        public double plain;
        /** What is held after all libraries, of what is held after a tenth of them. */
        public double held;
    }

    /** Both rule sets are the one of the project, so that both cost the same. */
    @Setup
    public void read() throws IOException {
        PolicyFiles files = PolicyFiles.read(Path.of("rules"), Path.of("categories"));
        side = new Side(new ReleaseReader(fields).read(files, Compiling.AT_ONCE), files);
        example = Files.readString(Path.of("docs/examples/small-town.json"));
    }

    @Benchmark
    public void comparison(Turn turn) {
        turn.plain = seconds(() -> libraries(this::twice));
        long[] held = new long[2];
        Comparison comparison = new Comparison(reader, assessor, Runtime.getRuntime().availableProcessors());
        turn.comparison = seconds(() -> comparison.of(side, side, this::libraries));
        int[] count = new int[1];
        comparison.of(side, side, taker -> libraries(json -> {
            taker.accept(json);
            count[0]++;
            if (count[0] == LIBRARIES / 10 || count[0] == LIBRARIES) {
                held[count[0] == LIBRARIES ? 1 : 0] = held();
            }
        }));
        turn.rate = turn.plain / turn.comparison;
        turn.held = (double) held[1] / held[0];
    }

    private void twice(byte[] json) {
        Submission submission = reader.read(json);
        Release release = side.release();
        if (assessor.outline(submission, release).uses() == assessor.outline(submission, release).uses()) {
            throw new IllegalStateException("Two evaluations gave one object.");
        }
    }

    private void libraries(Consumer<byte[]> taker) {
        int start = example.indexOf(FTE) + FTE.length();
        int end = start + example.substring(start).replaceFirst("(?s)[,}\\s].*", "").length();
        for (int number = 0; number < LIBRARIES; number++) {
            String library = example.substring(0, start) + (3 + number % 97 / 10.0) + example.substring(end);
            taker.accept(library.replaceFirst("\"isil\": \"NL-[0-9]+\"", "\"isil\": \"NL-%010d\"".formatted(number))
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private static double seconds(Runnable work) {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = machine.getProcessCpuTime();
        work.run();
        return (machine.getProcessCpuTime() - before) / 1e9;
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
