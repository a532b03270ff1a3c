package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real program in a process of its own, reached over loopback. */
final class RunningProgram implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+).*Started Robuuste",
            Pattern.DOTALL);
    private static final int SENDERS = 4;
    private static final String SUBMISSION = """
            {"library": {"name": "Bibliotheek Voorbeelddorp"}, "referenceYear": 2025,
             "municipalities": [{"code": "GM9999", "name": "Voorbeelddorp", "inhabitants": 18400}],
             "staff": {"permanentFte": 4.3}}""";

    private static final String[] SERVE = {"--server.port=0", "--server.address=127.0.0.1"};

    private final Process process;
    private final String address;
    private final Path log;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningProgram(Process process, int port, Path log) {
        this.process = process;
        this.log = log;
        this.address = "http://127.0.0.1:" + port;
    }

    /** Starts with the folders {@code rules}, {@code categories} and {@code data} in this folder. */
    static RunningProgram start(Path folder) throws IOException, InterruptedException {
        return start(folder, Map.of());
    }

    /** The same, with settings of its own in the environment. */
    static RunningProgram start(Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "program", ".log");
        Process process = begin(folder, settings, log, SERVE);
        return new RunningProgram(process, port(process, log), log);
    }

    /** What is said by a start that does not succeed. */
    static String failedStart(Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        return end(folder, settings, 1, SERVE);
    }

    /** What a command prints, once it has ended well. */
    static String command(Path folder, String... arguments) throws IOException, InterruptedException {
        return end(folder, Map.of(), 0, arguments);
    }

    private static String end(Path folder, Map<String, String> settings, int code, String... arguments)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "program", ".log");
        Process process = begin(folder, settings, log, arguments);
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        String said = Files.readString(log);
        if (process.waitFor() != code) {
            throw new IllegalStateException("The program ended with " + process.exitValue() + ":\n" + said);
        }
        return said;
    }

    private static Process begin(Path folder, Map<String, String> settings, Path log, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), "nl.robuustebibliotheek.RobuusteBibliotheekApplication"));
        command.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(command);
        program.environment().put("ROBUUST_RULES_DIR", folder.resolve("rules").toString());
        program.environment().put("ROBUUST_CATEGORIES_DIR", folder.resolve("categories").toString());
        program.environment().put("ROBUUST_DATA_DIR", folder.resolve("data").toString());
        program.environment().putAll(settings);
        return program.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static int port(Process process, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher started = STARTED.matcher(Files.readString(log));
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The program did not start:\n" + Files.readString(log));
    }

    /** Submits from several sides until the program is killed; gives what was acknowledged, by location. */
    Map<String, String> submitUntilKilledAfter(int millis) throws InterruptedException {
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        CountDownLatch first = new CountDownLatch(1);
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            senders.add(Thread.ofVirtual().start(() -> submitWhileItLives(acknowledged, first)));
        }
        if (!first.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Nothing was acknowledged within a minute.");
        }
        TimeUnit.MILLISECONDS.sleep(millis);
        process.destroyForcibly().waitFor();
        for (Thread sender : senders) {
            sender.join();
        }
        return acknowledged;
    }

    private void submitWhileItLives(Map<String, String> acknowledged, CountDownLatch first) {
        while (process.isAlive()) {
            try {
                HttpResponse<String> answer = submit();
                if (answer.statusCode() == 201) {
                    acknowledged.put(location(answer), answer.body());
                    first.countDown();
                }
            } catch (IOException killed) {
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** One self-assessment, with headers of the sender's choice. */
    HttpResponse<String> submit(String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/v1/assessments"))
                .header("Content-Type", "application/json").timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString(SUBMISSION));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60)).build(),
                BodyHandlers.ofString());
    }

    /** Sends JSON as who has this authorization. */
    HttpResponse<String> post(String path, String json, String authorization)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json").header("Authorization", authorization)
                .POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    }

    /** What it has logged until now. */
    String log() throws IOException {
        return Files.readString(log);
    }

    long pid() {
        return process.pid();
    }

    /** Those that are not there, or not as they were acknowledged. */
    List<String> missingOf(Map<String, String> acknowledged) throws IOException, InterruptedException {
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, String> each : acknowledged.entrySet()) {
            HttpResponse<String> answer = get(each.getKey());
            if (answer.statusCode() != 200 || !answer.body().equals(each.getValue())) {
                missing.add(each.getKey() + " " + answer.statusCode());
            }
        }
        return missing;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        client.shutdownNow();
    }
}
