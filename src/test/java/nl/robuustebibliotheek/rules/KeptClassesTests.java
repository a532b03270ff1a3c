package nl.robuustebibliotheek.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;

import static org.assertj.core.api.Assertions.assertThat;

/** What the compiler made comes back as it was; what was changed on the disk does not. */
class KeptClassesTests {

    private static final LibraryFact LIBRARY = new LibraryFact(48_000, 1, false, false, 2025);
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path folder;

    @Test
    void theSameRulesAreCompiledOnce() throws IOException {
        assertThat(norms(2)).containsExactly("LAW-01", "STA-01");
        long files = files().size();
        age();

        assertThat(norms(2)).containsExactly("LAW-01", "STA-01");
        assertThat(files()).hasSize((int) files).allMatch(KeptClassesTests::isOld);
    }

    @Test
    void otherRulesAreCompiledAnew() throws IOException {
        norms(2);
        long files = files().size();
        norms(3);

        assertThat(files().size()).isGreaterThanOrEqualTo((int) files);
    }

    @Test
    void aChangedFileIsRefusedAndMadeAnew() throws IOException {
        norms(2);
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        age();

        assertThat(norms(2)).containsExactly("LAW-01", "STA-01");
        assertThat(files()).noneMatch(KeptClassesTests::isOld);
    }

    @Test
    void halfAFileIsRefusedAndMadeAnew() throws IOException {
        norms(2);
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, 20));
        }

        assertThat(norms(2)).containsExactly("LAW-01", "STA-01");
    }

    @Test
    void aFileUnderAnotherNameIsRefused() throws IOException {
        norms(2);
        List<Path> files = files();
        assertThat(files.size()).isGreaterThanOrEqualTo(2);
        byte[] other = Files.readAllBytes(files.get(0));
        Files.write(files.get(1), other);
        age();

        assertThat(norms(2)).containsExactly("LAW-01", "STA-01");
        assertThat(isOld(files.get(1))).isFalse();
    }

    @Test
    void keepsWhatIsInUseHoweverMuchComesAfterIt() throws IOException {
        RuleMemory memory = new RuleMemory(KeptClasses.in(folder, 2));
        RuleBooks active = books(memory, 2, 10_000);
        List<Path> needed = files();
        age();
        for (int inhabitants = 20_000; inhabitants < 26_000; inhabitants += 1_000) {
            books(new RuleMemory(KeptClasses.in(folder, 300)), 2, inhabitants);
        }
        RuleBooks candidate = books(memory, 2, 30_000);

        assertThat(files()).containsAll(needed).hasSizeLessThanOrEqualTo(needed.size() + 3);
        assertThat(active.find("alfa")).isNotEqualTo(candidate.find("alfa"));
    }

    private void age() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    private static boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file).equals(LONG_AGO);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private List<String> norms(int minimum) {
        return books(new RuleMemory(KeptClasses.in(folder)), minimum, 10_000).find("alfa").orElseThrow()
                .norms(LIBRARY).stream().map(Norm::code).toList();
    }

    private static RuleBooks books(RuleMemory memory, int minimum, int inhabitants) {
        TreeMap<String, List<RuleFile>> categories = new TreeMap<>();
        categories.put("alfa", List.of(new RuleFile("rules/alfa/proef.drl",
                SmallRules.rule("STA-01", "Library( )",
                        "norms.atLeast( \"staff.fte\", " + minimum + " ).target( 5 ).proposed()")
                        + SmallRules.rule("LAW-01", "Library( inhabitants >= " + inhabitants + " )",
                                "norms.present( \"law.debate\" ).law()"))));
        RuleFile fit = new RuleFile("rules/fit/fit.drl",
                SmallRules.rule("FIT-01", "Library( )", "fit.category( \"alfa\" )"));
        return RuleBooks.load(new RuleFolder(List.of(fit), categories), SmallRules.CATALOGUE, Compiling.AT_ONCE,
                memory);
    }
}
