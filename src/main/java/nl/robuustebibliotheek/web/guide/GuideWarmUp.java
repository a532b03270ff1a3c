package nl.robuustebibliotheek.web.guide;

import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.guide.format.GuidePress;

/**
 * Makes a guide that nobody reads as soon as the service is ready, so that the first real one does not wait for fonts and types to
 * be loaded. It delays nothing: it has a thread of its own, that lets others go first.
 */
@Component
class GuideWarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(GuideWarmUp.class);

    private final boolean wanted;
    private final AtomicBoolean begun = new AtomicBoolean();

    GuideWarmUp(@Value("${robuust.guides.warm-up:true}") boolean wanted) {
        this.wanted = wanted;
    }

    @EventListener
    void changed(AvailabilityChangeEvent<ReadinessState> event) {
        if (wanted && event.getState() == ReadinessState.ACCEPTING_TRAFFIC && begun.compareAndSet(false, true)) {
            Thread.ofPlatform().name("guide-warm-up").daemon().priority(Thread.MIN_PRIORITY)
                    .uncaughtExceptionHandler((_, failed) -> LOG.warn("The guides are not warm", failed))
                    .start(new GuidePress()::warmUp);
        }
    }
}
