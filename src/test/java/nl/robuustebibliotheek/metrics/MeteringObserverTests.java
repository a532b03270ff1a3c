package nl.robuustebibliotheek.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MeteringObserverTests {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MeteringObserver observer = new MeteringObserver(meters);

    @Test
    void countsProblemsByCode() {
        observer.refused("missing-field");
        observer.refused("missing-field");
        observer.refused("too-low");

        assertThat(meters.counter("robuust.problems", "code", "missing-field").count()).isEqualTo(2);
        assertThat(meters.counter("robuust.problems", "code", "too-low").count()).isEqualTo(1);
    }

    @Test
    void timesStorage() {
        observer.kept(Duration.ofMillis(5));

        assertThat(meters.timer("robuust.storage.duration").count()).isEqualTo(1);
    }

    @Test
    void standsInTheDocsWithItsTagsAndItsMeaning() throws IOException {
        List<String> rows = Files.readString(Path.of("docs/running.md")).lines()
                .filter(line -> line.startsWith("| `robuust.")).filter(line -> !line.contains("-")).toList();

        assertThat(rows).containsExactlyElementsOf(Arrays.stream(Meter.values())
                .map(meter -> "| `%s` | %s | %s |".formatted(meter.title(), tags(meter), meter.meaning())).toList());
    }

    private static String tags(Meter meter) {
        return meter.tags().stream().map(tag -> "`" + tag.title() + "`").collect(Collectors.joining(", "));
    }

    @Test
    void wantsEveryTag() {
        assertThatThrownBy(() -> Meter.ASSESSMENTS.with("village")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("robuust.assessments");
    }

    @Test
    void namesMetersInLowerCaseWithDots() {
        assertThat(Arrays.stream(Meter.values()).map(Meter::title)).allMatch(name -> name.matches("[a-z]+(\\.[a-z]+)+"))
                .doesNotHaveDuplicates();
    }
}
