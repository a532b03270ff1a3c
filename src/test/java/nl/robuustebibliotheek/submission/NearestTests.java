package nl.robuustebibliotheek.submission;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTests {

    private static final List<String> SOURCES = List.of("bibliotheekwet", "cbs-distance", "convenant-2020",
            "proposal-2026", "voz");

    @Test
    void aWordThatDiffersTooMuchHasNoNearest() {
        assertThat(Nearest.to("voorstel-2026", SOURCES)).isEmpty();
        assertThat(Nearest.to("propsal-2026", SOURCES)).contains("proposal-2026");
    }

    @Test
    void theNearestFewComeInOrderHoweverFarTheyAre() {
        assertThat(Nearest.some("voorstel-2026", SOURCES, 2)).containsExactly("proposal-2026", "convenant-2020");
        assertThat(Nearest.some("x".repeat(5_000), SOURCES, 3)).hasSize(3);
    }
}
