package nl.robuustebibliotheek.web;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.MDC;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where assessments are worked at: as many at once as there are processors, and a limited number that waits. The threads are
 * the system's own and not virtual ones, because a virtual thread that reckons lets no other go first: health would not answer.
 */
@Component
public class Workbench implements DisposableBean {

    private static final long PAUSE_NANOS = 200_000_000;

    private final ThreadPoolExecutor workers;

    Workbench(@Value("${robuust.assessments.at-once:0}") int atOnce,
            @Value("${robuust.assessments.waiting:64}") int waiting) {
        int threads = atOnce > 0 ? atOnce : Runtime.getRuntime().availableProcessors();
        this.workers = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().name("assessment-", 1).factory());
    }

    /**
     * Does this work when it is its turn, and waits for it.
     *
     * @throws TooBusy when as much waits as may wait
     */
    public <T> T run(Callable<T> work) {
        Map<String, String> log = MDC.getCopyOfContextMap();
        try {
            return waitFor(workers.submit(() -> {
                MDC.setContextMap(log == null ? Map.of() : log);
                try {
                    return work.call();
                } finally {
                    MDC.clear();
                }
            }));
        } catch (RejectedExecutionException full) {
            throw new TooBusy();
        }
    }

    /**
     * Does this work when it is its turn, also when as much waits as may wait: for who was let in already and wants many turns
     * after one another.
     *
     * @throws CancellationException when the workbench closes
     */
    public <T> T patiently(Callable<T> work) {
        while (!workers.isShutdown() && !Thread.currentThread().isInterrupted()) {
            try {
                return run(work);
            } catch (TooBusy full) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        throw new CancellationException("The workbench closes.");
    }

    /** How many assessments wait for their turn. */
    int waiting() {
        return workers.getQueue().size();
    }

    private static <T> T waitFor(Future<T> result) {
        try {
            return result.get();
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
        workers.shutdown();
    }
}
