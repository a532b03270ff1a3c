package nl.robuustebibliotheek.cli;

import java.nio.charset.StandardCharsets;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.AssessmentJson;
import nl.robuustebibliotheek.assessment.VisibleJson;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;

/** The answer as the service gives it: on one line, or laid out for people. */
final class JsonRendering implements Rendering {

    private final AssessmentJson json = new AssessmentJson();
    private final JsonMapper mapper = JsonMapper
            .builder(JsonFactory.builder().characterEscapes(new VisibleJson()).build()).build();
    private final Language language;
    private final boolean pretty;
    private final boolean severalFiles;

    JsonRendering(Language language, boolean pretty, boolean severalFiles) {
        this.language = language;
        this.pretty = pretty;
        this.severalFiles = severalFiles;
    }

    @Override
    public String answer(Assessment assessment) {
        return pretty
                ? json.readable(assessment, language)
                : new String(json.answer(assessment, language), StandardCharsets.UTF_8);
    }

    @Override
    public String problems(Origin origin, Problems problems) {
        ObjectNode refused = mapper.createObjectNode();
        if (severalFiles) {
            refused.put("file", origin.file());
        }
        if (origin.isLine()) {
            refused.put("line", origin.line());
        }
        ArrayNode list = refused.putArray("problems");
        for (Problem problem : problems) {
            list.addObject().put("pointer", problem.pointer()).put("code", problem.code()).put("detail",
                    problem.detail().in(language));
        }
        return pretty
                ? mapper.writerWithDefaultPrettyPrinter().writeValueAsString(refused)
                : mapper.writeValueAsString(refused);
    }
}
