package nl.robuustebibliotheek.packaged;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the image does, without an image: the script that the Dockerfile calls lays the jar out and trains it; then a user
 * without rights starts it from a tree in which nothing can be written. A small rule set, so that it does not take long.
 */
class ImageIntegrationTests {

    private static final Path SCRIPT = Path.of("src/main/docker/robuust");
    private static final Path SUBMISSION = Path.of("docs/examples/village.json");
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+).*Started Robuuste",
            Pattern.DOTALL);
    private static final int MINUTES_AT_MOST = 8;
    private static final int ENDED_BY_TERM = 143;

    @TempDir
    private Path folder;
    private Path app;
    private Path data;

    @Test
    @Timeout(value = 3 * MINUTES_AT_MOST, unit = TimeUnit.MINUTES)
    void startsFromItsCacheAsNobodyInATreeThatCannotBeWritten() throws IOException, InterruptedException {
        install();
        Map<String, String> before = content(app);
        Path log = folder.resolve("log");

        Process program = asNobody(log, "--server.port=0", "--server.address=127.0.0.1");
        try {
            int port = port(program, log);
            awaitReady(program, port);
            assertThat(submit(port).statusCode()).isEqualTo(201);
            assertThat(everythingInIt(port)).contains("drools-engine", "sqlite-jdbc", "postgresql", "spring-boot");
        } finally {
            program.destroy();
        }

        assertThat(program.waitFor()).isEqualTo(ENDED_BY_TERM);
        assertThat(Files.readString(log)).contains("Graceful shutdown complete").doesNotContain("ERROR");
        assertThat(data.resolve("robuust.db")).isNotEmptyFile();
        assertThat(content(app)).isEqualTo(before);
    }

    @Test
    void saysThatItIsNotReadyWhereNothingRuns() throws IOException, InterruptedException {
        Process ready = process(folder.resolve("ready"), "bash", SCRIPT.toAbsolutePath().toString(), "ready", "1")
                .start();

        assertThat(ready.waitFor()).isNotZero();
    }

    private void install() throws IOException, InterruptedException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        app = folder.resolve("app");
        data = Files.createDirectory(folder.resolve("data"));
        SmallFolders.write(app, "1.8");
        Path said = folder.resolve("install");
        Process install = process(said, SCRIPT.toAbsolutePath().toString(), "install",
                System.getProperty("packaged.jar"),
                app.toString(), SUBMISSION.toAbsolutePath().toString()).start();
        if (!install.waitFor(MINUTES_AT_MOST, TimeUnit.MINUTES)) {
            install.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        assertThat(install.waitFor()).as(Files.readString(said)).isZero();
        assertThat(run("chmod", "-R", "a-w", app.toString())).isZero();
        if (isRoot()) {
            assertThat(run("chown", "nobody", data.toString())).isZero();
        }
    }

    /** A cache that cannot be used ends the start; without that word Java would go on without it. */
    private Process asNobody(Path said, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--no-new-privs"));
        }
        command.add(app.resolve("robuust").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder program = process(said, command.toArray(String[]::new));
        program.environment().put("JAVA_OPTIONS", "-XX:AOTMode=on");
        program.environment().put("ROBUUST_DATA_DIR", data.toString());
        return program.start();
    }

    private ProcessBuilder process(Path said, String... command) {
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(said.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return process;
    }

    private int run(String... command) throws IOException, InterruptedException {
        return process(folder.resolve("said"), command).start().waitFor();
    }

    /** It says that it started a moment before it takes requests. */
    private void awaitReady(Process program, int port) throws IOException, InterruptedException {
        Path said = folder.resolve("ready");
        while (asNobody(said, "ready", String.valueOf(port)).waitFor() != 0) {
            assertThat(program.isAlive()).as(Files.readString(said)).isTrue();
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int port(Process program, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_AT_MOST);
        while (System.nanoTime() < end && program.isAlive()) {
            Matcher started = PORT.matcher(Files.readString(log));
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("The program did not start:\n" + Files.readString(log));
    }

    private static HttpResponse<String> submit(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/assessments"))
                    .header("Content-Type", "application/json").POST(BodyPublishers.ofFile(SUBMISSION)).build(),
                    BodyHandlers.ofString());
        }
    }

    private static List<String> everythingInIt(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> list = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/sbom/application"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(list.statusCode()).as("the list of what is in the jar, which Maven makes when it is online")
                    .isEqualTo(200);
            JsonNode json = JsonMapper.shared().readTree(list.body());
            assertThat(json.path("bomFormat").stringValue()).isEqualTo("CycloneDX");
            return json.path("components").valueStream().map(part -> part.path("name").stringValue()).toList();
        }
    }

    /** Every file with its size and its moment. */
    private static Map<String, String> content(Path tree) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.toList()) {
                content.put(tree.relativize(file).toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return content;
    }
}
