package nl.robuustebibliotheek.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import nl.robuustebibliotheek.assessment.StorageUnavailable;
import nl.robuustebibliotheek.guide.GuideRecords.RecordChanged;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Text;

/** Turns whatever goes wrong behind a controller into a problem that the sender can act upon. */
@RestControllerAdvice
@Order(PageProblems.ORDER + 1)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final String SECONDS_TO_STORAGE = "30";

    private final ProblemResponses responses;

    ApiProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> invalid(InvalidSubmission invalid, HttpServletRequest request) {
        return responses.of(ApiProblem.of(invalid.problems()), new HttpHeaders(), request);
    }

    /** What an adviser handed in cannot be used; what was kept before stays. */
    @ExceptionHandler
    ResponseEntity<byte[]> invalid(InvalidGuideInput invalid, HttpServletRequest request) {
        return responses.of(ApiProblem.ofGuide(invalid.problems()), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> changed(RecordChanged changed, HttpServletRequest request) {
        return responses.of(ApiProblem.of(ProblemKind.CONFLICT, "", "changed-meanwhile",
                new Text("Iemand anders heeft dit intussen veranderd. Lees het opnieuw; er is niets verloren.",
                        "Somebody else changed this in the meantime. Read it again; nothing is lost.")),
                new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refusal refusal, HttpServletRequest request) {
        return responses.of(refusal.problem(), refusal.headers(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unkept(StorageUnavailable unavailable, HttpServletRequest request) {
        LOG.warn("Storage is unavailable, {}: {}", unavailable.reason(),
                NestedExceptionUtils.getMostSpecificCause(unavailable).getMessage());
        HttpHeaders headers = new HttpHeaders();
        if (unavailable.reason() != StorageUnavailable.Reason.FULL) {
            headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_STORAGE);
        }
        return responses.of(StorageProblems.of(unavailable.reason()), headers, request);
    }

    /** Everything that has a status of its own is the framework's; the rest nobody expected. */
    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception exception, HttpServletRequest request) {
        HttpHeaders headers = exception instanceof ErrorResponse known ? known.getHeaders() : new HttpHeaders();
        return responses.of(UnreadRequest.of(exception).orElseGet(() -> {
            LOG.error("A request failed unexpectedly", exception);
            return ApiProblem.of(ProblemKind.UNEXPECTED);
        }), headers, request);
    }
}
