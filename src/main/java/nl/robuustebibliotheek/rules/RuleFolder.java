package nl.robuustebibliotheek.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.robuustebibliotheek.submission.Text;

/**
 * The folder {@code rules}, read once.
 *
 * @param fit the rules that choose a category
 * @param categories the files of each category, the shared ones first
 */
public record RuleFolder(List<RuleFile> fit, SequencedMap<String, List<RuleFile>> categories) {

    static final String FIT = "fit";
    private static final String SHARED = "shared";

    public static RuleFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidRules(List.of(new RuleProblem("rules", 1, 1, "", Mistake.NO_FOLDER,
                    new Text(
                            "Er is geen map " + folder
                                    + ". Misschien start u buiten de projectmap; zet dan ROBUUST_RULES_DIR.",
                            "There is no folder " + folder
                                    + ". Maybe you start outside the project's folder; then set ROBUUST_RULES_DIR."))));
        }
        List<RuleFile> shared = files(folder, SHARED);
        SequencedMap<String, List<RuleFile>> categories = new TreeMap<>();
        for (String name : folders(folder)) {
            if (!name.equals(FIT) && !name.equals(SHARED)) {
                List<RuleFile> all = new ArrayList<>(shared);
                all.addAll(files(folder, name));
                categories.put(name, List.copyOf(all));
            }
        }
        return new RuleFolder(files(folder, FIT), categories);
    }

    /** Whether a category has files beside the shared ones. */
    boolean hasOwn(String category) {
        return categories.getOrDefault(category, List.of()).stream()
                .anyMatch(file -> file.path().startsWith("rules/" + category + "/"));
    }

    private static List<String> folders(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).map(child -> child.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<RuleFile> files(Path folder, String name) {
        Path own = folder.resolve(name);
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(own)) {
            List<RuleFile> files = new ArrayList<>();
            for (Path file : children.filter(child -> child.toString().endsWith(".drl")).sorted().toList()) {
                files.add(new RuleFile("rules/" + name + "/" + file.getFileName(),
                        Files.readString(file).replace("\r\n", "\n")));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
