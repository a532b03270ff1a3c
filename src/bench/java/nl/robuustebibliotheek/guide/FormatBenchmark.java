package nl.robuustebibliotheek.guide;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.SampleGuide;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.guide.format.GuidePress;
import nl.robuustebibliotheek.submission.Language;

/** Each format of one guide beside its page in HTML: in turns in one run, in CPU time of the process. */
@State(Scope.Thread)
@Fork(1)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 6)
@Measurement(iterations = 8)
public class FormatBenchmark {

    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();
    /** A page is quick, and the clock of the process ticks slowly: so many stand beside one of the other format. */
    private static final int PAGES = 100;
    private static final double MILLION = 1e6;

    @Param({"PDF", "DOCX", "ODT", "PPTX", "FACT_SHEET", "FACT_SHEET_HTML", "MARKDOWN", "JSON", "XLSX", "CSV", "ICS"})
    private Format format;

    private final GuidePress press = new GuidePress();
    private final GuideDocument guide = SampleGuide.of(Language.NL, Edition.PREPARATION);

    /** Sums over all iterations, so that one divided by the other is the ratio. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Times {
        public double htmlMillis;
        public double formatMillis;
    }

    @Benchmark
    public void beside(Times times, Blackhole blackhole) {
        long start = PROCESS.getProcessCpuTime();
        for (int page = 0; page < PAGES; page++) {
            blackhole.consume(press.make(guide, Format.HTML));
        }
        long between = PROCESS.getProcessCpuTime();
        blackhole.consume(press.make(guide, format));
        long end = PROCESS.getProcessCpuTime();
        times.htmlMillis = (between - start) / MILLION / PAGES;
        times.formatMillis = (end - between) / MILLION;
    }
}
