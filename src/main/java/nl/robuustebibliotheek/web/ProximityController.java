package nl.robuustebibliotheek.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.places.ReachEvidenceJson;
import nl.robuustebibliotheek.places.ScenarioVerdicts;
import nl.robuustebibliotheek.places.ScenarioVerdictsJson;
import nl.robuustebibliotheek.proximity.Imprint;
import nl.robuustebibliotheek.proximity.MapPicture;
import nl.robuustebibliotheek.proximity.ProximityAnswer;
import nl.robuustebibliotheek.proximity.ProximityDesk;
import nl.robuustebibliotheek.proximity.ProximityJson;
import nl.robuustebibliotheek.proximity.ProximityRequest;
import nl.robuustebibliotheek.proximity.ProximityRequestReader;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/** Distances worked out from real places: as they are, and as they would be. Nothing is kept. */
@RestController
@RequestMapping(path = "/v1", consumes = MediaType.APPLICATION_JSON_VALUE)
class ProximityController {

    static final String SVG = "image/svg+xml";

    private final ProximityDesk desk;
    private final ProximityRequestReader reader;
    private final Assessor assessor;
    private final LiveRelease live;
    private final Workbench workbench;
    private final Clock clock;

    ProximityController(ProximityDesk desk, SubmissionReader submissions, Assessor assessor, LiveRelease live,
            Workbench workbench, Clock clock) {
        this.clock = clock;
        this.desk = desk;
        this.reader = new ProximityRequestReader(submissions);
        this.assessor = assessor;
        this.live = live;
        this.workbench = workbench;
    }

    @PostMapping(path = "/proximity-measurements", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> measure(HttpServletRequest request, Language language) {
        PlacesDelivery delivery = PlacesDelivery.of(request);
        return json(delivery, language, () -> {
            ProximityAnswer answer = answer(delivery);
            ObjectNode json = new ProximityJson(language, delivery.answerIn()).measurements(answer);
            json.set("yields", new ReachEvidenceJson(live.release().catalogue(), language).of(answer));
            return json;
        });
    }

    /** The same places as a picture. */
    @PostMapping(path = "/proximity-measurements", produces = SVG)
    ResponseEntity<byte[]> map(HttpServletRequest request, Language language) {
        PlacesDelivery delivery = PlacesDelivery.of(request);
        String svg = workbench.run(() -> {
            ProximityAnswer answer = answer(delivery);
            return new MapPicture(answer.workedOut().whole().area(), List.of(), answer.sites().all(),
                    answer.request().question(), new Imprint(answer.places().source(), LocalDate.now(clock)))
                    .svg(language);
        });
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(SVG))
                .header(HttpHeaders.CONTENT_LANGUAGE, AcceptLanguage.tag(language))
                .varyBy(AcceptLanguage.HEADER, HttpHeaders.ACCEPT).body(svg.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(path = "/proximity-scenarios", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> imagine(HttpServletRequest request, Language language) {
        PlacesDelivery delivery = PlacesDelivery.of(request);
        return json(delivery, language, () -> {
            ProximityRequest question = reader.read(delivery.body(), delivery.writtenIn());
            if (question.after().isEmpty() && question.more().isEmpty()) {
                throw new InvalidRequest("nothing-asked", new Text(
                        "Er staat niet in wat er verandert. Misschien bedoelt u “changes” of “newLocations”.",
                        "It does not say what changes. Maybe you mean “changes” or “newLocations”."));
            }
            ProximityAnswer answer = desk.answer(question, delivery.writtenIn());
            ObjectNode json = new ProximityJson(language, delivery.answerIn()).scenario(answer);
            Release release = live.release();
            json.set("verdict", new ScenarioVerdictsJson(language)
                    .of(ScenarioVerdicts.of(answer, submission -> assessor.outline(submission, release))));
            return json;
        });
    }

    private ProximityAnswer answer(PlacesDelivery delivery) {
        ProximityRequest question = reader.read(delivery.body(), delivery.writtenIn());
        if (question.after().isPresent() || question.more().isPresent()) {
            throw new InvalidRequest("scenario-asked", new Text(
                    "“changes” en “newLocations” horen bij /v1/proximity-scenarios.",
                    "“changes” and “newLocations” belong to /v1/proximity-scenarios."));
        }
        return desk.answer(question, delivery.writtenIn());
    }

    private ResponseEntity<byte[]> json(PlacesDelivery delivery, Language language,
            java.util.concurrent.Callable<ObjectNode> work) {
        byte[] json = workbench.run(() -> work.call().toString().getBytes(StandardCharsets.UTF_8));
        return JsonAnswer.of(
                ResponseEntity.ok().header(PlacesDelivery.CONTENT_CRS, "<" + delivery.answerIn().uri() + ">"),
                json, language);
    }
}
