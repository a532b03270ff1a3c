package nl.robuustebibliotheek.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.calibration.release.LoadFailure;
import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.submission.Language;

/** The rule sets: the one that judges now, the one that could follow it, and why the last change was not taken over. */
@RestController
@RequestMapping(path = "/v1/rule-sets", produces = MediaType.APPLICATION_JSON_VALUE)
class RuleSetController {

    private final RuleSets ruleSets;
    private final JsonMapper json;

    RuleSetController(RuleSets ruleSets, JsonMapper json) {
        this.ruleSets = ruleSets;
        this.json = json;
    }

    /**
     * @param candidate what lies in the folders, when something else judges
     * @param lastFailure why the folders' last change was not taken over; nothing when it was
     */
    record RuleSetsShown(RuleSetShown active, @Nullable RuleSetShown candidate, @Nullable FailureShown lastFailure) {}

    record RuleSetShown(String version, String hash, Instant loadedAt) {}

    record FailureShown(Instant at, List<ProblemShown> problems) {}

    /** @param message the whole line, as the command line prints it */
    record ProblemShown(String file, int line, int column, String code, String detail, String message) {}

    @GetMapping
    ResponseEntity<byte[]> all(Language language) {
        LiveRelease.Loaded active = ruleSets.live().loaded();
        RuleSetsShown shown = new RuleSetsShown(
                new RuleSetShown(active.release().version(), active.release().hash(), active.loadedAt()),
                ruleSets.candidate().map(each -> new RuleSetShown(each.release().version(), each.release().hash(),
                        each.loadedAt())).orElse(null),
                ruleSets.lastFailure().map(failure -> shown(failure, language)).orElse(null));
        return JsonAnswer.of(ResponseEntity.ok(), json.writeValueAsBytes(shown), language);
    }

    private static FailureShown shown(LoadFailure failure, Language language) {
        return new FailureShown(failure.at(), failure.problems().stream().map(problem -> new ProblemShown(
                problem.file(), problem.line(), problem.column(), problem.code(), problem.text().in(language),
                line(problem, language))).toList());
    }

    static String line(LoadFailure.Problem problem) {
        return line(problem, Language.EN);
    }

    private static String line(LoadFailure.Problem problem, Language language) {
        String place = problem.line() > 0
                ? "%s:%d:%d: ".formatted(problem.file(), problem.line(), problem.column())
                : problem.file().isEmpty() ? "" : problem.file() + ": ";
        return place + "error " + problem.code() + " " + problem.text().in(language);
    }
}
