package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Objects;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import nl.robuustebibliotheek.assessment.BackupRefused;
import nl.robuustebibliotheek.category.InvalidCatalogue;
import nl.robuustebibliotheek.proximity.PlacesUnusable;
import nl.robuustebibliotheek.rules.InvalidRules;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.submission.VisibleText;

/** Says why a command could not do its work: rules, data files or backups that cannot be used as they are. */
final class Failure implements IExecutionExceptionHandler {

    private final Language language;

    Failure(Language language) {
        this.language = language;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
        PrintWriter err = line.getErr();
        switch (failure) {
            case InvalidRules rules -> rules.problems().forEach(problem -> err.println(problem.line(language)));
            case PlacesUnusable places -> err.println(VisibleText.of(places.text().in(language)));
            case InvalidCatalogue catalogue ->
                catalogue.problems().forEach(problem -> err.println(problem.line(language)));
            case BackupRefused refused -> err.println(refused.text().in(language));
            case IOException broken -> err.println(VisibleText.of(file(broken).in(language)));
            case UncheckedIOException broken ->
                err.println(VisibleText.of(file(Objects.requireNonNull(broken.getCause())).in(language)));
            default -> err.println(new Text("Dit is een fout in het programma: " + failure,
                    "This is a fault in the program: " + failure).in(language));
        }
        err.flush();
        return Commands.ERROR;
    }

    /** A disk that is full, rights that are missing, a file that went away: no fault of the program. */
    private static Text file(IOException broken) {
        String name = broken instanceof FileSystemException at && at.getFile() != null ? ": " + at.getFile() : "";
        return new Text(
                "Een bestand of map is niet te lezen of te schrijven%s. Misschien ontbreken de rechten, of is de schijf vol."
                        .formatted(name),
                "A file or folder cannot be read or written%s. Maybe the rights are missing, or the disk is full."
                        .formatted(name));
    }
}
