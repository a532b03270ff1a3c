package nl.robuustebibliotheek.web;

import java.util.Set;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.assessment.Release;

/** Up when every category can judge: each has its words and its rules. */
@Component("categories")
class CategoriesHealth implements HealthIndicator {

    private final LiveRelease live;

    CategoriesHealth(LiveRelease live) {
        this.live = live;
    }

    @Override
    public Health health() {
        Release release = live.release();
        Set<String> named = release.catalogue().categories().keySet();
        boolean complete = !named.isEmpty() && release.rules().books().keySet().containsAll(named);
        return (complete ? Health.up() : Health.down())
                .withDetail("categories", named)
                .withDetail("release", release.version())
                .build();
    }
}
