package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static org.assertj.core.api.Assertions.assertThat;

/** The rehearsal: a backup while libraries submit, and back from it on another machine. */
class BackupIntegrationTests {

    private static final int SENDERS = 3;

    @TempDir
    private Path here;
    @TempDir
    private Path elsewhere;

    @Test
    void bringsBackEverythingThatWasAcknowledgedBeforeTheBackupBegan() throws IOException, InterruptedException {
        SmallFolders.write(here, "1.8");
        Path backup = here.resolve("backup.db");
        Map<String, String> before;
        Map<String, String> all = new ConcurrentHashMap<>();
        try (RunningProgram program = RunningProgram.start(here)) {
            AtomicBoolean ended = new AtomicBoolean();
            CountDownLatch several = new CountDownLatch(20);
            List<Thread> senders = new ArrayList<>();
            for (int sender = 0; sender < SENDERS; sender++) {
                senders.add(Thread.ofVirtual().start(() -> submit(program, all, several, ended)));
            }
            assertThat(several.await(1, TimeUnit.MINUTES)).isTrue();
            before = Map.copyOf(all);
            assertThat(RunningProgram.command(here, "backup", backup.toString())).contains("Beoordelingen in");
            ended.set(true);
            for (Thread sender : senders) {
                sender.join();
            }
            assertThat(all).hasSizeGreaterThan(before.size());
            assertThat(program.missingOf(all)).isEmpty();
        }

        SmallFolders.write(elsewhere, "1.8");
        assertThat(RunningProgram.command(elsewhere, "restore", backup.toString())).contains("Beoordelingen in");

        try (RunningProgram program = RunningProgram.start(elsewhere)) {
            assertThat(program.missingOf(before)).isEmpty();
            assertThat(program.submit().statusCode()).isEqualTo(201);
        }
        assertThat(Rows.halfWritten(elsewhere.resolve("data/robuust.db"))).isEmpty();
        assertThat(Files.list(elsewhere.resolve("data")).map(file -> file.getFileName().toString()))
                .doesNotContain("robuust.db.unfinished");
    }

    private static void submit(RunningProgram program, Map<String, String> acknowledged, CountDownLatch several,
            AtomicBoolean ended) {
        while (!ended.get()) {
            try {
                HttpResponse<String> answer = program.submit();
                if (answer.statusCode() == 201) {
                    acknowledged.put(RunningProgram.location(answer), answer.body());
                    several.countDown();
                }
            } catch (IOException | InterruptedException broken) {
                return;
            }
        }
    }
}
