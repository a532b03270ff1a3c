package nl.robuustebibliotheek.metrics;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.calibration.release.RuleSetObserver;

/** Counts and times what becomes of changes in the rules. */
@Component
class MeteringRuleSetObserver implements RuleSetObserver {

    private final MeterRegistry meters;
    private final AtomicInteger failing = new AtomicInteger();

    MeteringRuleSetObserver(MeterRegistry meters) {
        this.meters = meters;
        Gauge.builder(Meter.RULE_SET_FAILING.title(), failing, AtomicInteger::get)
                .description(Meter.RULE_SET_FAILING.meaning()).register(meters);
    }

    @Override
    public void changed(Outcome outcome, Duration took) {
        String word = outcome.name().toLowerCase(Locale.ROOT);
        Counter.builder(Meter.RULE_SET_CHANGES.title()).description(Meter.RULE_SET_CHANGES.meaning())
                .tags(Meter.RULE_SET_CHANGES.with(word)).register(meters).increment();
        Timer.builder(Meter.RULE_SET_DURATION.title()).description(Meter.RULE_SET_DURATION.meaning())
                .tags(Meter.RULE_SET_DURATION.with(word)).register(meters).record(took);
    }

    @Override
    public void failing(boolean now) {
        failing.set(now ? 1 : 0);
    }
}
