package nl.robuustebibliotheek.calibration.diff;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.Outline;
import nl.robuustebibliotheek.submission.InvalidSubmission;

/** Judges samples under two rule sets in a few threads, and makes who hands them over wait when too many lie ready. */
final class Judging implements AutoCloseable {

    private static final int WAITING_PER_JOB = 8;

    private final Assessor assessor;
    private final Side before;
    private final Side after;
    private final Tallies tallies;
    private final ExecutorService workers;
    private final Semaphore room;
    private volatile @Nullable RuntimeException failure;

    Judging(Assessor assessor, int jobs, Side before, Side after, Tallies tallies) {
        this.assessor = assessor;
        this.before = before;
        this.after = after;
        this.tallies = tallies;
        this.workers = Executors.newFixedThreadPool(jobs,
                Thread.ofPlatform().daemon().name("comparison-", 1).factory());
        this.room = new Semaphore(jobs * WAITING_PER_JOB);
    }

    void judge(Sample sample) {
        room.acquireUninterruptibly();
        workers.execute(() -> {
            try {
                both(sample);
            } catch (RuntimeException unexpected) {
                failure = unexpected;
            } finally {
                room.release();
            }
        });
    }

    private void both(Sample sample) {
        EffectTally tally = tallies.get(sample.population());
        try {
            Outline old = assessor.outline(sample.submission(), before.release());
            Outline now = assessor.outline(sample.submission(), after.release());
            tally.add(sample.name(), old, now);
        } catch (InvalidSubmission refused) {
            tally.refused();
        }
    }

    /** Waits until all are judged. */
    @Override
    public void close() {
        workers.close();
        RuntimeException failed = failure;
        if (failed != null) {
            throw failed;
        }
    }
}
