package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.robuustebibliotheek.guide.JointOfferRequest;
import nl.robuustebibliotheek.guide.Portfolio;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.edit.GuideEdits;
import nl.robuustebibliotheek.guide.format.HouseStyle;
import nl.robuustebibliotheek.guide.passage.HitDecision;
import nl.robuustebibliotheek.guide.round.Round;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** What a builder of a form or an export needs: the schema of a submission and the description of the API. */
@RestController
@RequestMapping(path = "/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class OpenDocuments {

    private final OpenApiDocument api = new OpenApiDocument();

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> openApi(Language language) {
        return JsonAnswer.of(ResponseEntity.ok(), api.in(language), language);
    }

    /** The schema has every label in both languages, so it is the same for everyone. */
    @GetMapping("/schemas/submission.json")
    ResponseEntity<byte[]> submissionSchema() {
        byte[] schema = read(SubmissionReader.class, "submission.schema.json");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag(JsonAnswer.tag(schema)).body(schema);
    }

    /** What advisers hand in for a guide. */
    @GetMapping("/schemas/{document}")
    ResponseEntity<byte[]> guideSchema(@PathVariable String document) {
        Class<?> beside = switch (document) {
            case "municipality-context.json" -> MunicipalityContext.class;
            case "round.json" -> Round.class;
            case "guide-edits.json", "passage.json" -> GuideEdits.class;
            case "house-style.json" -> HouseStyle.class;
            case "portfolio.json" -> Portfolio.class;
            case "hit-decision.json" -> HitDecision.class;
            case "joint-offer.json" -> JointOfferRequest.class;
            default -> throw new RecordUnknown();
        };
        byte[] schema = read(beside, document.replace("guide-", "").replace(".json", ".schema.json"));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag(JsonAnswer.tag(schema)).body(schema);
    }

    static byte[] read(Class<?> beside, String name) {
        try (InputStream resource = beside.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("The program is incomplete: " + name + " is missing.");
            }
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
