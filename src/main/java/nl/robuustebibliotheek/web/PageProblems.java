package nl.robuustebibliotheek.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import nl.robuustebibliotheek.assessment.StorageUnavailable;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.guide.GuideRecords.RecordChanged;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.page.Addresses;

/** Turns whatever goes wrong behind a page into a page that says so, with a way back. */
@ControllerAdvice(annotations = ForPeople.class)
@Order(PageProblems.ORDER)
public class PageProblems {

    /** Before what answers programs, and after what a room says of its own. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 1;

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    @ExceptionHandler
    ResponseEntity<byte[]> invalid(InvalidSubmission invalid, HttpServletRequest request) {
        return page(ApiProblem.of(ProblemKind.BAD_REQUEST, new Text("In de zelfscan klopt iets niet:",
                "Something in the self-assessment is not right:"), invalid.problems().list()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> changed(RecordChanged changed, HttpServletRequest request) {
        return page(ApiProblem.of(ProblemKind.CONFLICT, new Text(
                "Iemand anders heeft dit intussen veranderd. Misschien wilt u het nog eens doen; er is niets verloren.",
                "Somebody else changed this in the meantime. Maybe you want to do it again; nothing is lost."),
                List.of()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> invalid(InvalidGuideInput invalid, HttpServletRequest request) {
        return page(ApiProblem.of(ProblemKind.BAD_REQUEST, new Text("Hier klopt iets niet:",
                "Something is not right here:"), invalid.problems().list()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refusal refusal, HttpServletRequest request) {
        return page(refusal.problem(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unkept(StorageUnavailable unavailable, HttpServletRequest request) {
        LOG.warn("Storage is unavailable, {}", unavailable.reason());
        return page(StorageProblems.of(unavailable.reason()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception exception, HttpServletRequest request) {
        return page(UnreadRequest.of(exception).orElseGet(() -> {
            LOG.error("A page failed unexpectedly", exception);
            return ApiProblem.of(ProblemKind.UNEXPECTED);
        }), request);
    }

    /** A page that says what is wrong. */
    public static ResponseEntity<byte[]> page(ApiProblem problem, HttpServletRequest request) {
        String back = wayBack(request.getRequestURI());
        HtmlPage page = new HtmlPage(PageLanguage.of(request), back, problem.kind().title());
        page.wrong(problem.detail());
        List<Problem> errors = problem.errors().stream().filter(each -> !each.detail().equals(problem.detail()))
                .toList();
        page.add(new Sheet().items(errors.stream().map(PageProblems::placed).toList()));
        return page.link(PageLanguage.in(back, page.language()), new Text("Terug", "Back"))
                .answer(problem.status());
    }

    private static Text placed(Problem problem) {
        String where = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
        return new Text(where + problem.detail().nl(), where + problem.detail().en());
    }

    /** The page on which the form stood. */
    private static String wayBack(String path) {
        String[] parts = path.split("/", -1);
        boolean named = path.startsWith("/sounding-boards/") || path.startsWith(Addresses.INVITED_NL)
                || path.startsWith(Addresses.INVITED_EN);
        int kept = (named ? 3 : 2) + (path.startsWith("/en/") ? 1 : 0);
        return String.join("/", List.of(parts).subList(0, Math.min(kept, parts.length)));
    }
}
