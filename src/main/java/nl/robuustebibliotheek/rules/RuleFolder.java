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

import nl.robuustebibliotheek.indicator.PolicyText;
import nl.robuustebibliotheek.submission.Text;

/**
 * The folder {@code rules}, read once.
 *
 * @param fit the rules that choose a category
 * @param categories the files of each category, the shared ones first
 * @param unreadable files that are not written as they should be, each with its place
 */
public record RuleFolder(List<RuleFile> fit, SequencedMap<String, List<RuleFile>> categories,
        List<RuleProblem> unreadable) {

    public RuleFolder(List<RuleFile> fit, SequencedMap<String, List<RuleFile>> categories) {
        this(fit, categories, List.of());
    }

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
        List<RuleProblem> unreadable = new ArrayList<>();
        List<RuleFile> shared = files(folder, SHARED, unreadable);
        SequencedMap<String, List<RuleFile>> categories = new TreeMap<>();
        for (String name : folders(folder)) {
            if (!name.equals(FIT) && !name.equals(SHARED)) {
                List<RuleFile> all = new ArrayList<>(shared);
                all.addAll(files(folder, name, unreadable));
                categories.put(name, List.copyOf(all));
            }
        }
        return new RuleFolder(files(folder, FIT, unreadable), categories, unreadable);
    }

    /** Whether a category has files beside the shared ones. */
    boolean hasOwn(String category) {
        return categories.getOrDefault(category, List.of()).stream()
                .anyMatch(file -> file.path().startsWith("rules/" + category + "/"));
    }

    private static List<String> folders(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).filter(child -> !isHidden(child))
                    .map(child -> child.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isRuleFile(Path file) {
        return file.toString().endsWith(".drl") && !isHidden(file);
    }

    /** Such as those of editors. */
    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static List<RuleFile> files(Path folder, String name, List<RuleProblem> unreadable) {
        Path own = folder.resolve(name);
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(own)) {
            List<RuleFile> files = new ArrayList<>();
            for (Path file : children.filter(RuleFolder::isRuleFile).sorted().toList()) {
                PolicyText read = PolicyText.read(file);
                String path = "rules/" + name + "/" + file.getFileName();
                read.broken().ifPresent(at -> unreadable.add(new RuleProblem(path, at.line(), at.column(), "",
                        Mistake.UNREADABLE_FILE, PolicyText.NOT_UTF_8)));
                files.add(new RuleFile(path, read.text().replace("\r\n", "\n")));
            }
            return files;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
