package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static org.assertj.core.api.Assertions.assertThat;

/** More than the service can do: it says so, goes on telling how it is, loses nothing, and needs no more memory for it. */
class OverloadIntegrationTests {

    private static final int SENDERS = 100;
    private static final Map<String, String> FEW_MAY_WAIT = Map.of("ROBUUST_ASSESSMENTS_WAITING", "8");
    private static final Pattern HEAP = Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\"[^}]*} (\\S+)");
    /** What a collection happens to leave differs from one to the next. */
    private static final long BYTES_OF_NOISE = 12_000_000;

    @TempDir
    private Path folder;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();
    private long slowestHealth;

    @Test
    void isSaidAndBorneForSeconds() throws IOException, InterruptedException {
        isSaidAndBorne(Duration.ofSeconds(2));
    }

    @Test
    @Tag("slow")
    void isSaidAndBorneForMinutes() throws IOException, InterruptedException {
        isSaidAndBorne(Duration.ofMinutes(1));
    }

    private void isSaidAndBorne(Duration round) throws IOException, InterruptedException {
        SmallFolders.write(folder, "1.8");
        try (RunningProgram program = RunningProgram.start(folder, FEW_MAY_WAIT)) {
            overload(program, round);
            long before = heapAfterCollection(program);
            overload(program, round);
            overload(program, round);
            long after = heapAfterCollection(program);

            assertThat(answers.keySet()).containsExactlyInAnyOrder(201, 503);
            assertThat(after).as("heap after collection, before it was %d", before).isLessThan(before + BYTES_OF_NOISE);
            assertThat(program.submit().statusCode()).isEqualTo(201);
            assertThat(program.missingOf(acknowledged)).isEmpty();
            assertThat(program.log()).doesNotContain("ERROR");
            LoggerFactory.getLogger(OverloadIntegrationTests.class).info(
                    "Overload: answers {}, slowest health {} ms, heap after collection {} then {} bytes", answers,
                    slowestHealth, before, after);
        }
    }

    private void overload(RunningProgram program, Duration round) throws IOException, InterruptedException {
        long end = System.nanoTime() + round.toNanos();
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            senders.add(Thread.ofVirtual().start(() -> submitUntil(end, program)));
        }
        while (System.nanoTime() < end) {
            long asked = System.nanoTime();
            assertThat(program.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            slowestHealth = Math.max(slowestHealth, Duration.ofNanos(System.nanoTime() - asked).toMillis());
            TimeUnit.MILLISECONDS.sleep(100);
        }
        for (Thread sender : senders) {
            sender.join();
        }
    }

    private void submitUntil(long end, RunningProgram program) {
        while (System.nanoTime() < end) {
            try {
                HttpResponse<String> answer = program.submit();
                answers.computeIfAbsent(answer.statusCode(), status -> new LongAdder()).increment();
                if (answer.statusCode() == 201) {
                    acknowledged.put(RunningProgram.location(answer), answer.body());
                } else if (answer.headers().firstValue("Retry-After").isEmpty()) {
                    throw new IllegalStateException("No Retry-After with " + answer.statusCode());
                }
            } catch (IOException | InterruptedException | IllegalStateException broken) {
                answers.computeIfAbsent(0, status -> new LongAdder()).increment();
                return;
            }
        }
    }

    private static long heapAfterCollection(RunningProgram program) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        int code = new ProcessBuilder(jcmd.toString(), String.valueOf(program.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        assertThat(code).isZero();
        return HEAP.matcher(program.get("/actuator/prometheus").body()).results()
                .mapToLong(line -> (long) Double.parseDouble(line.group(1))).sum();
    }
}
