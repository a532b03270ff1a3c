package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own on a free port of this machine, with its data in a folder that goes when it stops. The server
 * refuses to run as root; then it runs as {@code nobody}.
 */
final class PostgresServer implements AutoCloseable {

    static final String USER = "robuust";
    static final String PASSWORD = "geheim-in-een-test";

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String NOBODY = "nobody";

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    static boolean isInstalled() {
        return programs().isPresent();
    }

    private static Optional<Path> programs() {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static PostgresServer start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("postgres");
        if (isRoot()) {
            UserPrincipal nobody = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
            Files.setOwner(folder, nobody);
        }
        PostgresServer server = new PostgresServer(programs().orElseThrow(), folder, freePort());
        Path password = Files.writeString(Files.createTempFile("postgres", ".word"), PASSWORD);
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r--r--"));
        server.run("initdb", "--pgdata=" + server.data(), "--username=" + USER, "--pwfile=" + password,
                "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        Files.delete(password);
        server.begin();
        return server;
    }

    /** Starts it again with what it kept. */
    void begin() throws IOException, InterruptedException {
        run("pg_ctl", "start", "--wait", "--silent", "--pgdata=" + data(), "--log=" + folder.resolve("log"),
                "--options=-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=".formatted(port));
    }

    /** Ends it at once, without a last word to whoever is connected. */
    void end() throws IOException, InterruptedException {
        run("pg_ctl", "stop", "--wait", "--silent", "--mode=immediate", "--pgdata=" + data());
    }

    String url() {
        return "jdbc:" + address("postgres");
    }

    /** Makes a backup while it runs and restores it beside what is there, by the commands of docs/running.md. */
    String restoredFromBackup() throws IOException, InterruptedException {
        Path file = folder.resolve("backup.dump");
        String beside = "postgresql://" + USER + ":" + PASSWORD + "@127.0.0.1:" + port + "/";
        run("pg_dump", "--format=custom", "--file=" + file, "--dbname=" + beside + "postgres");
        run("createdb", "--maintenance-db=" + beside + "postgres", "restored");
        run("pg_restore", "--exit-on-error", "--single-transaction", "--no-owner", "--dbname=" + beside + "restored",
                file.toString());
        return "jdbc:" + address("restored");
    }

    private String address(String database) {
        return "postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("postgres", ".said");
        int code = new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true)
                .redirectOutput(said.toFile()).start().waitFor();
        String words = Files.readString(said);
        Files.delete(said);
        if (code != 0) {
            throw new IllegalStateException(program + " ended with " + code + ":\n" + words);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (Files.exists(data().resolve("postmaster.pid"))) {
            end();
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
