package nl.robuustebibliotheek.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The hash of a release covers what can change an answer, and nothing else. */
class PolicyFilesTests {

    @TempDir
    Path folder;

    @BeforeEach
    void aCopyOfThePolicy() throws IOException {
        copy(Path.of("rules"));
        copy(Path.of("categories"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/shared/staff.drl", "rules/fit/fit.drl", "categories/texts.yaml",
            "categories/sources.yaml", "categories/indicators.yaml", "categories/evidence.yaml",
            "categories/registers/schemes.yaml", "categories/village/category.yaml"})
    void changesWithWhatCanChangeAnAnswer(String file) throws IOException {
        String before = hash();
        comment(file);
        assertThat(hash()).isNotEqualTo(before);
    }

    @Test
    void staysWithWhatChangesNoAnswer() throws IOException {
        String before = hash();
        comment("categories/published.yaml");
        comment("categories/village/cases/healthy.yaml");
        comment("categories/LOG.md");
        assertThat(hash()).isEqualTo(before);
    }

    private String hash() {
        return PolicyFiles.read(folder.resolve("rules"), folder.resolve("categories")).hash();
    }

    private void comment(String file) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + (file.endsWith(".drl") ? "\n// \n" : "\n# \n"));
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, folder.resolve(file)));
        }
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
