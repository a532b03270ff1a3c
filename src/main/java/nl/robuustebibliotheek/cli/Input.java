package nl.robuustebibliotheek.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import picocli.CommandLine;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.submission.VisibleText;

/** The files that a command was given, of which {@code -} is standard input. */
final class Input {

    static final String STANDARD = "-";

    private final Screen screen;
    private final CommandLine line;

    Input(Screen screen, CommandLine line) {
        this.screen = screen;
        this.line = line;
    }

    /** Nothing is done before all files are found. */
    void check(List<String> files) {
        files.stream().filter(file -> !file.equals(STANDARD) && !isFile(Path.of(file))).findFirst().ifPresent(file -> {
            throw new Misuse.Said(line, new Text("Het bestand %s is er niet.".formatted(file),
                    "There is no file %s.".formatted(file)));
        });
    }

    private static boolean isFile(Path path) {
        return Files.isReadable(path) && !Files.isDirectory(path);
    }

    InputStream open(String file) throws IOException {
        return file.equals(STANDARD) ? screen.in() : new BufferedInputStream(Files.newInputStream(Path.of(file)));
    }

    /** In bytes; -1 when that cannot be known. */
    long size(String file) throws IOException {
        return file.equals(STANDARD) ? -1 : Files.size(Path.of(file));
    }

    /** As editors understand it: where, at which field, what kind, and what to do. */
    static Stream<String> problems(Origin origin, Problems problems, Language language) {
        return problems.stream().map(problem -> VisibleText.of("%s: %s %s %s".formatted(origin, problem.pointer(),
                problem.code(), problem.detail().in(language))));
    }
}
