package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static org.assertj.core.api.Assertions.assertThat;

/** Every assessment that was acknowledged with 201 is there again, whole, after the program was killed in the middle. */
class DurabilityIntegrationTests {

    private static final long SEED = 20261122;
    private static final int MILLIS_AT_LEAST = 200;
    private static final int MILLIS_SPREAD = 600;

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasAcknowledgedThroughTenKills() throws IOException, InterruptedException {
        keepsWhatWasAcknowledged(10);
    }

    @Test
    @Tag("slow")
    void keepsWhatWasAcknowledgedThroughAHundredKills() throws IOException, InterruptedException {
        keepsWhatWasAcknowledged(100);
    }

    private void keepsWhatWasAcknowledged(int rounds) throws IOException, InterruptedException {
        Random random = new Random(SEED);
        SmallFolders.write(folder, "1.8");
        Map<String, String> all = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            Map<String, String> acknowledged;
            try (RunningProgram program = RunningProgram.start(folder)) {
                assertThat(program.missingOf(all)).as("lost or changed, before round %d", round).isEmpty();
                acknowledged = program.submitUntilKilledAfter(MILLIS_AT_LEAST + random.nextInt(MILLIS_SPREAD));
            }
            assertThat(acknowledged).as("round %d", round).isNotEmpty();
            all.putAll(acknowledged);
        }
        try (RunningProgram program = RunningProgram.start(folder)) {
            assertThat(program.missingOf(all)).as("lost or changed in the end").isEmpty();
        }
        assertThat(Rows.halfWritten(folder.resolve("data/robuust.db"))).isEmpty();
        assertThat(Rows.count(folder.resolve("data/robuust.db"))).isGreaterThanOrEqualTo(all.size());
    }
}
