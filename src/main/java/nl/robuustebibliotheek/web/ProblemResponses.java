package nl.robuustebibliotheek.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.submission.Language;

/** Makes a response out of a problem, in the asked language, and has it counted. */
@Component
public class ProblemResponses {

    private final ProblemWriter writer = new ProblemWriter();
    private final AssessmentObserver observer;

    ProblemResponses(AssessmentObserver observer) {
        this.observer = observer;
    }

    public ResponseEntity<byte[]> of(ApiProblem problem, HttpHeaders headers, HttpServletRequest request) {
        problem.codes().forEach(observer::refused);
        Language language = AcceptLanguage.of(request);
        HttpHeaders all = new HttpHeaders(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        all.set(HttpHeaders.CONTENT_LANGUAGE, AcceptLanguage.tag(language));
        all.addAll(HttpHeaders.VARY, List.of(AcceptLanguage.HEADER));
        return new ResponseEntity<>(writer.write(problem, language, RequestId.of(request)), all,
                HttpStatusCode.valueOf(problem.status()));
    }
}
