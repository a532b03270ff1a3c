package nl.robuustebibliotheek.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import nl.robuustebibliotheek.storage.DataFolder;

/** What a command left behind: its exit code and what it printed. */
record Run(int code, String out, String err) {

    /** Reading rules takes seconds, and nothing changes in an engine. */
    private static final Map<Engine.Folders, Engine> ENGINES = new ConcurrentHashMap<>();

    static Run of(String... arguments) {
        return in(80, false, "", arguments);
    }

    static Run reading(String standardInput, String... arguments) {
        return in(80, false, standardInput, arguments);
    }

    static Run atTerminal(String... arguments) {
        return in(80, true, "", arguments);
    }

    private static Run in(int width, boolean terminal, String standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = new Screen(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), terminal, terminal, width, Map.of());
        int code = new Commands(screen, folders -> ENGINES.computeIfAbsent(folders, Engine::new),
                folder -> new DataFolder(folder, Clock.systemUTC())).run(arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
