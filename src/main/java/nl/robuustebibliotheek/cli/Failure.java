package nl.robuustebibliotheek.cli;

import java.io.PrintWriter;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import nl.robuustebibliotheek.assessment.BackupRefused;
import nl.robuustebibliotheek.category.InvalidCatalogue;
import nl.robuustebibliotheek.proximity.PlacesUnusable;
import nl.robuustebibliotheek.rules.InvalidRules;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

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
            case PlacesUnusable places -> err.println(places.getMessage());
            case InvalidCatalogue catalogue ->
                catalogue.problems().forEach(problem -> err.println(problem.line(language)));
            case BackupRefused refused -> err.println(refused.text().in(language));
            default -> err.println(new Text("Dit is een fout in het programma: " + failure,
                    "This is a fault in the program: " + failure).in(language));
        }
        err.flush();
        return Commands.ERROR;
    }
}
