package nl.robuustebibliotheek.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.assessment.OneLanguage;
import nl.robuustebibliotheek.calibration.release.Reassessment;
import nl.robuustebibliotheek.calibration.release.Reassessment.Answered;
import nl.robuustebibliotheek.calibration.release.Reassessment.Step;
import nl.robuustebibliotheek.calibration.release.Reassessor;
import nl.robuustebibliotheek.calibration.release.ReleaseRefused;
import nl.robuustebibliotheek.places.SubmittedDistances;
import nl.robuustebibliotheek.submission.Language;

/** Tells what changed because a library changed from what changed because the rules did. Nothing is kept. */
@RestController
class ComparisonController {

    private final AssessmentDesk desk;
    private final Reassessor reassessor;
    private final SubmittedDistances distances;
    private final Workbench workbench;
    private final ProblemResponses problems;
    private final JsonMapper json;

    ComparisonController(AssessmentDesk desk, Reassessor reassessor, SubmittedDistances distances,
            Workbench workbench, ProblemResponses problems,
            JsonMapper json) {
        this.desk = desk;
        this.reassessor = reassessor;
        this.distances = distances;
        this.workbench = workbench;
        this.problems = problems;
        this.json = json;
    }

    record ComparisonShown(Answered from, Answered to, Step normChanged, @Nullable Step youChanged,
            @Nullable Step serviceChanged) {

        static ComparisonShown of(Reassessment found) {
            return new ComparisonShown(found.from(), found.to(), found.normChanged(),
                    found.youChanged().orElse(null), found.serviceChanged().orElse(null));
        }
    }

    @GetMapping(path = "/v1/assessments/{id}/comparison", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> compare(@PathVariable String id, @RequestParam Optional<String> ruleSet,
            @RequestParam Optional<String> earlier, Language language) {
        KeptAssessment assessment = desk.find(id);
        Optional<KeptAssessment> other = earlier.map(desk::find);
        Reassessment found = workbench.run(() -> reassessor.of(assessment, other, ruleSet,
                submission -> distances.complete(submission).submission()));
        return JsonAnswer.of(ResponseEntity.ok(), json.writeValueAsBytes(
                OneLanguage.of(json.valueToTree(ComparisonShown.of(found)), language)), language);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(ReleaseRefused refused, HttpServletRequest request) {
        return problems.of(new Form.Refused(ProblemKind.NOT_FOUND, refused.problems().list()).problem(),
                new HttpHeaders(), request);
    }
}
