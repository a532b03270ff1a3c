package nl.robuustebibliotheek.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** The release that judges now. Whoever asks holds on to what was given, so that one answer comes from one release. */
public final class LiveRelease {

    private final Clock clock;
    private final AtomicReference<Loaded> live;

    public LiveRelease(Release release, Clock clock) {
        this.clock = clock;
        this.live = new AtomicReference<>(new Loaded(release, clock.instant()));
    }

    /** A release and since when it is live. */
    public record Loaded(Release release, Instant loadedAt) {}

    public Release release() {
        return loaded().release();
    }

    public Loaded loaded() {
        return live.get();
    }

    /** From now on this release judges; assessments at work finish with the one they began with. */
    public void replace(Release release) {
        live.set(new Loaded(release, clock.instant()));
    }
}
