package nl.robuustebibliotheek.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.CatalogueReader;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;
import nl.robuustebibliotheek.submission.Fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CompilingTests {

    private static final Path RULES = Path.of("rules");
    private static final LibraryFact LIBRARY = new LibraryFact(48_200, 1, false, false, 2025);

    private final Catalogue catalogue = new CatalogueReader(new Fields()).read(Path.of("categories"));

    @Test
    void givesTheSameRulesHoweverLateTheyAreCompiled() {
        RuleBooks early = RuleBooks.load(RuleFolder.read(RULES), catalogue);
        RuleBooks late = RuleBooks.load(RuleFolder.read(RULES), catalogue, Compiling.WHEN_NEEDED);

        assertThat(late.fit().choices(LIBRARY)).isEqualTo(early.fit().choices(LIBRARY)).isNotEmpty();
        for (String category : List.of("small-town", "village")) {
            RuleBook one = early.find(category).orElseThrow();
            RuleBook other = late.find(category).orElseThrow();
            assertThat(other.norms(LIBRARY)).isEqualTo(one.norms(LIBRARY)).extracting(Norm::code).contains("STA-01");
            assertThat(other.setbacks(LIBRARY)).isEqualTo(one.setbacks(LIBRARY)).isNotEmpty();
        }
    }

    @Test
    void checksEveryCategoryHoweverLateItIsCompiled(@TempDir Path folder) throws IOException {
        copy(RULES, folder);
        Path broken = folder.resolve("village/staff.drl");
        Files.writeString(broken, Files.readString(broken).replace("norms.atLeast", "norms.atLast"));

        assertThatThrownBy(() -> RuleBooks.load(RuleFolder.read(folder), catalogue, Compiling.WHEN_NEEDED))
                .isInstanceOf(InvalidRules.class).hasMessageContaining("rules/village/staff.drl:");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                try {
                    Path copy = to.resolve(from.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(path, copy);
                    }
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        }
    }
}
