package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Two copies of the service on one PostgreSQL server are one service; skipped where none is installed. */
class TwoCopiesIntegrationTests {

    private static final int SENDERS = 12;

    private static final String TOKEN = "only-for-this-test-0123456789abcdef";
    private static final String OPERATOR = "Bearer " + TOKEN;
    private static final String ACTIVATION = "{\"by\": \"A. Voorbeeld\", \"why\": \"besluit\"}";
    private static final String RELEASE = """
            {"version": "1.0.0", "by": "A. Voorbeeld", "why": "proef", "decision": "Stuurgroep, punt 4",
             "decidedOn": "2026-01-15", "secondEyes": "B. Voorbeeld"}""";

    @TempDir
    private Path folder;
    private SmallFolders folders;

    @Test
    void answerAsOneAndComeBackWhenTheServerDoes() throws IOException, InterruptedException {
        assumeThat(PostgresServer.isInstalled()).as("PostgreSQL is not installed here").isTrue();
        folders = SmallFolders.write(folder, "1.8");
        try (PostgresServer server = PostgresServer.start();
                Copies copies = Copies.startTogether(folder, settings(server))) {
            RunningProgram one = copies.all().getFirst();
            RunningProgram other = copies.all().getLast();
            Queue<HttpResponse<String>> answers = sendTheSameTo(List.of(one, other));

            assertThat(answers).hasSize(SENDERS).extracting(HttpResponse::statusCode).containsOnly(201);
            assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.peek().body());
            String location = RunningProgram.location(answers.peek());
            assertThat(other.get(location).body()).isEqualTo(one.get(location).body()).isEqualTo(answers.peek().body());
            assertThat(folder.resolve("data").resolve(DatabaseFile.NAME)).doesNotExist();

            letOneOfTwoOperatorsBeFirst(one, other);

            server.end();
            HttpResponse<String> refused = one.submit();
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("\"code\":\"storage-out-of-reach\"");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(one.get(location).statusCode()).isEqualTo(503);
            assertThat(one.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(one.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            server.begin();
            assertThat(one.submit().statusCode()).isEqualTo(201);
            assertThat(other.get(location).body()).isEqualTo(answers.peek().body());
            assertThat(other.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        }
    }

    /** Two releases lie ready and two operators let one each judge: one is told so, and both copies judge by the other. */
    private void letOneOfTwoOperatorsBeFirst(RunningProgram one, RunningProgram other)
            throws IOException, InterruptedException {
        assertThat(one.post("/v1/rule-sets", RELEASE, OPERATOR).statusCode()).isEqualTo(201);
        assertThat(other.post("/v1/rule-sets", RELEASE, OPERATOR).body()).contains("version-not-higher");
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> active(other).equals("1.0.0"));
        folders.minimum("1.9");
        assertThat(other.post("/v1/rule-sets", RELEASE.replace("1.0.0", "1.1.0"), OPERATOR).statusCode())
                .isEqualTo(201);

        List<CompletableFuture<HttpResponse<String>>> both = Stream.of(one, other)
                .map(copy -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return copy.post("/v1/rule-sets/1.1.0/activations", ACTIVATION, OPERATOR);
                    } catch (IOException | InterruptedException failed) {
                        throw new IllegalStateException(failed);
                    }
                }, Thread::startVirtualThread)).toList();

        assertThat(both).extracting(each -> each.join().statusCode()).containsExactlyInAnyOrder(201, 409);
        assertThat(both).extracting(each -> each.join().body())
                .anyMatch(body -> body.contains("activated-meanwhile") || body.contains("already-active"));
        for (RunningProgram copy : List.of(one, other)) {
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> active(copy).equals("1.1.0"));
        }
        String back = ACTIVATION.replace("besluit", "terug");
        assertThat(other.post("/v1/rule-sets/1.0.0/activations", back, OPERATOR).statusCode()).isEqualTo(201);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> active(one).equals("1.0.0"));
    }

    private static String active(RunningProgram copy) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(copy.get("/v1/rule-sets").body()).at("/active/version").asString("");
    }

    /** Copies that start at the same moment on an empty server, so that they meet while they make the tables. */
    private record Copies(List<RunningProgram> all) implements AutoCloseable {

        static Copies startTogether(Path folder, Map<String, String> settings) {
            List<CompletableFuture<RunningProgram>> starting = Stream
                    .generate(() -> CompletableFuture.supplyAsync(() -> {
                        try {
                            return RunningProgram.start(folder, settings);
                        } catch (IOException | InterruptedException failed) {
                            throw new IllegalStateException(failed);
                        }
                    }, Thread::startVirtualThread)).limit(2).toList();
            return new Copies(starting.stream().map(CompletableFuture::join).toList());
        }

        @Override
        public void close() {
            all.forEach(RunningProgram::close);
        }
    }

    private static Map<String, String> settings(PostgresServer server) {
        return Map.of("SPRING_DATASOURCE_URL", server.url(), "SPRING_DATASOURCE_USERNAME", PostgresServer.USER,
                "SPRING_DATASOURCE_PASSWORD", PostgresServer.PASSWORD, "ROBUUST_OPERATOR_TOKEN", TOKEN);
    }

    private static Queue<HttpResponse<String>> sendTheSameTo(List<RunningProgram> copies) throws InterruptedException {
        Queue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            RunningProgram copy = copies.get(sender % copies.size());
            senders.add(Thread.ofVirtual().start(() -> {
                try {
                    answers.add(copy.submit("Idempotency-Key", "one-for-both"));
                } catch (IOException | InterruptedException broken) {
                    throw new IllegalStateException(broken);
                }
            }));
        }
        for (Thread sender : senders) {
            sender.join();
        }
        return answers;
    }
}
