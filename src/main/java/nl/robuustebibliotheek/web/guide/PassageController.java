package nl.robuustebibliotheek.web.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.Passages;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.ForOperator;
import nl.robuustebibliotheek.web.JsonAnswer;
import nl.robuustebibliotheek.web.RecordBody;
import nl.robuustebibliotheek.web.RecordUnknown;

/** Texts that advisers use again; those that they share can be read by everybody. */
@RestController
@RequestMapping(path = "/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class PassageController {

    private final Passages passages;
    private final JsonMapper json;

    PassageController(Guides guides, JsonMapper json) {
        this.passages = guides.passages();
        this.json = json;
    }

    record PassageList(List<Passages.Shown> passages) {}

    @ForOperator
    @GetMapping("/passages")
    ResponseEntity<byte[]> all(Language language) {
        return answer(passages.all(), language);
    }

    @GetMapping("/shared-passages")
    ResponseEntity<byte[]> shared(Language language) {
        return answer(passages.shared(), language);
    }

    @ForOperator
    @GetMapping("/passages/{passage}")
    ResponseEntity<byte[]> one(@PathVariable String passage) {
        return kept(passages.kept(passage).orElseThrow(RecordUnknown::new));
    }

    @ForOperator
    @PutMapping(path = "/passages/{passage}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> keep(@PathVariable String passage, HttpServletRequest request) {
        return kept(passages.keep(passage, RecordBody.json(request), RecordBody.seen(request)));
    }

    private ResponseEntity<byte[]> answer(List<Passages.Shown> all, Language language) {
        return JsonAnswer.of(ResponseEntity.ok(), json.writeValueAsBytes(new PassageList(all)), language);
    }

    private static ResponseEntity<byte[]> kept(Kept kept) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .eTag('"' + Integer.toString(kept.revision()) + '"')
                .body(kept.document().getBytes(StandardCharsets.UTF_8));
    }
}
