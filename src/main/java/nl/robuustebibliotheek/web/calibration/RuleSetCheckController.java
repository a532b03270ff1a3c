package nl.robuustebibliotheek.web.calibration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.calibration.CheckJson;
import nl.robuustebibliotheek.calibration.RuleSetChecks;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.ContentTooLarge;
import nl.robuustebibliotheek.web.Delivery;
import nl.robuustebibliotheek.web.ForOperator;
import nl.robuustebibliotheek.web.InvalidRequest;
import nl.robuustebibliotheek.web.JsonAnswer;

/**
 * Checks the folders as they lie, or as they would be with the files that were sent: {@code {"files": {"rules/…": "…"}}}. Nothing
 * is changed by it.
 */
@RestController
@ForOperator
@RequestMapping(path = "/v1/rule-sets/checks", produces = MediaType.APPLICATION_JSON_VALUE)
class RuleSetCheckController {

    private static final int MOST_FILES = 200;

    private static final int MOST_BYTES = 4 << 20;
    private static final String FILES = "files";
    private static final Text TOO_LARGE = new Text(
            "Dit is meer dan 4 MiB. Misschien kunt u alleen de bestanden sturen die u hebt veranderd.",
            "This is more than 4 MiB. Maybe you can send only the files that you changed.");

    private final RuleSetChecks checks;
    private final JsonMapper json;

    RuleSetCheckController(RuleSetChecks checks, JsonMapper json) {
        this.checks = checks;
        this.json = json.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    }

    @PostMapping
    ResponseEntity<byte[]> check(HttpServletRequest request, Language language) {
        byte[] body = Delivery.body(request, MOST_BYTES, () -> new ContentTooLarge(TOO_LARGE));
        try {
            byte[] report = json.writeValueAsBytes(new CheckJson().tree(checks.check(changes(body)), language));
            return JsonAnswer.of(ResponseEntity.ok(), report, language);
        } catch (IllegalArgumentException | JacksonException wrong) {
            throw new InvalidRequest("wrong-files", new Text(
                    "Stuur {\"files\": {\"rules/village/staff.drl\": \"…\"}}, met paden onder rules of categories.",
                    "Send {\"files\": {\"rules/village/staff.drl\": \"…\"}}, with paths under rules or categories."));
        }
    }

    private Map<String, String> changes(byte[] body) {
        Map<String, String> changes = new LinkedHashMap<>();
        if (body.length == 0) {
            return changes;
        }
        JsonNode sent = json.readTree(body);
        JsonNode files = sent.path(FILES);
        if (!sent.isObject() || !Set.of(FILES).containsAll(sent.propertyNames())
                || !files.isObject() && !files.isMissingNode() || files.size() > MOST_FILES) {
            throw new IllegalArgumentException(FILES);
        }
        files.forEachEntry((path, text) -> changes.put(path,
                text.asStringOpt().filter(some -> text.isString()).orElseThrow(IllegalArgumentException::new)));
        return changes;
    }
}
