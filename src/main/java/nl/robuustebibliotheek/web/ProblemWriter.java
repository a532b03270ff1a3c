package nl.robuustebibliotheek.web;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;

/** Writes a problem as {@code application/problem+json} in one language. */
final class ProblemWriter {

    static final String MEDIA_TYPE = "application/problem+json";

    private final JsonMapper mapper = JsonMapper.shared();

    byte[] write(ApiProblem problem, Language language, String requestId) {
        ObjectNode json = mapper.createObjectNode()
                .put("type", "about:blank")
                .put("title", problem.kind().title().in(language))
                .put("status", problem.status())
                .put("detail", problem.detail().in(language))
                .put("requestId", requestId);
        ArrayNode errors = json.putArray("errors");
        for (Problem error : problem.errors()) {
            errors.addObject()
                    .put("pointer", error.pointer())
                    .put("code", error.code())
                    .put("detail", error.detail().in(language));
        }
        return mapper.writeValueAsBytes(json);
    }
}
