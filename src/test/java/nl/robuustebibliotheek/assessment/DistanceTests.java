package nl.robuustebibliotheek.assessment;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.indicator.Measurement;

import static org.assertj.core.api.Assertions.assertThat;

/** A distance that was measured in another way tells nothing about the one that is asked. */
class DistanceTests {

    private static final String AVERAGE = "proximity.average-distance";

    private static ObjectNode town() {
        return Examples.all().get("small-town").deepCopy();
    }

    private static Measurement average(ObjectNode town) {
        return Door.live().judge(town).situation().municipalities().getFirst().get(AVERAGE);
    }

    private static ObjectNode municipality(ObjectNode town) {
        return (ObjectNode) town.at("/municipalities/0");
    }

    @Test
    void aDistanceByTheDefinitionIsKnown() {
        assertThat(average(town()).value().isExact()).isTrue();
        assertThat(average(town()).reasons()).isEmpty();
    }

    @Test
    void aDistanceByAnotherDefinitionIsUnknownAndTheFindingSaysWhy() {
        ObjectNode town = town();
        municipality(town).put("distanceDefinition", "nearest-full");
        assertThat(average(town).value()).isEqualTo(average(town).indicator().range());
        assertThat(Door.live().assess(town).municipalities().getFirst().blocks().stream()
                .flatMap(block -> block.findings().stream())
                .filter(finding -> AVERAGE.equals(finding.indicator())).map(finding -> finding.text().en()))
                .isNotEmpty().allMatch(text -> text.contains("cannot be compared"));
    }

    @Test
    void aDistanceAsTheCrowFliesIsUnknown() {
        ObjectNode town = town();
        municipality(town).put("distanceMethod", "straight-line");
        assertThat(average(town).value().isExact()).isFalse();
        assertThat(average(town).reasons().getFirst().nl()).contains("hemelsbreed").contains("over de weg");
    }

    @Test
    void aDistanceWithoutADefinitionIsUnknownUntilItIsSaid() {
        ObjectNode town = town();
        municipality(town).remove("distanceDefinition");
        assertThat(average(town).value().isExact()).isFalse();
        assertThat(average(town).missing()).containsExactly("/municipalities/0/distanceDefinition");
    }
}
