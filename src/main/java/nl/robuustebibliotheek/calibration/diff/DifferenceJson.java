package nl.robuustebibliotheek.calibration.diff;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.OneLanguage;
import nl.robuustebibliotheek.submission.Language;

/** Writes a difference as JSON. */
public final class DifferenceJson {

    private final JsonMapper mapper = JsonMapper.shared();

    /** With every text in both languages. */
    public ObjectNode document(RuleSetDifference difference) {
        ObjectNode document = mapper.valueToTree(difference);
        document.remove("names");
        document.put("flips", difference.flips());
        return document;
    }

    /** In one language, on many lines. */
    public String readable(RuleSetDifference difference, Language language) {
        return mapper.writerWithDefaultPrettyPrinter()
                .writeValueAsString(OneLanguage.of(document(difference), language));
    }
}
