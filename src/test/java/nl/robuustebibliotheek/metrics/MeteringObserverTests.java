package nl.robuustebibliotheek.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

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
    void standsInTheDocs() throws IOException {
        String page = Files.readString(Path.of("docs/standards.md"));

        assertThat(Meter.values()).allSatisfy(meter -> assertThat(page).contains("| `" + meter.title() + "` |"));
    }

    @Test
    void namesMetersInLowerCaseWithDots() {
        assertThat(Arrays.stream(Meter.values()).map(Meter::title)).allMatch(name -> name.matches("[a-z]+(\\.[a-z]+)+"))
                .doesNotHaveDuplicates();
    }
}
