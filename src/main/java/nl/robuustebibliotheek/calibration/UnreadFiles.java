package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.robuustebibliotheek.rules.Mistake;
import nl.robuustebibliotheek.rules.RuleProblem;
import nl.robuustebibliotheek.submission.Text;

/**
 * Files that somebody may think are read and are not, because of their place or their ending. Hidden files are nobody's
 * mistake, and pages to read may lie anywhere.
 */
record UnreadFiles(Path rules, Path categories) {

    private static final int DEEPEST = 8;
    private static final Predicate<String> RULE = Pattern.compile("[^/]+/[^/]+\\.drl").asMatchPredicate();
    private static final Predicate<String> DATA = Pattern.compile("([^/]+/){0,2}[^/]+\\.yaml").asMatchPredicate();

    List<CheckProblem> problems() {
        List<CheckProblem> problems = new ArrayList<>();
        unread(rules, RULE).forEach(file -> problems.add(problem("rules/" + file, new Text(
                "Dit bestand wordt niet gelezen: regels staan in rules/<map>/<naam>.drl. Misschien hoort het in een andere map of heet het anders.",
                "This file is not read: rules are in rules/<folder>/<name>.drl. Maybe it belongs in another folder or has another name."))));
        unread(categories, DATA).forEach(file -> problems.add(problem("categories/" + file, new Text(
                "Dit bestand wordt niet gelezen: gegevens staan in .yaml-bestanden. Misschien eindigt de naam op iets anders.",
                "This file is not read: data are in .yaml files. Maybe its name ends in something else."))));
        return problems;
    }

    private static CheckProblem problem(String file, Text text) {
        return CheckProblem.of(new RuleProblem(file, 1, 1, "", Mistake.MISPLACED_FILE, text));
    }

    private static List<String> unread(Path folder, Predicate<String> isRead) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !("/" + file).contains("/.") && !file.endsWith(".md") && !isRead.test(file))
                    .sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
