package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What can go wrong around the program: it ends or answers clearly, and what was acknowledged stays. */
class FailureIntegrationTests {

    private static final int MOST_SUBMISSIONS = 5_000;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        SmallFolders.write(folder, "1.8");
    }

    @Test
    void aSecondProgramOnOneDataFolderEndsAndTheFirstGoesOn() throws IOException, InterruptedException {
        Map<String, String> acknowledged = new TreeMap<>();
        try (RunningProgram first = RunningProgram.start(folder)) {
            keep(first.submit(), acknowledged);

            assertThat(RunningProgram.failedStart(folder, Map.of())).contains("APPLICATION FAILED TO START",
                    "is in use by another program", "ROBUUST_DATA_DIR").doesNotContain("\tat ");

            keep(first.submit(), acknowledged);
            assertThat(first.missingOf(acknowledged)).isEmpty();
        }
        try (RunningProgram next = RunningProgram.start(folder)) {
            assertThat(next.missingOf(acknowledged)).isEmpty();
        }
    }

    @Test
    void aFullDiskIsSaidAndNothingIsLostAndItGoesOnWhenThereIsRoom() throws IOException, InterruptedException {
        assumeThat(SmallDisk.isPossible()).as("No disk can be mounted here").isTrue();
        Map<String, String> acknowledged = new TreeMap<>();
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("data"), "size=1m");
                RunningProgram program = RunningProgram.start(folder)) {
            HttpResponse<String> refused = submitUntilRefused(program, acknowledged);

            assertThat(refused.statusCode()).isEqualTo(507);
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(refused.body()).contains("\"code\":\"storage-full\"");
            assertThat(program.missingOf(acknowledged)).isEmpty();
            assertThat(program.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(program.log()).contains("Storage is unavailable, FULL").doesNotContain("\tat ");

            disk.become("size=16m");
            keep(program.submit(), acknowledged);
            assertThat(program.missingOf(acknowledged)).isEmpty();
            program.close();
            assertThat(Rows.halfWritten(folder.resolve("data/robuust.db"))).isEmpty();
            assertThat(Rows.count(folder.resolve("data/robuust.db"))).isEqualTo(acknowledged.size());
        }
    }

    private static HttpResponse<String> submitUntilRefused(RunningProgram program, Map<String, String> acknowledged)
            throws IOException, InterruptedException {
        for (int sent = 0; sent < MOST_SUBMISSIONS; sent++) {
            HttpResponse<String> answer = program.submit();
            if (answer.statusCode() != 201) {
                return answer;
            }
            keep(answer, acknowledged);
        }
        throw new IllegalStateException("The disk was not full after " + acknowledged.size());
    }

    @Test
    void aDataFolderThatMayOnlyBeReadEndsTheStart() throws IOException, InterruptedException {
        assumeThat(SmallDisk.isPossible()).as("No disk can be mounted here").isTrue();
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("data"), "size=1m,ro")) {
            assertThat(RunningProgram.failedStart(folder, Map.of())).contains("APPLICATION FAILED TO START",
                    "Nothing can be written in the data folder", "ROBUUST_DATA_DIR").doesNotContain("\tat ");
            disk.become("rw");
            RunningProgram.start(folder).close();
        }
    }

    private static void keep(HttpResponse<String> answer, Map<String, String> acknowledged) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        acknowledged.put(RunningProgram.location(answer), answer.body());
    }
}
