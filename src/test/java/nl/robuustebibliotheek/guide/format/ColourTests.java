package nl.robuustebibliotheek.guide.format;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ColourTests {

    @Test
    void contrastIsAsTheGuidelineDefinesIt() {
        assertThat(Colour.of("#000000").contrastWith(Colour.WHITE)).isEqualTo(21, within(0.001));
        // The example that is always named: the lightest grey that passes, and its neighbour that does not
        assertThat(Colour.of("#767676").canBeReadOn(Colour.WHITE)).isTrue();
        assertThat(Colour.of("#777777").canBeReadOn(Colour.WHITE)).isFalse();
    }

    @Test
    void theNearestThatCanBeReadIsNoDarkerThanItNeedsToBe() {
        Random random = new Random(6);
        IntStream.range(0, 500).mapToObj(_ -> new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256)))
                .forEach(colour -> {
                    Colour nearest = colour.readableOn(Colour.WHITE);
                    assertThat(nearest.canBeReadOn(Colour.WHITE)).as(colour.code()).isTrue();
                    if (colour.canBeReadOn(Colour.WHITE)) {
                        assertThat(nearest).isEqualTo(colour);
                    } else {
                        assertThat(nearest.contrastWith(Colour.WHITE)).as(colour.code()).isLessThan(4.7);
                    }
                });
    }

    @Test
    void whatStandsOnTheTintCanBeReadThereToo() {
        Look look = new Look(java.util.Optional.of(new HouseStyle("Proef", "#767676", java.util.Optional.empty(),
                java.util.Optional.empty())));

        assertThat(look.deep().canBeReadOn(look.tint())).isTrue();
        assertThat(look.paint("a { color: #005a6b } <w:color w:val=\"004B59\"/>")).doesNotContain("005a6b", "004B59");
    }
}
