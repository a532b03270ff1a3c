package nl.robuustebibliotheek.web.guide;

import java.net.URI;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.guide.Proposals;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.ForOperator;
import nl.robuustebibliotheek.web.JsonAnswer;
import nl.robuustebibliotheek.web.RecordBody;
import nl.robuustebibliotheek.web.RecordUnknown;

/** Policy texts of a municipality, and what an adviser decides about every hit in them. */
@ForOperator
@RestController
@RequestMapping(path = "/v1/municipality-contexts/{municipality}/policy-texts",
        produces = MediaType.APPLICATION_JSON_VALUE)
class PolicyTextController {

    private final PolicyTextDesk desk;
    private final JsonMapper json;

    PolicyTextController(PolicyTextDesk desk, JsonMapper json) {
        this.desk = desk;
        this.json = json;
    }

    record TextList(List<Proposals.Listed> policyTexts) {}

    /** Recognises themes and keeps them as proposals; the file itself is not kept. */
    @PostMapping(consumes = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> handIn(@PathVariable String municipality, @RequestParam @Nullable String title,
            HttpServletRequest request, Language language) {
        Proposals.Shown shown = desk.handIn(municipality, title, RecordBody.file(request), language);
        return JsonAnswer.of(ResponseEntity.created(URI.create(request.getRequestURI() + "/" + shown.id())),
                json.writeValueAsBytes(shown), language);
    }

    @GetMapping
    ResponseEntity<byte[]> all(@PathVariable String municipality, Language language) {
        return answer(new TextList(desk.of(municipality)), language);
    }

    @GetMapping("/{text}")
    ResponseEntity<byte[]> one(@PathVariable String municipality, @PathVariable("text") String id,
            Language language) {
        return answer(desk.text(municipality, id).orElseThrow(RecordUnknown::new), language);
    }

    @GetMapping("/{text}/hits/{hit}")
    ResponseEntity<byte[]> hit(@PathVariable String municipality, @PathVariable("text") String id,
            @PathVariable int hit, Language language) {
        return answer(desk.hit(municipality, id, hit).orElseThrow(RecordUnknown::new), language);
    }

    /** Accepts, changes or drops one hit; what is decided stands in the context of the municipality. */
    @PutMapping(path = "/{text}/hits/{hit}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> decide(@PathVariable String municipality, @PathVariable("text") String id,
            @PathVariable int hit, HttpServletRequest request, Language language) {
        return answer(desk.decide(municipality, id, hit, RecordBody.json(request))
                .orElseThrow(RecordUnknown::new), language);
    }

    private ResponseEntity<byte[]> answer(Object content, Language language) {
        return JsonAnswer.of(ResponseEntity.ok(), json.writeValueAsBytes(content), language);
    }
}
