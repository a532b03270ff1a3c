package nl.robuustebibliotheek.places;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Outline;
import nl.robuustebibliotheek.submission.Language;

/** Writes verdicts before and after as JSON. */
public final class ScenarioVerdictsJson {

    private final Language language;

    public ScenarioVerdictsJson(Language language) {
        this.language = language;
    }

    public ObjectNode of(ScenarioVerdicts verdicts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("before", verdict(verdicts.before()));
        verdicts.after().ifPresent(after -> json.set("after", verdict(after)));
        verdicts.withChosen().ifPresent(chosen -> json.set("withNewLocations",
                verdict(chosen).put("note", ScenarioVerdicts.ONLY_DISTANCES.in(language))));
        return json;
    }

    private static ObjectNode verdict(Outline outline) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("category", outline.category()).put("value",
                outline.verdict().value().name());
        json.putObject("range").put("worst", outline.verdict().worst().name()).put("best",
                outline.verdict().best().name());
        return json;
    }
}
