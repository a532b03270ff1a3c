package nl.robuustebibliotheek.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param out what was asked for
 * @param err what is wrong, and how far it is
 * @param outIsTerminal whether a person looks at {@code out}
 * @param width columns to write in
 */
record Screen(InputStream in, PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, int width,
        Map<String, String> environment) {

    static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int BUFFER = 1 << 16;

    static Screen ofThisProcess() {
        boolean outIsTerminal = isTerminal(1);
        boolean errIsTerminal = isTerminal(2);
        return new Screen(System.in, stream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)),
                stream(new FileOutputStream(FileDescriptor.err)), outIsTerminal,
                errIsTerminal, outIsTerminal || errIsTerminal ? terminalWidth() : USUAL_WIDTH, System.getenv());
    }

    private static PrintStream stream(OutputStream out) {
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Java tells this only of in and out together; the shell's own test tells it of each. */
    private static boolean isTerminal(int descriptor) {
        try {
            ProcessBuilder test = new ProcessBuilder("test", "-t", String.valueOf(descriptor));
            return (descriptor == 1
                    ? test.redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    : test.redirectError(ProcessBuilder.Redirect.INHERIT)).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return System.console() != null && System.console().isTerminal();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int terminalWidth() {
        try {
            Process size = new ProcessBuilder("stty", "size").redirectInput(Path.of("/dev/tty").toFile()).start();
            String[] rowsAndColumns = new String(size.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip().split(" ", -1);
            int columns = rowsAndColumns.length == 2 ? Integer.parseInt(rowsAndColumns[1]) : 0;
            return columns < NARROWEST ? USUAL_WIDTH : columns;
        } catch (IOException | NumberFormatException unknown) {
            return USUAL_WIDTH;
        }
    }
}
