package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartHttpServletRequest;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.proximity.ProximityDesk;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.page.Addresses;
import nl.robuustebibliotheek.web.page.BroughtFile;
import nl.robuustebibliotheek.web.page.PlacesEntries;
import nl.robuustebibliotheek.web.page.PlacesForm;
import nl.robuustebibliotheek.web.page.SelfAssessmentForm;

/** Distances from real places for people: bring files, see a map with tables, and what a change would do. Nothing is kept. */
@ForPeople
@RequestMapping({Addresses.NEARBY_NL, Addresses.NEARBY_EN})
class ProximityPage {

    /** All files of a page together, as they travel along. */
    private static final int MOST_TOGETHER = 8 << 20;
    private static final Text TOO_LARGE = new Text(
            "Een bestand is hoogstens 4 MiB. Misschien kunt u alleen de gebieden van uw gemeente brengen, als punten.",
            "A file is 4 MiB at most. Maybe you can bring only the areas of your municipality, as points.");

    private final PlacesForm form;
    private final Assessor assessor;
    private final LiveRelease live;
    private final Workbench workbench;

    ProximityPage(ProximityDesk desk, SubmissionReader submissions, Assessor assessor, LiveRelease live,
            Workbench workbench, Clock clock) {
        this.form = new PlacesForm(desk, submissions,
                new SelfAssessmentForm(submissions, () -> SelfAssessmentPages.categories(live)), clock);
        this.assessor = assessor;
        this.live = live;
        this.workbench = workbench;
    }

    @GetMapping
    ResponseEntity<byte[]> begin(HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        return SelfAssessmentPages.page(HttpStatus.OK, form.start(PlacesEntries.none(language), List.of()), language);
    }

    @PostMapping
    ResponseEntity<byte[]> answer(HttpServletRequest request, @RequestParam(defaultValue = "") String go) {
        Language language = PageLanguage.of(request);
        long length = request.getContentLengthLong();
        if (length < 0 || length > MOST_TOGETHER) {
            throw new ContentTooLarge(TOO_LARGE);
        }
        PlacesEntries entries = PlacesEntries.of(language, request.getParameterMap(), brought(request),
                PlacesDelivery.MOST_BYTES);
        if (go.equals(Addresses.START)) {
            return SelfAssessmentPages.page(HttpStatus.OK, form.start(entries, List.of()), language);
        }
        try {
            return answered(workbench.run(() -> {
                Release release = live.release();
                return form.answer(entries, go.equals(Addresses.SAVE), new PlacesForm.Judging(release.catalogue(),
                        submission -> assessor.outline(submission, release)));
            }), language);
        } catch (TooBusy busy) {
            String page = form.start(entries, List.of(new Problem("", busy.problem().codes().getFirst(),
                    busy.problem().detail())));
            ResponseEntity<byte[]> refused = SelfAssessmentPages.page(HttpStatus.SERVICE_UNAVAILABLE, page, language);
            return ResponseEntity.status(refused.getStatusCode()).headers(refused.getHeaders())
                    .headers(busy.headers()).body(refused.getBody());
        }
    }

    private static ResponseEntity<byte[]> answered(PlacesForm.Answered answered, Language language) {
        if (answered.file().isEmpty()) {
            return SelfAssessmentPages.page(answered.good() ? HttpStatus.OK : HttpStatus.BAD_REQUEST, answered.page(),
                    language);
        }
        String name = language == Language.NL ? "nabijheid.json" : "proximity.json";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, AcceptLanguage.tag(language))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build()
                        .toString())
                .body(answered.file().get());
    }

    private static Map<PlacesEntries.Part, BroughtFile> brought(HttpServletRequest request) {
        Map<PlacesEntries.Part, BroughtFile> files = new EnumMap<>(PlacesEntries.Part.class);
        if (request instanceof MultipartHttpServletRequest withFiles) {
            for (PlacesEntries.Part part : PlacesEntries.Part.values()) {
                MultipartFile file = withFiles.getFile(part.key());
                if (file != null && !file.isEmpty()) {
                    files.put(part, brought(file));
                }
            }
        }
        return files;
    }

    private static BroughtFile brought(MultipartFile file) {
        if (file.getSize() > PlacesDelivery.MOST_BYTES) {
            throw new ContentTooLarge(TOO_LARGE);
        }
        try {
            return new BroughtFile(name(file.getOriginalFilename()), file.getBytes());
        } catch (IOException broken) {
            throw new InvalidRequest("body-incomplete", new Text(
                    "Het bestand kwam niet helemaal binnen. Misschien lukt het als u het nog eens stuurt.",
                    "The file did not arrive whole. Maybe it works when you send it again."));
        }
    }

    /** Without the folders that some browsers send along. */
    private static String name(@Nullable String sent) {
        String name = sent == null ? "" : sent.replaceFirst(".*[/\\\\]", "").strip();
        return name.isEmpty() ? "?" : name;
    }
}
