package nl.robuustebibliotheek.web.guide;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.ForOperator;
import nl.robuustebibliotheek.web.JsonAnswer;
import nl.robuustebibliotheek.web.RecordBody;

/** What advisers keep for their guides: contexts of municipalities, years, changes, and which talks they look after. */
@ForOperator
@RestController
@RequestMapping(path = "/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class GuideRecordController {

    private final GuideRecordDesk desk;
    private final JsonMapper json;

    GuideRecordController(GuideRecordDesk desk, JsonMapper json) {
        this.desk = desk;
        this.json = json;
    }

    record ContextList(List<String> municipalities) {}

    @GetMapping("/municipality-contexts")
    ResponseEntity<byte[]> contexts(Language language) {
        return answer(new ContextList(desk.contexts()), language);
    }

    @GetMapping("/municipality-contexts/{municipality}")
    ResponseEntity<byte[]> context(@PathVariable("municipality") String code) {
        return RecordBody.kept(desk.context(code));
    }

    @PutMapping(path = "/municipality-contexts/{municipality}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> keepContext(@PathVariable("municipality") String code, HttpServletRequest request) {
        return RecordBody.kept(desk.keepContext(code, RecordBody.json(request), RecordBody.seen(request)));
    }

    /** Figures from a table take the place of those that were kept before; the rest of the context stays. */
    @PutMapping(path = "/municipality-contexts/{municipality}/figures", consumes = "text/csv")
    ResponseEntity<byte[]> keepFigures(@PathVariable("municipality") String code, HttpServletRequest request) {
        return RecordBody.kept(desk.keepFigures(code, RecordBody.json(request)));
    }

    @GetMapping("/assessments/{id}/guide-edits")
    ResponseEntity<byte[]> edits(@PathVariable String id, @RequestParam @Nullable String municipality,
            Language language) {
        return answer(desk.edits(id, Optional.ofNullable(municipality), language), language);
    }

    @PutMapping(path = "/assessments/{id}/guide-edits", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> keepEdits(@PathVariable String id, @RequestParam @Nullable String municipality,
            HttpServletRequest request) {
        return RecordBody.kept(desk.keepEdits(id, Optional.ofNullable(municipality), RecordBody.json(request),
                RecordBody.seen(request)));
    }

    /** The year's log, agreements and views; of a year that has none yet, what is carried over. */
    @GetMapping("/assessments/{id}/rounds/{year}")
    ResponseEntity<byte[]> round(@PathVariable String id, @PathVariable int year, @RequestParam String municipality) {
        return RecordBody.kept(desk.round(id, municipality, year));
    }

    @PutMapping(path = "/assessments/{id}/rounds/{year}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> keepRound(@PathVariable String id, @PathVariable int year,
            @RequestParam String municipality, HttpServletRequest request) {
        return RecordBody
                .kept(desk.keepRound(id, municipality, year, RecordBody.json(request), RecordBody.seen(request)));
    }

    @GetMapping("/portfolio")
    ResponseEntity<byte[]> portfolio(Language language) {
        return answer(desk.portfolio(language), language);
    }

    @PutMapping(path = "/portfolio", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> keepPortfolio(HttpServletRequest request, Language language) {
        desk.keepPortfolio(RecordBody.json(request), RecordBody.seen(request));
        return answer(desk.portfolio(language), language);
    }

    private ResponseEntity<byte[]> answer(Object content, Language language) {
        return JsonAnswer.of(ResponseEntity.ok(), json.writeValueAsBytes(content), language);
    }
}
