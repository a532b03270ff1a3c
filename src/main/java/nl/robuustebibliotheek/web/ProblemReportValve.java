package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.submission.Language;

/** Reports what the container itself refuses, such as an address that is none, in the same form as all other problems. */
final class ProblemReportValve extends ErrorReportValve {

    private final ProblemWriter writer = new ProblemWriter();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < ProblemKind.BAD_REQUEST.status() || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        ResponseHeaders.set(request, response);
        Language language = AcceptLanguage.of(request);
        byte[] problem = writer.write(ApiProblem.of(status), language, RequestId.of(request));
        try {
            response.setContentType(ProblemWriter.MEDIA_TYPE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("Content-Language", AcceptLanguage.tag(language));
            Writer reporter = response.getReporter();
            if (reporter != null) {
                reporter.write(new String(problem, StandardCharsets.UTF_8));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("The sender has gone", gone);
        }
    }
}
