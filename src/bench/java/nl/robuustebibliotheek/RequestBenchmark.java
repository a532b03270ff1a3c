package nl.robuustebibliotheek;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import com.sun.management.OperatingSystemMXBean;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A request with its evaluation beside the same request with the evaluation stubbed by a ready answer, and the evaluation alone:
 * in turns in one run, in CPU time of the process. Both read, check and write; nothing is kept.
 */
@State(Scope.Thread)
@Fork(1)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 8)
@Measurement(iterations = 12)
public class RequestBenchmark {

    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();
    private static final int TURNS = 10;
    private static final int PER_TURN = 20;

    @Param({"small-town.json", "unknowns.json"})
    public String example = "";

    private ConfigurableApplicationContext service;
    private ConfigurableApplicationContext stubbedService;
    private MockMvc real;
    private MockMvc stubbed;
    private Assessor assessor;
    private LiveRelease live;
    private byte[] body;
    private Submission submission;

    @Setup(Level.Trial)
    public void start() throws Exception {
        body = Files.readAllBytes(Path.of("docs/examples", example));
        service = service(context -> {});
        assessor = service.getBean(Assessor.class);
        live = service.getBean(LiveRelease.class);
        submission = service.getBean(SubmissionReader.class).read(body);
        Assessment ready = assessor.assess(submission, live.release());
        Assessor stub = mock(Assessor.class, withSettings().stubOnly());
        when(stub.assess(any(), any())).thenReturn(ready);
        stubbedService = service(context -> ((GenericApplicationContext) context).registerBean("stub", Assessor.class,
                () -> stub, definition -> definition.setPrimary(true)));
        real = MockMvcBuilders.webAppContextSetup((WebApplicationContext) service).build();
        stubbed = MockMvcBuilders.webAppContextSetup((WebApplicationContext) stubbedService).build();
    }

    private static ConfigurableApplicationContext service(
            ApplicationContextInitializer<ConfigurableApplicationContext> initializer) throws Exception {
        SpringApplication application = new SpringApplication(RobuusteBibliotheekApplication.class);
        application.addInitializers(initializer);
        return application.run("--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=warn",
                "--robuust.folders.data=" + Files.createTempDirectory("robuust-bench"));
    }

    @TearDown(Level.Trial)
    public void stop() {
        service.close();
        stubbedService.close();
    }

    /** CPU time in microseconds. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        public double request;
        public double stubbedRequest;
        public double evaluation;
        public double ratioOfTheRest;
    }

    @Benchmark
    public void request(Cpu cpu, Blackhole sink) throws Exception {
        long[] nanos = new long[3];
        for (int turn = 0; turn < TURNS; turn++) {
            nanos[0] += nanos(sink, () -> send(real, "?store=false"));
            nanos[1] += nanos(sink, () -> send(stubbed, "?store=false"));
            nanos[2] += nanos(sink, () -> assessor.assess(submission, live.release()));
        }
        double each = 1e3 * TURNS * PER_TURN;
        cpu.request = nanos[0] / each;
        cpu.stubbedRequest = nanos[1] / each;
        cpu.evaluation = nanos[2] / each;
        cpu.ratioOfTheRest = (double) (nanos[0] - nanos[2]) / nanos[1];
    }

    private Object send(MockMvc service, String query) throws Exception {
        int status = service
                .perform(post("/v1/assessments" + query).contentType(MediaType.APPLICATION_JSON).content(body))
                .andReturn().getResponse().getStatus();
        if (status != 200) {
            throw new IllegalStateException("Status " + status);
        }
        return status;
    }

    private static long nanos(Blackhole sink, Callable<Object> work) throws Exception {
        long before = PROCESS.getProcessCpuTime();
        for (int count = 0; count < PER_TURN; count++) {
            sink.consume(work.call());
        }
        return PROCESS.getProcessCpuTime() - before;
    }
}
