package nl.robuustebibliotheek;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the Dockerfile against the tree it is built from, for no Docker is needed to see that a path is not there. */
class DockerfileTests {

    private static final Path FILE = Path.of("Dockerfile");
    private static final List<String> WORDS = List.of("FROM", "WORKDIR", "COPY", "RUN", "ENV", "VOLUME", "EXPOSE",
            "USER",
            "HEALTHCHECK", "ENTRYPOINT");

    @Test
    void saysOnlyWhatDockerKnows() throws IOException {
        assertThat(steps()).isNotEmpty().allSatisfy(step -> assertThat(WORDS).contains(step.getFirst()));
        assertThat(steps("FROM")).hasSize(2);
    }

    @Test
    void copiesNothingThatIsLeftOutOrMissing() throws IOException {
        assertThat(steps("COPY")).isNotEmpty().allSatisfy(copy -> {
            List<String> from = copy.subList(1, copy.size() - 1).stream().filter(word -> !word.startsWith("--"))
                    .toList();
            assertThat(from).isNotEmpty().allSatisfy(path -> assertThat(let(Path.of(path))).as(path).isNotEmpty());
        });
    }

    @Test
    void takesTheWholePolicyWithItsCases() throws IOException {
        for (Path folder : List.of(Path.of("rules"), Path.of("categories"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> all = files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().toLowerCase(Locale.ROOT).endsWith(".md")).toList();
                assertThat(let(folder)).containsExactlyInAnyOrderElementsOf(all);
            }
        }
    }

    @Test
    void callsTheScriptThatIsTriedWithWhatTheBuildMakes() throws IOException {
        String words = Files.readString(FILE);
        assertThat(words).contains("/project/src/main/docker/robuust install /project/target/", "USER 10001:10001",
                "[\"/app/robuust\", \"ready\"]", "ENTRYPOINT [\"/app/robuust\"]");
        assertThat(let(Path.of("src/main/docker/robuust"))).isNotEmpty();
        assertThat(Files.isExecutable(Path.of("src/main/docker/robuust"))).isTrue();
        assertThat(let(Path.of("docs/examples"))).isNotEmpty();
    }

    /** Its steps, each as words; a step goes on after a backslash. */
    private static List<List<String>> steps() throws IOException {
        return Files.readString(FILE).replace("\\\n", " ").lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(line -> List.of(line.split("\\s+")))
                .toList();
    }

    private static List<List<String>> steps(String word) throws IOException {
        return steps().stream().filter(step -> step.getFirst().equals(word)).toList();
    }

    /** The files of a folder that {@code .dockerignore} lets through: the last line that matches a file or a folder above it holds. */
    private static List<Path> let(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !isLeftOut(file, lines)).toList();
        }
    }

    private static boolean isLeftOut(Path file, List<String> lines) {
        boolean out = false;
        for (String line : lines) {
            boolean back = line.startsWith("!");
            if (matches(file, back ? line.substring(1) : line)) {
                out = !back;
            }
        }
        return out;
    }

    private static boolean matches(Path file, String pattern) {
        List<String> globs = new ArrayList<>(List.of(pattern));
        if (pattern.startsWith("**/")) {
            globs.add(pattern.substring(3));
        }
        return globs.stream().map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .anyMatch(glob -> upwards(file).stream().anyMatch(glob::matches));
    }

    private static List<Path> upwards(Path file) {
        return IntStream.rangeClosed(1, file.getNameCount()).mapToObj(end -> file.subpath(0, end)).toList();
    }
}
