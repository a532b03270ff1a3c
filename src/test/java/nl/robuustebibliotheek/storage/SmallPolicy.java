package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A rule set with one category and one rule, so that the program starts soon. */
public final class SmallPolicy {

    private static final Path CATEGORIES = Path.of("categories");
    private static final String CATEGORY = "village";
    /** Names every category, and nothing is asked without it. */
    private static final String QUESTIONS = "plausibility.yaml";

    private SmallPolicy() {}

    /** Writes {@code rules} and {@code categories} in this folder. */
    public static void write(Path folder) throws IOException {
        rule(folder.resolve("rules/fit/fit.drl"), "FIT-01 Every library", "fit.category( \"village\" );");
        minimum(folder, "1.8");
        copy(CATEGORIES, folder.resolve("categories"));
        copy(CATEGORIES.resolve(CATEGORY), folder.resolve("categories").resolve(CATEGORY));
    }

    /** The one norm, with another number. */
    public static void minimum(Path folder, String minimum) throws IOException {
        rule(folder.resolve("rules/village/staff.drl"), "STA-01 Paid staff",
                "norms.atLeast( \"staff.fte-per-10000\", %s ).target( 2.4 ).proposed();".formatted(minimum));
    }

    private static void rule(Path file, String name, String call) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                rule "%s"
                    @source( "proposal-2026" )
                when
                    Library()
                then
                    %s
                end
                """.formatted(name, call));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> files;
        try (Stream<Path> children = Files.list(from)) {
            files = children.filter(Files::isRegularFile).filter(file -> !file.endsWith(QUESTIONS)).toList();
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }
}
