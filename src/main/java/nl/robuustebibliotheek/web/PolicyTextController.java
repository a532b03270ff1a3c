package nl.robuustebibliotheek.web;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

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

import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.category.GuideData;
import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.Proposals;
import nl.robuustebibliotheek.guide.passage.HandedIn;
import nl.robuustebibliotheek.guide.passage.PolicyTextReader;
import nl.robuustebibliotheek.guide.passage.ThemeFinder;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Policy texts of a municipality, and what an adviser decides about every hit in them. */
@ForOperator
@RestController
@RequestMapping(path = "/v1/municipality-contexts/{municipality}/policy-texts",
        produces = MediaType.APPLICATION_JSON_VALUE)
class PolicyTextController {

    private static final Pattern MUNICIPALITY = Pattern.compile("GM\\d{4}|BE\\d{2}");
    private static final int LONGEST_TITLE = 300;

    private final Proposals proposals;
    private final LiveRelease live;
    private final Workbench workbench;
    private final JsonMapper json;
    private final PolicyTextReader texts = new PolicyTextReader();

    PolicyTextController(Guides guides, LiveRelease live, Workbench workbench, JsonMapper json) {
        this.proposals = guides.proposals();
        this.live = live;
        this.workbench = workbench;
        this.json = json;
    }

    record TextList(List<Proposals.Listed> policyTexts) {}

    /** Recognises themes and keeps them as proposals; the file itself is not kept. */
    @PostMapping(consumes = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> handIn(@PathVariable String municipality, @RequestParam @Nullable String title,
            HttpServletRequest request, Language language) {
        if (!MUNICIPALITY.matcher(municipality).matches()) {
            throw new RecordUnknown();
        }
        byte[] file = RecordBody.file(request);
        String named = title(title, language);
        Proposals.Shown shown = workbench.run(() -> proposals.handIn(new HandedIn(municipality, HandedIn.id(file),
                named, new ThemeFinder(data()).find(texts.read(file)))));
        return JsonAnswer.of(ResponseEntity.created(URI.create(request.getRequestURI() + "/" + shown.id())),
                json.writeValueAsBytes(shown), language);
    }

    @GetMapping
    ResponseEntity<byte[]> all(@PathVariable String municipality, Language language) {
        return answer(new TextList(proposals.of(municipality)), language);
    }

    @GetMapping("/{text}")
    ResponseEntity<byte[]> one(@PathVariable String municipality, @PathVariable("text") String id,
            Language language) {
        return answer(proposals.text(municipality, id).orElseThrow(RecordUnknown::new), language);
    }

    @GetMapping("/{text}/hits/{hit}")
    ResponseEntity<byte[]> hit(@PathVariable String municipality, @PathVariable("text") String id,
            @PathVariable int hit, Language language) {
        return answer(proposals.hit(municipality, id, hit).orElseThrow(RecordUnknown::new), language);
    }

    /** Accepts, changes or drops one hit; what is decided stands in the context of the municipality. */
    @PutMapping(path = "/{text}/hits/{hit}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> decide(@PathVariable String municipality, @PathVariable("text") String id,
            @PathVariable int hit, HttpServletRequest request, Language language) {
        return answer(proposals.decide(municipality, id, hit, RecordBody.json(request), data())
                .orElseThrow(RecordUnknown::new), language);
    }

    private GuideData data() {
        return live.release().catalogue().guide();
    }

    private static String title(@Nullable String title, Language language) {
        if (title == null || title.isBlank()) {
            return new Text("Stuk van de gemeente", "Document of the municipality").in(language);
        }
        if (title.length() > LONGEST_TITLE) {
            throw new InvalidRequest("text-too-long",
                    new Text(
                            "De titel is te lang: hoogstens %d tekens. Misschien kan het korter."
                                    .formatted(LONGEST_TITLE),
                            "The title is too long: at most %d characters. Maybe it can be shorter."
                                    .formatted(LONGEST_TITLE)));
        }
        return title.strip();
    }

    private ResponseEntity<byte[]> answer(Object content, Language language) {
        return JsonAnswer.of(ResponseEntity.ok(), json.writeValueAsBytes(content), language);
    }
}
