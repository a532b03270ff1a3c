package nl.robuustebibliotheek.calibration.release;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the rule sets again and again, in a thread of its own, so that no request waits for a change. */
public final class RuleSetWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RuleSetWatch.class);

    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("rule-sets").factory());

    /** @param every how long between two looks, which is also how long the folders must be still; zero for never */
    public RuleSetWatch(RuleSets ruleSets, Duration every) {
        if (every.isPositive()) {
            thread.scheduleWithFixedDelay(() -> look(ruleSets), every.toMillis(), every.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    /** Whatever goes wrong, it is looked again. */
    private static void look(RuleSets ruleSets) {
        try {
            ruleSets.look();
        } catch (RuntimeException unexpected) {
            LOG.warn("The rule sets could not be looked at: {}", unexpected.toString());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
