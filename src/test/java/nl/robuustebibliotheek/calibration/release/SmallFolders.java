package nl.robuustebibliotheek.calibration.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.PolicyFiles;

/** The folders {@code rules} and {@code categories} with one category and few rules, so that reading them takes little. */
public final class SmallFolders {

    private static final Path CATEGORIES = Path.of("categories");
    private static final String CATEGORY = "village";
    /** Names every category, and nothing is asked without it. */
    private static final String QUESTIONS = "plausibility.yaml";

    private final Path root;

    private SmallFolders(Path root) {
        this.root = root;
    }

    /** @param minimum of STA-01 */
    public static SmallFolders write(Path root, String minimum) {
        SmallFolders folders = new SmallFolders(root);
        folders.rule("fit/fit.drl", "FIT-01 Every library", "fit.category( \"village\" );");
        folders.minimum(minimum);
        copy(CATEGORIES, root.resolve("categories"));
        copy(CATEGORIES.resolve(CATEGORY), root.resolve("categories").resolve(CATEGORY));
        return folders;
    }

    public Path root() {
        return root;
    }

    public PolicyFiles.Folders folders() {
        return new PolicyFiles.Folders(root.resolve("rules"), root.resolve("categories"));
    }

    public Path staff() {
        return root.resolve("rules/village/staff.drl");
    }

    /** The one norm. */
    public void minimum(String minimum) {
        rule("village/staff.drl", "STA-01 Paid staff",
                "norms.atLeast( \"staff.fte-per-10000\", %s ).target( 9 ).proposed();".formatted(minimum));
    }

    /** Until then every verdict is robust. */
    public void shortfallMakesVulnerable() {
        write("rules/village/verdict.drl", """
                rule "VER-01 A shortfall makes vulnerable"
                    @source( "proposal-2026" )
                when
                    Finding( shortfall )
                then
                    verdict.atMost( VULNERABLE );
                end
                """);
    }

    public void rule(String file, String name, String call) {
        write("rules/" + file, """
                rule "%s"
                    @source( "proposal-2026" )
                when
                    Library()
                then
                    %s
                end
                """.formatted(name, call));
    }

    /** At once, so that nobody sees half a file. */
    public void write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Path whole = Files.writeString(path.resolveSibling(".new"), text);
            Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to);
            List<Path> files;
            try (Stream<Path> children = Files.list(from)) {
                files = children.filter(Files::isRegularFile).filter(file -> !file.endsWith(QUESTIONS)).toList();
            }
            for (Path file : files) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
