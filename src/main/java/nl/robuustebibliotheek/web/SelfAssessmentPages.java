package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import nl.robuustebibliotheek.assessment.AssessmentJson;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.page.Addresses;
import nl.robuustebibliotheek.web.page.Entries;
import nl.robuustebibliotheek.web.page.SelfAssessmentForm;

/**
 * The self-assessment for people, in Dutch and in English: one form in parts, and its outcome. Between two pages nothing is kept; a
 * number of an assessment is never in an address.
 */
@ForPeople
@RequestMapping({Addresses.FORM_NL, Addresses.FORM_EN})
class SelfAssessmentPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String EXAMPLE_OF = "examples/unknowns.json";

    private final AssessmentDesk desk;
    private final AssessmentJson json;
    private final SelfAssessmentForm form;

    SelfAssessmentPages(AssessmentDesk desk, AssessmentJson json, SubmissionReader reader,
            LiveRelease live) {
        this.desk = desk;
        this.json = json;
        this.form = new SelfAssessmentForm(reader, () -> categories(live));
    }

    /** The titles of the categories that there are now, by id. */
    static Map<String, Text> categories(LiveRelease live) {
        Map<String, Text> titles = new LinkedHashMap<>();
        live.release().catalogue().categories().values()
                .forEach(category -> titles.put(category.id(), category.title()));
        return titles;
    }

    @GetMapping
    ResponseEntity<byte[]> begin(HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        return page(HttpStatus.OK, form.empty(language), language);
    }

    @GetMapping(Addresses.EXAMPLE)
    ResponseEntity<byte[]> example(HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        byte[] submission = exampleSubmission();
        KeptAssessment judged = desk.take(Delivery.ofPage(submission, false, request));
        return page(HttpStatus.OK, form.example(json.answer(judged.document(), language),
                form.entries(submission, language).orElseThrow()), language);
    }

    @PostMapping
    ResponseEntity<byte[]> go(HttpServletRequest request, @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String go) {
        Language language = PageLanguage.of(request);
        Entries entries = Entries.of(language, request.getParameterMap());
        if (entries.isTooLarge() && !go.equals(Addresses.SAVE)) {
            return page(HttpStatus.CONTENT_TOO_LARGE, form.tooMuch(entries, section), language);
        }
        return switch (go) {
            case Addresses.OUTCOME -> judged(entries, section, false, request);
            case Addresses.KEEP -> judged(entries, section, true, request);
            case Addresses.SAVE -> file(entries);
            default -> page(HttpStatus.OK, form.step(entries, section, go), language);
        };
    }

    @PostMapping(path = Addresses.FILE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> file(HttpServletRequest request, @RequestParam MultipartFile file) throws IOException {
        Language language = PageLanguage.of(request);
        if (file.getSize() > Delivery.MOST_BYTES) {
            throw new SubmissionTooLarge();
        }
        Optional<Entries> entries = form.entries(file.getBytes(), language);
        if (entries.isEmpty()) {
            return page(HttpStatus.BAD_REQUEST, form.unreadableFile(language), language);
        }
        return entries.get().isTooLargeToBegin()
                ? page(HttpStatus.CONTENT_TOO_LARGE, form.tooLargeFile(language), language)
                : page(HttpStatus.OK, form.first(entries.get()), language);
    }

    @PostMapping(Addresses.KEPT)
    ResponseEntity<byte[]> kept(HttpServletRequest request, @RequestParam(defaultValue = "") String id) {
        Language language = PageLanguage.of(request);
        try {
            return kept(desk.find(id.strip()), language);
        } catch (AssessmentUnknown unknown) {
            return page(HttpStatus.NOT_FOUND, form.refused(Entries.of(language, Map.of()), "",
                    reasons(unknown)), language);
        }
    }

    private ResponseEntity<byte[]> judged(Entries entries, String section, boolean keep, HttpServletRequest request) {
        List<Problem> problems = form.problems(entries);
        if (!problems.isEmpty()) {
            return page(HttpStatus.BAD_REQUEST, form.problemsPage(entries, problems), entries.language());
        }
        try {
            KeptAssessment judged = desk.take(Delivery.ofPage(form.submission(entries), keep, request));
            return keep ? kept(judged, entries.language())
                    : page(HttpStatus.OK, form.outcome(json.answer(judged.document(), entries.language()), entries),
                            entries.language());
        } catch (InvalidSubmission invalid) {
            return page(HttpStatus.BAD_REQUEST, form.problemsPage(entries, invalid.problems().list()),
                    entries.language());
        } catch (Refusal refusal) {
            return page(HttpStatus.valueOf(refusal.problem().status()),
                    form.refused(entries, section, reasons(refusal)), entries.language());
        }
    }

    private ResponseEntity<byte[]> kept(KeptAssessment kept, Language language) {
        Entries entries = form.entries(kept.submission().getBytes(StandardCharsets.UTF_8), language).orElseThrow();
        return page(HttpStatus.OK, form.keptOutcome(json.answer(kept.document(), language), entries), language);
    }

    private ResponseEntity<byte[]> file(Entries entries) {
        String name = entries.language() == Language.NL ? "zelfscan.json" : "self-assessment.json";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build()
                        .toString())
                .body(form.submission(entries));
    }

    private static List<Problem> reasons(Refusal refusal) {
        return List.of(new Problem("", refusal.problem().codes().getFirst(), refusal.problem().detail()));
    }

    static ResponseEntity<byte[]> page(HttpStatus status, String page, Language language) {
        return ResponseEntity.status(status).contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, AcceptLanguage.tag(language))
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] exampleSubmission() {
        try (InputStream file = new ClassPathResource(EXAMPLE_OF).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
