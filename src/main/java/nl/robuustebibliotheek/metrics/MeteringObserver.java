package nl.robuustebibliotheek.metrics;

import java.time.Duration;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.AssessmentObserver;

/** Counts and times what it is told. */
@Component
class MeteringObserver implements AssessmentObserver {

    private final MeterRegistry meters;

    MeteringObserver(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void assessed(Assessment assessment, long evaluations, Duration took) {
        String category = assessment.category().id();
        count(Meter.ASSESSMENTS, category, assessment.verdict().value().name());
        time(Meter.ASSESSMENT_DURATION, took, category);
        DistributionSummary.builder(Meter.EVALUATIONS.title()).description(Meter.EVALUATIONS.meaning())
                .tags(Meter.EVALUATIONS.with(category)).register(meters).record(evaluations);
    }

    @Override
    public void kept(Duration took) {
        time(Meter.STORAGE_DURATION, took);
    }

    @Override
    public void refused(String code) {
        count(Meter.PROBLEMS, code);
    }

    private void count(Meter meter, String... tags) {
        Counter.builder(meter.title()).description(meter.meaning()).tags(meter.with(tags)).register(meters).increment();
    }

    private void time(Meter meter, Duration took, String... tags) {
        Timer.builder(meter.title()).description(meter.meaning()).tags(meter.with(tags)).register(meters).record(took);
    }
}
