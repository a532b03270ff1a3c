package nl.robuustebibliotheek.web.calibration;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.calibration.board.BoardRefused;
import nl.robuustebibliotheek.calibration.board.Remark;
import nl.robuustebibliotheek.calibration.board.SoundingBoard;
import nl.robuustebibliotheek.calibration.board.SoundingBoards;
import nl.robuustebibliotheek.places.SubmittedDistances;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.ApiProblem;
import nl.robuustebibliotheek.web.AssessmentDesk;
import nl.robuustebibliotheek.web.Delivery;
import nl.robuustebibliotheek.web.ForPeople;
import nl.robuustebibliotheek.web.Form;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.InvalidRequest;
import nl.robuustebibliotheek.web.OwnForm;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.PageProblems;
import nl.robuustebibliotheek.web.ProblemKind;
import nl.robuustebibliotheek.web.Refusal;
import nl.robuustebibliotheek.web.SubmissionTooLarge;
import nl.robuustebibliotheek.web.Workbench;

/**
 * The sounding board in a browser. The code is typed once and then stays in a cookie that only this board's pages get, until
 * the board is over; it never stands in an address.
 */
@ForPeople
@RequestMapping("/sounding-boards/{id}")
class SoundingBoardPage {

    static final String COOKIE = "sounding-board";

    private final SoundingBoards boards;
    private final LiveRelease live;
    private final SubmissionReader reader;
    private final SubmittedDistances distances;
    private final Assessor assessor;
    private final AssessmentDesk desk;
    private final Workbench workbench;
    private final Clock clock;

    SoundingBoardPage(SoundingBoards boards, LiveRelease live, SubmissionReader reader, SubmittedDistances distances,
            Assessor assessor, AssessmentDesk desk, Workbench workbench, Clock clock) {
        this.boards = boards;
        this.live = live;
        this.reader = reader;
        this.distances = distances;
        this.assessor = assessor;
        this.desk = desk;
        this.workbench = workbench;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> page(@PathVariable String id,
            @CookieValue(name = COOKIE, required = false) @Nullable String code,
            HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        boards.find(id);
        if (code == null) {
            return SoundingBoardView.entrance(id, language).answer(HttpStatus.OK.value());
        }
        SoundingBoard board = boards.enter(id, Optional.of(code));
        return workbench.run(() -> SoundingBoardView.of(board, boards, live.release()).page(language))
                .answer(HttpStatus.OK.value());
    }

    @PostMapping("/entrance")
    ResponseEntity<Void> enter(@PathVariable String id, HttpServletRequest request) {
        Form form = OwnForm.of(request);
        String code = form.name("code");
        form.check();
        SoundingBoard board = boards.enter(id, Optional.of(code));
        return back(id, request).header(HttpHeaders.SET_COOKIE, cookie(id, code.replaceAll("[^A-Za-z0-9]", ""), request,
                Duration.between(clock.instant(), board.expiresAt()))).build();
    }

    @PostMapping("/exit")
    ResponseEntity<Void> leave(@PathVariable String id, HttpServletRequest request) {
        OwnForm.check(request);
        return back(id, request).header(HttpHeaders.SET_COOKIE, cookie(id, "", request, Duration.ZERO)).build();
    }

    @PostMapping("/remarks")
    ResponseEntity<Void> remark(@PathVariable String id,
            @CookieValue(name = COOKIE, required = false) @Nullable String code,
            HttpServletRequest request) {
        SoundingBoard board = boards.enter(id, Optional.ofNullable(code));
        Form form = OwnForm.of(request);
        String[] what = (form.name("what") + " ").split(" ", 2);
        String by = form.name("by");
        String text = form.text("text");
        form.check();
        Remark.About about = Arrays.stream(Remark.About.values()).filter(each -> each.name().equals(what[0]))
                .findFirst().orElse(Remark.About.RULE);
        boards.remark(board, about, what[1].strip(), by, text);
        return back(id, request).build();
    }

    /** Judges a submission by the rules of now and by those that are tried; nothing is kept. */
    @PostMapping("/trials")
    ResponseEntity<byte[]> attempt(@PathVariable String id,
            @CookieValue(name = COOKIE, required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request) {
        SoundingBoard board = boards.enter(id, Optional.ofNullable(code));
        OwnForm.check(request);
        byte[] body = submission(request, file);
        TrialSheet trial = workbench.run(() -> {
            Submission submission = distances.complete(reader.read(body)).submission();
            return new TrialSheet(assessor.assess(submission, live.release()),
                    assessor.assess(submission, boards.release(board)));
        });
        HtmlPage page = new HtmlPage(PageLanguage.of(request), SoundingBoardView.path(id),
                new Text("Proef met uw zelfscan", "Trial of your self-assessment"));
        page.note(SoundingBoardController.TRIAL).add(trial.sheet());
        return page.link(PageLanguage.in(SoundingBoardView.path(id), page.language()),
                new Text("Terug naar de klankbordgroep", "Back to the sounding board")).answer(HttpStatus.OK.value());
    }

    private byte[] submission(HttpServletRequest request, @Nullable MultipartFile file) {
        Optional<String> assessment = filled(request, "assessment");
        if (assessment.isPresent()) {
            return desk.find(assessment.get()).submission().getBytes(StandardCharsets.UTF_8);
        }
        byte[] body = file == null || file.isEmpty() ? text(request) : content(file);
        if (body.length > Delivery.MOST_BYTES) {
            throw new SubmissionTooLarge();
        }
        return body;
    }

    private static byte[] text(HttpServletRequest request) {
        return filled(request, "submission").map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new InvalidRequest("nothing-to-try", new Text(
                        "Vul een nummer in, kies een bestand of plak de tekst van uw zelfscan.",
                        "Fill in a number, choose a file, or paste the text of your self-assessment.")));
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new InvalidRequest("body-incomplete", new Text("Het bestand kwam niet helemaal binnen.",
                    "The file did not arrive whole."));
        }
    }

    private static Optional<String> filled(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static ResponseEntity.BodyBuilder back(String id, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PageLanguage.in(SoundingBoardView.path(id), PageLanguage.of(request))));
    }

    private static String cookie(String id, String code, HttpServletRequest request, Duration forAsLong) {
        return ResponseCookie.from(COOKIE, code).path(SoundingBoardView.path(id)).httpOnly(true).sameSite("Strict")
                .secure(request.isSecure()).maxAge(forAsLong).build().toString();
    }

    /** Who comes without the right code is asked for it again. */
    @ExceptionHandler({BoardRefused.class, Refusal.class})
    ResponseEntity<byte[]> refused(RuntimeException refused, HttpServletRequest request) {
        ApiProblem problem = refused instanceof BoardRefused board ? CalibrationProblems.of(board)
                : ((Refusal) refused).problem();
        return problem.kind() == ProblemKind.FORBIDDEN
                ? SoundingBoardView.entrance(request.getRequestURI().split("/", 4)[2], PageLanguage.of(request))
                        .wrong(problem.detail())
                        .answer(problem.status())
                : PageProblems.page(problem, request);
    }
}
