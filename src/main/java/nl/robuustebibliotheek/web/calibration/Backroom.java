package nl.robuustebibliotheek.web.calibration;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.web.TooBusy;

/** Where the project team's long work is done: one thing at a time, in a thread of the system, beside what libraries ask. */
@Component
class Backroom implements DisposableBean {

    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("calibration").factory());

    /** Does this work when it is its turn, and waits for it. */
    <T> T run(Callable<T> work) {
        try {
            return worker.submit(work).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
