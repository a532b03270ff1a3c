package nl.robuustebibliotheek.assessment;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class NeighbourTests {

    private static List<String> neighbours(ObjectNode submission) {
        return Door.live().assess(submission).category().neighbours().stream().map(Assessment.Neighbour::id).toList();
    }

    private static ObjectNode withInhabitants(int inhabitants) {
        ObjectNode town = Examples.untouched(Examples.all().get("small-town"));
        ((ObjectNode) town.at("/municipalities/0")).put("inhabitants", inhabitants);
        return town;
    }

    private static long cut() {
        return Door.live().release().rules().fit().steps("inhabitants").first();
    }

    @Test
    void showsTheVerdictAcrossACutOffThatIsNear() {
        int cut = (int) cut();
        assertThat(neighbours(withInhabitants(cut))).containsExactly("village", "regional");
        assertThat(neighbours(withInhabitants(cut - 1))).containsExactly("small-town", "regional");
        assertThat(neighbours(withInhabitants(cut + cut / 10))).contains("village");
        assertThat(neighbours(withInhabitants(cut + cut / 10 + 1))).doesNotContain("village");
    }

    @Test
    void saysWhyTheOtherCategoryIsNear() {
        Assessment.Neighbour neighbour = Door.live().assess(withInhabitants((int) cut())).category().neighbours()
                .getFirst();
        assertThat(neighbour.reason().nl()).contains("30.000");
        assertThat(neighbour.reason().en()).contains("30,000");
        assertThat(neighbour.verdict().range().worst()).isNotNull();
    }

    @Test
    void showsTheCategoryOfTheRulesBesideOneThatTheLibraryChose() {
        ObjectNode town = withInhabitants(60_000);
        town.putObject("category").put("id", "village").put("reason", "Eén dorp met buitengebied.");
        assertThat(neighbours(town)).contains("small-town").doesNotContain("village");
    }

    @Test
    void aLibraryOfTwoMunicipalitiesIsOneAwayFromALibraryOfOne() {
        ObjectNode two = withInhabitants(40_000);
        ObjectNode second = two.at("/municipalities/0").deepCopy().asObject();
        second.put("code", "GM9992").put("name", "Voorbeeldbroek");
        ((tools.jackson.databind.node.ArrayNode) two.get("municipalities")).add(second);
        assertThat(neighbours(two)).containsExactly("small-town");
    }
}
