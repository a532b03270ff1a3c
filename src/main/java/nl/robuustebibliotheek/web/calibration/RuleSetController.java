package nl.robuustebibliotheek.web.calibration;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.assessment.OneLanguage;
import nl.robuustebibliotheek.calibration.release.Activation;
import nl.robuustebibliotheek.calibration.release.ReleaseDesk;
import nl.robuustebibliotheek.calibration.release.ReleaseRefused;
import nl.robuustebibliotheek.calibration.release.ReleaseRequest;
import nl.robuustebibliotheek.calibration.release.Released;
import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.calibration.sheet.Html;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.AcceptLanguage;
import nl.robuustebibliotheek.web.ForOperator;
import nl.robuustebibliotheek.web.Form;
import nl.robuustebibliotheek.web.JsonAnswer;
import nl.robuustebibliotheek.web.ProblemKind;
import nl.robuustebibliotheek.web.ProblemResponses;
import nl.robuustebibliotheek.web.ResponseHeaders;
import nl.robuustebibliotheek.web.calibration.RuleSetsShown.ReleaseShown;

/** The rule sets: the one that judges now, the one that could follow it, and every release that there was. */
@RestController
@RequestMapping(path = "/v1/rule-sets", produces = MediaType.APPLICATION_JSON_VALUE)
class RuleSetController {

    private static final String MARKDOWN = "text/markdown";
    private static final String ZIP = "application/zip";

    private final RuleSets ruleSets;
    private final ReleaseDesk desk;
    private final Backroom backroom;
    private final ProblemResponses problems;
    private final JsonMapper json;

    RuleSetController(RuleSets ruleSets, ReleaseDesk desk, Backroom backroom, ProblemResponses problems,
            JsonMapper json) {
        this.ruleSets = ruleSets;
        this.desk = desk;
        this.backroom = backroom;
        this.problems = problems;
        this.json = json;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Language language) {
        return answer(ResponseEntity.ok(), RuleSetsShown.of(ruleSets, desk, language), language);
    }

    @GetMapping("/{version}")
    ResponseEntity<byte[]> one(@PathVariable String version, Language language) {
        return answer(ResponseEntity.ok(), shown(desk.find(version)), language);
    }

    @ForOperator
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> release(HttpServletRequest request, Language language) {
        ReleaseRequest asked = asked(Form.of(request));
        Released release = backroom.run(() -> desk.release(asked));
        return answer(ResponseEntity.created(URI.create("/v1/rule-sets/" + release.version())), shown(release),
                language);
    }

    static ReleaseRequest asked(Form form) {
        ReleaseRequest asked = new ReleaseRequest(form.name("version"), form.name("by"), form.text("why"),
                form.text("decision"), form.date("decidedOn"), form.name("secondEyes"), form.optional("hash"));
        form.check();
        return asked;
    }

    @ForOperator
    @PostMapping(path = "/{version}/activations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> activate(@PathVariable String version, HttpServletRequest request, Language language) {
        Form form = Form.of(request);
        String by = form.name("by");
        String why = form.text("why");
        form.check();
        Activation activation = backroom.run(() -> desk.activate(version, by, why));
        return answer(ResponseEntity.created(URI.create("/v1/rule-sets/" + version)),
                RuleSetsShown.ActivationShown.of(activation), language);
    }

    /** What the steering group gets, as data. */
    @ForOperator
    @GetMapping("/{version}/report")
    ResponseEntity<byte[]> report(@PathVariable String version, Language language) {
        return answer(ResponseEntity.ok(), report(version).path("report"), language);
    }

    @ForOperator
    @GetMapping(path = "/{version}/report", produces = {MARKDOWN, MediaType.TEXT_HTML_VALUE})
    ResponseEntity<byte[]> readableReport(@PathVariable String version, HttpServletRequest request,
            HttpServletResponse response, Language language) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean page = accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
        String text = page ? desk.page(version, language) : desk.markdown(version, language);
        if (page) {
            ResponseHeaders.allowStyle(response, Html.stylePolicy(text));
        }
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(
                (page ? MediaType.TEXT_HTML_VALUE : MARKDOWN) + ";charset=UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, AcceptLanguage.tag(language)).varyBy(AcceptLanguage.HEADER)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode report(String version) {
        return json.readTree(desk.report(version));
    }

    /** All files of a release, or of what ever judged by its hash as receipts name it, to read or to run again. */
    @GetMapping(path = "/{version}/sources", produces = ZIP)
    ResponseEntity<byte[]> sources(@PathVariable String version) {
        byte[] zip = desk.judged(version).orElseGet(() -> desk.files(desk.find(version))).zip();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(ZIP)).eTag(JsonAnswer.tag(zip)).body(zip);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(ReleaseRefused refused, HttpServletRequest request) {
        return problems.of(new Form.Refused(kind(refused.reason()), refused.problems().list()).problem(),
                new HttpHeaders(), request);
    }

    static ProblemKind kind(ReleaseRefused.Reason reason) {
        return switch (reason) {
            case INVALID -> ProblemKind.BAD_REQUEST;
            case CONFLICT -> ProblemKind.CONFLICT;
            case UNKNOWN -> ProblemKind.NOT_FOUND;
        };
    }

    private ReleaseShown shown(Released release) {
        List<Activation> activations = desk.activations().stream()
                .filter(each -> each.version().equals(release.version())).toList();
        return ReleaseShown.of(release, activations);
    }

    private ResponseEntity<byte[]> answer(ResponseEntity.BodyBuilder response, Object content, Language language) {
        JsonNode tree = OneLanguage.of(json.valueToTree(content), language);
        return JsonAnswer.of(response, json.writeValueAsBytes(tree), language);
    }
}
