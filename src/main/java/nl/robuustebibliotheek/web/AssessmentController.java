package nl.robuustebibliotheek.web;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.robuustebibliotheek.assessment.AssessmentJson;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Assessments: send in a self-assessment, get its answer, get it again. */
@RestController
@RequestMapping(path = "/v1/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
class AssessmentController {

    private final AssessmentDesk desk;
    private final AssessmentJson json;

    AssessmentController(AssessmentDesk desk, AssessmentJson json) {
        this.desk = desk;
        this.json = json;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> assess(HttpServletRequest request, Language language) {
        onlyDegrees(request);
        Delivery delivery = Delivery.of(request);
        KeptAssessment assessment = desk.take(delivery);
        ResponseEntity.BodyBuilder answer = delivery.store()
                ? ResponseEntity.created(URI.create("/v1/assessments/" + assessment.id()))
                : ResponseEntity.ok();
        return JsonAnswer.of(answer, json.answer(assessment.document(), language), language);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> again(@PathVariable String id, Language language) {
        return JsonAnswer.of(ResponseEntity.ok(), json.answer(desk.find(id).document(), language), language);
    }

    /** What is kept says nothing of how its coordinates are written, so they are always in degrees. */
    private static void onlyDegrees(HttpServletRequest request) {
        if (PlacesDelivery.crs(request.getHeader(PlacesDelivery.CONTENT_CRS)).filter(Crs.RD::equals).isPresent()) {
            throw new InvalidRequest("degrees-only", new Text(
                    "Coördinaten in een zelfscan zijn in graden (WGS 84). Misschien kan /v1/proximity-measurements u helpen; daar kan RD wel.",
                    "Coordinates in a self-assessment are in degrees (WGS 84). Maybe /v1/proximity-measurements can help; there RD is possible."));
        }
    }
}
