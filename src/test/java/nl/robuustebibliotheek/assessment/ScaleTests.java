package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Formula;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Measurement;

import static org.assertj.core.api.Assertions.assertThat;

/** A library twice as large in everything, with twice the inhabitants, is as strong for each of them. */
class ScaleTests {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Numbers that do not grow with a library. */
    private static final Set<String> NO_VOLUMES = Set.of("referenceYear", "costShare", "averageDistanceKm",
            "nearestFullKm", "sickLeaveShare", "wageIncreaseShare", "userRating", "adultFee", "youthFreeUntil",
            "hoursOpenWhenOneIsIll", "singlePersonTasks", "collectionLanguages");

    @Test
    void doublingEverythingLeavesFindingsPerHeadAlone() {
        int compared = 0;
        for (Map.Entry<String, ObjectNode> example : Examples.all().entrySet()) {
            Assessor.Judged one = Door.live().judge(example.getValue());
            Assessor.Judged two = Door.live().judge(doubled(example.getValue(), one.assessment().category().id()));
            Map<String, Finding> before = findings(one.assessment());
            Map<String, Finding> after = findings(two.assessment());
            for (Norm norm : one.rules().norms(one.situation().library())) {
                Indicator indicator = Door.live().release().catalogue().indicators().get(norm.indicator());
                if (isPerHead(indicator.formula()) && after.containsKey(norm.code())
                        && before.containsKey(norm.code()) && norm.decides()) {
                    Measurement small = one.situation().organisation().get(norm.indicator());
                    Measurement large = two.situation().organisation().get(norm.indicator());
                    assertThat(large.value()).as("%s %s", example.getKey(), norm.indicator()).isEqualTo(small.value());
                    assertThat(after.get(norm.code()).kind()).as("%s %s", example.getKey(), norm.code())
                            .isEqualTo(before.get(norm.code()).kind());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    /** So many of something for each inhabitant, other than places and opening hours, which do not double by themselves. */
    private static boolean isPerHead(Formula formula) {
        return formula instanceof Formula.Ratio(Formula of, Formula.Field(String to), BigDecimal _)
                && to.equals("/municipalities/*/inhabitants") && isVolume(of);
    }

    private static boolean isVolume(Formula formula) {
        boolean itself = !(formula instanceof Formula.CountLocations || formula instanceof Formula.Hours
                || formula instanceof Formula.CountPartners || formula instanceof Formula.Field(String pattern)
                        && pattern.startsWith("/proximity/"));
        return itself && formula.parts().stream().allMatch(ScaleTests::isVolume);
    }

    private static Map<String, Finding> findings(Assessment assessment) {
        Map<String, Finding> findings = new HashMap<>();
        assessment.blocks().forEach(
                block -> block.findings().forEach(finding -> findings.put(finding.code(), finding)));
        return findings;
    }

    private static ObjectNode doubled(ObjectNode submission, String category) {
        ObjectNode doubled = (ObjectNode) doubled("", submission);
        doubled.putObject("category").put("id", category).put("reason", "Twice as large, the same kind of library.");
        return doubled;
    }

    private static JsonNode doubled(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode doubled = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(each -> doubled.set(each.getKey(),
                    doubled(List.of("value", "margin", "notAttributable").contains(each.getKey()) ? name
                            : each.getKey(),
                            each.getValue())));
            return doubled;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode doubled = JsonNodeFactory.instance.arrayNode();
            list.forEach(each -> doubled.add(doubled(name, each)));
            return doubled;
        }
        return node.isNumber() && !NO_VOLUMES.contains(name)
                ? JsonNodeFactory.instance.numberNode(node.decimalValue().multiply(TWO))
                : node;
    }
}
