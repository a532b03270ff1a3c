package nl.robuustebibliotheek.web.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.places.ScenarioVerdicts;
import nl.robuustebibliotheek.places.ScenarioVerdictsJson;
import nl.robuustebibliotheek.proximity.Comparison;
import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.proximity.ProximityAnswer;
import nl.robuustebibliotheek.proximity.ProximityJson;
import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.Language;

/** Writes what was worked out as the file that the API answers, and as answers of a self-assessment. */
final class PlacesAnswerWriter {

    private final ProximityAnswer answer;
    private final Language language;
    private final boolean wholeSubmission;

    /** @param wholeSubmission whether a self-assessment was brought; otherwise there is one only to carry the locations */
    PlacesAnswerWriter(ProximityAnswer answer, Language language, boolean wholeSubmission) {
        this.answer = answer;
        this.language = language;
        this.wholeSubmission = wholeSubmission;
    }

    /** The same as over the API. */
    byte[] json(JsonNode yields, Optional<ScenarioVerdicts> verdicts) {
        ProximityJson writer = new ProximityJson(language, Crs.CRS84);
        ObjectNode json;
        if (answer.changed().isPresent() || answer.chosen().isPresent()) {
            json = writer.scenario(answer);
            verdicts.ifPresent(each -> json.set("verdict", new ScenarioVerdictsJson(language).of(each)));
        } else {
            json = writer.measurements(answer);
            json.set("yields", yields);
        }
        for (JsonNode area : json.path("areas")) {
            if (area.path("code").asString("").equals(PlacesQuestionWriter.NO_CODE)) {
                ((ObjectNode) area).put("code", "");
            }
        }
        return json.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    /** The self-assessment with what was worked out wherever nothing stood. */
    JsonNode filledIn() {
        ObjectNode submission = (ObjectNode) answer.request().submission().json();
        for (Comparison each : answer.workedOut().comparisons()) {
            if (each.standing() == Comparison.Standing.FILLED_IN) {
                fill(submission, each);
            }
        }
        if (!wholeSubmission) {
            submission.remove(java.util.List.of("library", "referenceYear"));
            for (JsonNode municipality : submission.path("municipalities")) {
                withoutCode((ObjectNode) municipality, "code");
            }
            for (JsonNode location : submission.at(Entries.LOCATIONS)) {
                withoutCode((ObjectNode) location, "municipality");
            }
        }
        return submission;
    }

    private void fill(ObjectNode submission, Comparison worked) {
        int end = worked.pointer().lastIndexOf('/');
        if (submission.at(worked.pointer().substring(0, end)) instanceof ObjectNode municipality) {
            municipality.putObject(worked.pointer().substring(end + 1)).put("value", worked.workedOut())
                    .put("quality", TypedAnswer.ESTIMATED).put("margin", worked.workedOut().subtract(worked.low())
                            .max(worked.high().subtract(worked.workedOut())))
                    .put("source", answer.places().source());
            if (!municipality.has("distanceDefinition")) {
                municipality.put("distanceDefinition", PlacesQuestionWriter.word(DistanceDefinition.NEAREST_LOCATION));
            }
            if (!municipality.has("distanceMethod")) {
                municipality.put("distanceMethod", PlacesQuestionWriter.word(answer.request().question().method()
                        .kind()));
            }
        }
    }

    private static void withoutCode(ObjectNode node, String field) {
        if (node.path(field).asString("").equals(PlacesQuestionWriter.NO_CODE)) {
            node.remove(field);
        }
    }
}
