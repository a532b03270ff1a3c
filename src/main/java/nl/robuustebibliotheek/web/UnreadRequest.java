package nl.robuustebibliotheek.web;

import java.util.Optional;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

import nl.robuustebibliotheek.submission.Text;

/** What is wrong with a request that could not be read before it came to what was asked. */
final class UnreadRequest {

    private UnreadRequest() {}

    /** Nothing when it is not the request that is wrong. */
    static Optional<ApiProblem> of(Exception exception) {
        return Optional.ofNullable(switch (exception) {
            case MaxUploadSizeExceededException large -> ApiProblem.of(ProblemKind.CONTENT_TOO_LARGE);
            case MultipartException broken -> brokenForm();
            case MissingServletRequestPartException part -> brokenForm();
            // A field that is no UTF-8; its message holds what was typed, so it is not logged
            case InvalidParameterException field -> brokenForm();
            case MissingServletRequestParameterException missing -> wrong("missing-parameter", new Text(
                    "De parameter %s ontbreekt in het adres.".formatted(missing.getParameterName()),
                    "The parameter %s is missing in the address.".formatted(missing.getParameterName())));
            case MethodArgumentTypeMismatchException place when place.getParameter()
                    .hasParameterAnnotation(PathVariable.class) ->
                ApiProblem.of(ProblemKind.NOT_FOUND);
            case MethodArgumentTypeMismatchException parameter -> wrong("wrong-parameter", new Text(
                    "De parameter %s heeft een waarde die hier niet past.".formatted(parameter.getName()),
                    "The parameter %s has a value that does not fit here.".formatted(parameter.getName())));
            case ErrorResponse known -> ApiProblem.of(known.getStatusCode().value());
            default -> null;
        });
    }

    private static ApiProblem brokenForm() {
        return wrong("form-unreadable", new Text(
                "Het formulier of het bestand kwam niet goed binnen. Misschien helpt een andere bestandsnaam, of lukt het als u het nog eens stuurt.",
                "The form or the file did not arrive well. Maybe another file name helps, or it works when you send it again."));
    }

    private static ApiProblem wrong(String code, Text detail) {
        return ApiProblem.of(ProblemKind.BAD_REQUEST, "", code, detail);
    }
}
