package nl.robuustebibliotheek.web.calibration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.calibration.release.Activation;
import nl.robuustebibliotheek.calibration.release.LoadFailure;
import nl.robuustebibliotheek.calibration.release.ReleaseDesk;
import nl.robuustebibliotheek.calibration.release.Released;
import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.submission.Language;

/**
 * The rule sets as the API shows them.
 *
 * @param candidate what lies in the folders, when something else judges
 * @param lastFailure why the folders' last change was not taken over; nothing when it was
 * @param releases the highest version first
 */
record RuleSetsShown(RuleSetShown active, @Nullable RuleSetShown candidate, @Nullable FailureShown lastFailure,
        List<ReleaseShown> releases) {

    record RuleSetShown(String version, String hash, Instant loadedAt) {}

    record FailureShown(Instant at, List<ProblemShown> problems) {}

    /** @param message the whole line, as the command line prints it */
    record ProblemShown(String file, int line, int column, String code, String detail, String message) {}

    record ReleaseShown(String version, String hash, Instant releasedAt, String by, String why, String decision,
            LocalDate decidedOn, String secondEyes, @Nullable String previous, List<ActivationShown> activations) {

        static ReleaseShown of(Released release, List<Activation> activations) {
            return new ReleaseShown(release.version(), release.hash(), release.at(), release.by(), release.why(),
                    release.decision(), release.decidedOn(), release.secondEyes(), release.previous().orElse(null),
                    activations.stream().map(ActivationShown::of).toList());
        }
    }

    record ActivationShown(int number, String version, Instant activatedAt, String by, String why) {

        static ActivationShown of(Activation activation) {
            return new ActivationShown(activation.number(), activation.version(), activation.at(), activation.by(),
                    activation.why());
        }
    }

    static RuleSetsShown of(RuleSets ruleSets, ReleaseDesk desk, Language language) {
        LiveRelease.Loaded active = ruleSets.live().loaded();
        List<Activation> activations = desk.activations();
        return new RuleSetsShown(
                new RuleSetShown(active.release().version(), active.release().hash(), active.loadedAt()),
                ruleSets.candidate().map(each -> new RuleSetShown(each.release().version(), each.release().hash(),
                        each.loadedAt())).orElse(null),
                ruleSets.lastFailure().map(failure -> shown(failure, language)).orElse(null),
                desk.releases().stream().map(release -> ReleaseShown.of(release, activations.stream()
                        .filter(each -> each.version().equals(release.version())).toList())).toList());
    }

    private static FailureShown shown(LoadFailure failure, Language language) {
        return new FailureShown(failure.at(), failure.problems().stream().map(problem -> new ProblemShown(
                problem.file(), problem.line(), problem.column(), problem.code(), problem.text().in(language),
                line(problem, language))).toList());
    }

    /** As the command line prints it, and editors understand. */
    static String line(LoadFailure.Problem problem, Language language) {
        String place = problem.line() > 0
                ? "%s:%d:%d: ".formatted(problem.file(), problem.line(), problem.column())
                : problem.file().isEmpty() ? "" : problem.file() + ": ";
        return place + "error " + problem.code() + " " + problem.text().in(language);
    }
}
