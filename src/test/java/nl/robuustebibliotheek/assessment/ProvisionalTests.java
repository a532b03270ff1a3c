package nl.robuustebibliotheek.assessment;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Assessment.Overall;
import nl.robuustebibliotheek.assessment.Assessment.Reservation;

import static org.assertj.core.api.Assertions.assertThat;

/** A verdict that is provisional says what it is that is not certain. */
class ProvisionalTests {

    private final ObjectNode town = Examples.all().get("small-town");

    @Test
    void lawThatNobodyAuditedIsAReason() {
        Overall verdict = Door.live().assess(audited(town, false)).verdict();
        assertThat(verdict.provisionalBecause()).containsExactly(Reservation.LAW_TO_CONFIRM);
        assertThat(verdict.summary().nl())
                .endsWith("Onder voorbehoud: dit rust op punten uit de wet die een deskundige nog moet bevestigen.");
        assertThat(verdict.summary().en()).endsWith("an expert is yet to confirm.");
    }

    @Test
    void whatIsExactAndAuditedIsNotProvisional() {
        Overall verdict = Door.live().assess(audited(town, true)).verdict();
        assertThat(verdict.provisional()).isFalse();
        assertThat(verdict.provisionalBecause()).isEmpty();
        assertThat(verdict.summary().nl()).doesNotContain("voorbehoud");
    }

    @Test
    void anEstimateIsAReasonWhereTheVerdictNeedsIt() {
        ObjectNode estimated = audited(town, true);
        JsonNode fte = estimated.at("/staff/permanentFte");
        ((ObjectNode) estimated.get("staff")).putObject("permanentFte")
                .put("value", (fte.isObject() ? fte.get("value") : fte).decimalValue())
                .put("quality", "estimated");
        Overall verdict = Door.live().assess(estimated).verdict();
        assertThat(verdict.provisionalBecause()).containsExactly(Reservation.ESTIMATES);
        assertThat(verdict.summary().en()).endsWith("Provisional: this rests on estimates.");
    }

    @Test
    void allReasonsAreNamedTogether() {
        ObjectNode combined = audited(town, false);
        ((ObjectNode) combined.get("library")).put("combinedInstitution", true);
        Overall verdict = Door.live().assess(combined).verdict();
        assertThat(verdict.provisionalBecause()).containsExactly(Reservation.ASSUMPTIONS, Reservation.LAW_TO_CONFIRM);
        assertThat(verdict.summary().nl()).contains("een aanname over welk deel", " en op punten uit de wet");
    }

    /** The same with exact answers, of which those about law were looked at by somebody or not. */
    private static ObjectNode audited(ObjectNode submission, boolean law) {
        ObjectNode copy = submission.deepCopy();
        exact(copy);
        if (law) {
            ObjectNode activities = (ObjectNode) copy.get("activities");
            for (String part : new String[]{"functions", "network"}) {
                ObjectNode answers = (ObjectNode) activities.get(part);
                answers.propertyNames().forEach(name -> audit(answers, name));
            }
            audit((ObjectNode) copy.get("accessibility"), "youthFreeUntil");
        }
        return copy;
    }

    private static void audit(ObjectNode answers, String name) {
        JsonNode answer = answers.get(name);
        JsonNode value = answer.isObject() ? answer.get("value") : answer;
        answers.putObject(name).put("quality", "audited").set("value", value);
    }

    /** Estimates become exact. */
    private static void exact(JsonNode node) {
        for (JsonNode child : node) {
            if (child instanceof ObjectNode object && object.has("value")) {
                object.remove("quality");
                object.remove("margin");
            }
            exact(child);
        }
    }
}
