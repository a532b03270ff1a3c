package nl.robuustebibliotheek.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works on several items at the same time and hands the results over in the order of the items; few wait at any time. */
final class InOrder {

    private static final int WAITING_PER_JOB = 4;

    private final int jobs;

    InOrder(int jobs) {
        this.jobs = jobs;
    }

    /** @param taken takes a result; false when no more are wanted */
    <I, O> void run(Iterator<I> items, Function<I, O> work, Predicate<O> taken) {
        Deque<Future<O>> waiting = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(jobs)) {
            boolean wanted = true;
            while (wanted && items.hasNext()) {
                I item = items.next();
                waiting.add(workers.submit(() -> work.apply(item)));
                if (waiting.size() >= jobs * WAITING_PER_JOB) {
                    wanted = taken.test(result(waiting.remove()));
                }
            }
            while (wanted && !waiting.isEmpty()) {
                wanted = taken.test(result(waiting.remove()));
            }
            if (!wanted) {
                workers.shutdownNow();
            }
        }
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
