package nl.robuustebibliotheek.metrics;

import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.AssessmentObserver;

/** Counts and times what it is told. */
@Component
class MeteringObserver implements AssessmentObserver {

    private static final String CATEGORY = "category";

    private final MeterRegistry meters;

    MeteringObserver(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void assessed(Assessment assessment, long evaluations, Duration took) {
        String category = assessment.category().id();
        meters.counter(Meter.ASSESSMENTS.title(), CATEGORY, category, "verdict", assessment.verdict().value().name())
                .increment();
        meters.timer(Meter.ASSESSMENT_DURATION.title(), CATEGORY, category).record(took);
        meters.summary(Meter.EVALUATIONS.title(), CATEGORY, category).record(evaluations);
    }

    @Override
    public void kept(Duration took) {
        meters.timer(Meter.STORAGE_DURATION.title()).record(took);
    }

    @Override
    public void refused(String code) {
        meters.counter(Meter.PROBLEMS.title(), "code", code).increment();
    }
}
