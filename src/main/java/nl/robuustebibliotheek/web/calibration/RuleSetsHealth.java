package nl.robuustebibliotheek.web.calibration;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.submission.Language;

/** Says that the last change of the rules, or the release that ought to judge, was not taken over, and why. The service goes on by the rules that it had. */
@Component("ruleSetsHealthIndicator")
class RuleSetsHealth implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED", "The last change of the rules was not taken over.");

    private final RuleSets ruleSets;

    RuleSetsHealth(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up().withDetail("active", ruleSets.live().release().version());
        ruleSets.candidate().ifPresent(found -> health.withDetail("candidate", found.release().version()));
        ruleSets.lastFailure().ifPresent(failure -> health.status(DEGRADED).withDetail("lastFailure",
                failure.problems().stream().map(problem -> RuleSetsShown.line(problem, Language.EN)).toList()));
        ruleSets.notFollowed().ifPresent(failed -> health.status(DEGRADED)
                .withDetail("notFollowed", failed.activation().version())
                .withDetail("notFollowedBecause", failed.failure().problems().stream()
                        .map(problem -> RuleSetsShown.line(problem, Language.EN)).toList()));
        return health.build();
    }
}
