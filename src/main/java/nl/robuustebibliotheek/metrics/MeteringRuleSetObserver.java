package nl.robuustebibliotheek.metrics;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.calibration.release.RuleSetObserver;

/** Counts and times what becomes of changes in the rules. */
@Component
class MeteringRuleSetObserver implements RuleSetObserver {

    private final MeterRegistry meters;
    private final AtomicInteger failing = new AtomicInteger();

    MeteringRuleSetObserver(MeterRegistry meters) {
        this.meters = meters;
        meters.gauge(Meter.RULE_SET_FAILING.title(), failing);
    }

    @Override
    public void changed(Outcome outcome, Duration took) {
        String word = outcome.name().toLowerCase(Locale.ROOT);
        meters.counter(Meter.RULE_SET_CHANGES.title(), "outcome", word).increment();
        meters.timer(Meter.RULE_SET_DURATION.title(), "outcome", word).record(took);
    }

    @Override
    public void failing(boolean now) {
        failing.set(now ? 1 : 0);
    }
}
