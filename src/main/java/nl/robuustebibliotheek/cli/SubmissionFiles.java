package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import picocli.CommandLine;

/** The submissions in files, one after the other. */
final class SubmissionFiles {

    private final Input input;
    private final List<String> files;

    SubmissionFiles(Screen screen, CommandLine line, List<String> files) {
        this.input = new Input(screen, line);
        this.files = files;
    }

    /** Those that are too long to read are handed over empty, and so refused as any that is no submission. */
    void forEach(Consumer<byte[]> taker) {
        for (String file : files) {
            try (Documents documents = Documents.of(file, input.open(file))) {
                documents.forEachRemaining(document -> taker.accept(document.json().orElseGet(() -> new byte[0])));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
