package nl.robuustebibliotheek.web;

import java.nio.charset.StandardCharsets;

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
import nl.robuustebibliotheek.assessment.Outline;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.proximity.MapPicture;
import nl.robuustebibliotheek.proximity.ProximityAnswer;
import nl.robuustebibliotheek.proximity.ProximityDesk;
import nl.robuustebibliotheek.proximity.ProximityJson;
import nl.robuustebibliotheek.proximity.ProximityRequest;
import nl.robuustebibliotheek.proximity.ProximityRequestReader;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Submission;
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

    ProximityController(ProximityDesk desk, SubmissionReader submissions, Assessor assessor, LiveRelease live,
            Workbench workbench) {
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
            json.set("yields", new ReachEvidence(live.release().catalogue(), language).of(answer));
            return json;
        });
    }

    /** The same places as a picture. */
    @PostMapping(path = "/proximity-measurements", produces = SVG)
    ResponseEntity<byte[]> map(HttpServletRequest request, Language language) {
        PlacesDelivery delivery = PlacesDelivery.of(request);
        String svg = workbench.run(() -> {
            ProximityAnswer answer = answer(delivery);
            return new MapPicture(answer.workedOut().whole().area(), answer.sites().all(), answer.request().question(),
                    language).svg();
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
            ObjectNode verdicts = json.putObject("verdict");
            verdicts.set("before", verdict(answer.before(), release, json));
            answer.after().ifPresent(after -> verdicts.set("after", verdict(after, release, json)));
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

    private ObjectNode verdict(Submission submission, Release release, ObjectNode nodes) {
        Outline outline = assessor.outline(submission, release);
        Verdict worst = outline.verdict().worst();
        Verdict best = outline.verdict().best();
        ObjectNode json = nodes.objectNode().put("category", outline.category()).put("value",
                outline.verdict().value().name());
        json.putObject("range").put("worst", worst.name()).put("best", best.name());
        return json;
    }

    private ResponseEntity<byte[]> json(PlacesDelivery delivery, Language language,
            java.util.concurrent.Callable<ObjectNode> work) {
        byte[] json = workbench.run(() -> work.call().toString().getBytes(StandardCharsets.UTF_8));
        return JsonAnswer.of(
                ResponseEntity.ok().header(PlacesDelivery.CONTENT_CRS, "<" + delivery.answerIn().uri() + ">"),
                json, language);
    }
}
