package nl.robuustebibliotheek.guide.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.guide.document.Bar;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

class ChartDrawingTests {

    @Test
    void aValueBelowNoughtStillHasABar() {
        // From -3.45 to 0.45: 3.25 of 3.9, and the bound at 0.45 of 3.9, of a width of 560.
        assertThat(drawn("x", "-0.2", "-3", "0")).contains("width=\"467\" height=\"14\" fill=\"#00667a\"", "M65 18V37",
                "M495 18V37");
    }

    @Test
    void percentagesStandOnAScaleToAHundred() {
        assertThat(drawn("%", "50", "25", "40")).contains("width=\"280\" height=\"14\" fill=\"#00667a\"", "M140 18V37");
        assertThat(drawn("%", "0", "0", "0")).contains("M0 18V37");
    }

    private static String drawn(String unit, String value, String bound, String target) {
        BigDecimal exact = new BigDecimal(value);
        Bar bar = new Bar("Proef", unit, Optional.of(new Bar.Range(exact, exact)),
                Optional.of(new Bar.Bound(new BigDecimal(bound), true)), Optional.of(new BigDecimal(target)), 1);
        return ChartDrawing.of(new Part.Chart("Titel", "Beschrijving", List.of(bar), List.of()), Language.NL,
                ChartDrawing.Width.SCREEN, Look.USUAL);
    }
}
