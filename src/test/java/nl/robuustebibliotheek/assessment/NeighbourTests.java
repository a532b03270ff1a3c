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
        assertThat(neighbours(withInhabitants(cut))).containsExactly("village");
        assertThat(neighbours(withInhabitants(cut - 1))).containsExactly("small-town");
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
    void aLibraryOfOneMunicipalityIsNotNearToHavingMore() {
        assertThat(neighbours(withInhabitants(60_000))).isEmpty();
    }

    @Test
    void aSecondMunicipalityWhereHardlyAnyoneLivesIsLeftOutOnce() {
        assertThat(neighbours(withSecond(45_000, 5_000))).containsExactly("small-town");
        assertThat(neighbours(withSecond(44_900, 5_100))).isEmpty();
        assertThat(Door.live().assess(withSecond(45_000, 5_000)).category().neighbours().getFirst().reason().en())
                .contains("Voorbeeldbroek", "5,000", "50,000");
    }

    private static ObjectNode withSecond(int inhabitants, int ofTheSecond) {
        ObjectNode two = withInhabitants(inhabitants);
        ObjectNode second = two.at("/municipalities/0").deepCopy().asObject();
        second.put("code", "GM9992").put("name", "Voorbeeldbroek").put("inhabitants", ofTheSecond);
        ((tools.jackson.databind.node.ArrayNode) two.get("municipalities")).add(second);
        return two;
    }
}
