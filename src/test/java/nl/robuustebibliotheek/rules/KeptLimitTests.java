package nl.robuustebibliotheek.rules;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** However many rule sets there were, what is kept of them stays within bounds, and what judges stays. */
class KeptLimitTests {

    @TempDir
    Path folder;

    private Path file(int number) throws IOException {
        Path file = Files.writeString(folder.resolve("%02d.rules".formatted(number)), "x");
        return Files.setLastModifiedTime(file, FileTime.fromMillis(number * 1_000L));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void theNewestStayAndWhatIsHeldNeverGoes() throws IOException {
        Object active = new Object();
        Object candidate = new Object();
        KeptLimit limit = new KeptLimit(3);
        limit.hold(file(1), active);
        limit.hold(file(2), candidate);
        for (int number = 3; number <= 20; number++) {
            file(number);
            limit.tidy(folder);
        }

        assertThat(names()).containsExactlyInAnyOrder("01.rules", "02.rules", "18.rules", "19.rules", "20.rules");
        Reference.reachabilityFence(active);
        Reference.reachabilityFence(candidate);
    }

    @Test
    void otherFilesAndFewFilesStay() throws IOException {
        Files.writeString(folder.resolve("note.txt"), "x");
        file(1);
        file(2);

        new KeptLimit(2).tidy(folder);
        assertThat(names()).containsExactlyInAnyOrder("note.txt", "01.rules", "02.rules");
        new KeptLimit(1).tidy(folder);
        assertThat(names()).containsExactlyInAnyOrder("note.txt", "02.rules");
        new KeptLimit(1).tidy(folder.resolve("nowhere"));
    }
}
