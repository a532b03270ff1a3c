package nl.robuustebibliotheek.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.calibration.CheckJson;
import nl.robuustebibliotheek.calibration.RuleSetChecks;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/**
 * Checks the folders as they lie, or as they would be with the files that were sent: {@code {"files": {"rules/…": "…"}}}. Nothing
 * is changed by it.
 */
@RestController
@ForOperator
@RequestMapping(path = "/v1/rule-sets/checks", produces = MediaType.APPLICATION_JSON_VALUE)
class RuleSetCheckController {

    private static final int MOST_FILES = 200;

    private final RuleSetChecks checks;
    private final JsonMapper json;

    RuleSetCheckController(RuleSetChecks checks, JsonMapper json) {
        this.checks = checks;
        this.json = json;
    }

    @PostMapping
    ResponseEntity<byte[]> check(@RequestBody(required = false) byte @Nullable [] body, Language language) {
        try {
            byte[] report = json.writeValueAsBytes(new CheckJson().tree(checks.check(changes(body)), language));
            return JsonAnswer.of(ResponseEntity.ok(), report, language);
        } catch (IllegalArgumentException | JacksonException wrong) {
            throw new InvalidRequest("wrong-files", new Text(
                    "Stuur {\"files\": {\"rules/village/staff.drl\": \"…\"}}, met paden onder rules of categories.",
                    "Send {\"files\": {\"rules/village/staff.drl\": \"…\"}}, with paths under rules or categories."));
        }
    }

    private Map<String, String> changes(byte @Nullable [] body) {
        Map<String, String> changes = new LinkedHashMap<>();
        if (body != null && body.length > 0) {
            JsonNode files = json.readTree(body).path("files");
            for (String path : files.propertyNames()) {
                if (!files.get(path).isString() || changes.size() >= MOST_FILES) {
                    throw new IllegalArgumentException(path);
                }
                changes.put(path, files.get(path).asString());
            }
        }
        return changes;
    }
}
