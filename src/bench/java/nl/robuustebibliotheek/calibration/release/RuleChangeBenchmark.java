package nl.robuustebibliotheek.calibration.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.submission.Fields;

/**
 * From the end of the debounce (the look that finds nothing moved since the one before) until the changed rule set judges: one
 * category of the project's rules changes, warm. On the clock, and in CPU time of the thread, which other work does not lengthen.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(1)
public class RuleChangeBenchmark {

    private static final String STAFF = "rules/small-town/staff.drl";

    /** What changes: a number in a norm, or for whom the norm holds, so that its stage is compiled anew. */
    @Param({"number", "circumstances"})
    private String change;
    private Path root;
    private String before;
    private RuleSets ruleSets;
    private int turn;

    /** What a turn took. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turn {

        /** Seconds of CPU of the thread that does it. */
        public double cpu;
        /** Seconds of CPU of the whole process, what Java compiles meanwhile included. */
        public double process;
    }

    @Setup
    public void start() throws IOException {
        root = Files.createTempDirectory("rule-change");
        PolicyFiles.read(Path.of("rules"), Path.of("categories")).inFolders(folders -> {
            copy(folders.rules().getParent());
            return folders;
        });
        before = Files.readString(root.resolve(STAFF));
        ruleSets = new RuleSets(new ReleaseReader(new Fields()),
                new PolicyFiles.Folders(root.resolve("rules"), root.resolve("categories")), new Shelf(),
                Clock.systemUTC(), RuleSetObserver.NONE);
    }

    private void copy(Path from) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve(from.relativize(each).toString());
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The file is written and seen once; the next look finds that it is still. */
    @Setup(Level.Iteration)
    public void write() throws IOException {
        turn++;
        String text = change.equals("number")
                ? before.replaceFirst("1\\.9 \\)", "1.9%02d )".formatted(turn))
                : before.replaceFirst("Library\\( \\)", "Library( inhabitants >= %d )".formatted(turn));
        Files.writeString(root.resolve(STAFF), text);
        ruleSets.look();
    }

    @Benchmark
    public String takeOver(Turn measured) {
        String hash = ruleSets.live().release().hash();
        long process = processCpu();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        ruleSets.look();
        measured.cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        measured.process = (processCpu() - process) / 1e9;
        if (ruleSets.live().release().hash().equals(hash)) {
            throw new IllegalStateException("The change was not taken over: " + ruleSets.lastFailure());
        }
        return hash;
    }

    private static long processCpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    @TearDown
    public void clear() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
