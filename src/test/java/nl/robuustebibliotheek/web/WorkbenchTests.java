package nl.robuustebibliotheek.web;

import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkbenchTests {

    private final Workbench workbench = new Workbench(1, 1);
    private final CountDownLatch atWork = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @AfterEach
    void end() {
        mayEnd.countDown();
        workbench.destroy();
    }

    @Test
    void givesWhatTheWorkGives() {
        assertThat(workbench.run(() -> 42)).isEqualTo(42);
    }

    @Test
    void passesOnWhatGoesWrong() {
        assertThatThrownBy(() -> workbench.run(() -> {
            throw new AssessmentUnknown();
        })).isInstanceOf(AssessmentUnknown.class);
    }

    @Test
    void refusesWhenAsMuchWaitsAsMayWait() throws InterruptedException {
        Thread working = start();
        atWork.await();
        Thread waiting = start();
        while (workbench.waiting() == 0) {
            Thread.onSpinWait();
        }

        assertThatThrownBy(() -> workbench.run(() -> 1)).isInstanceOfSatisfying(TooBusy.class, busy -> {
            assertThat(busy.problem().status()).isEqualTo(503);
            assertThat(busy.headers().getFirst("Retry-After")).isEqualTo("5");
        });

        mayEnd.countDown();
        working.join();
        waiting.join();
        assertThat(workbench.run(() -> 2)).isEqualTo(2);
    }

    private Thread start() {
        return Thread.ofVirtual().start(() -> workbench.run(() -> {
            atWork.countDown();
            mayEnd.await();
            return 0;
        }));
    }
}
