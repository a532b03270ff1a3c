package nl.robuustebibliotheek.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import nl.robuustebibliotheek.submission.Language;

/** The options that every command has: where the policy lies, and the language. */
final class Settings {

    @Option(names = "--rules", paramLabel = "FOLDER")
    private @Nullable Path rules;

    @Option(names = "--categories", paramLabel = "FOLDER")
    private @Nullable Path categories;

    @Option(names = "--lang", paramLabel = "nl|en")
    private Language language = Language.NL;

    Language language() {
        return language;
    }

    Engine.Folders folders(Map<String, String> environment) {
        return new Engine.Folders(folder(rules, environment.get("ROBUUST_RULES_DIR"), "rules"),
                folder(categories, environment.get("ROBUUST_CATEGORIES_DIR"), "categories"),
                Optional.of(folder(null, environment.get("ROBUUST_DATA_DIR"), "data")).filter(Files::isDirectory));
    }

    /** Whether somebody said where the categories are. */
    boolean namesCategories(Map<String, String> environment) {
        return categories != null || !environment.getOrDefault("ROBUUST_CATEGORIES_DIR", "").isBlank();
    }

    private static Path folder(@Nullable Path option, @Nullable String environment, String usual) {
        return Optional.ofNullable(option)
                .orElseGet(() -> Path.of(environment == null || environment.isBlank() ? usual : environment));
    }
}
