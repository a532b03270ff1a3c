package nl.robuustebibliotheek.submission;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody typed stays text on every page and in every picture. */
class MarkupTextTests {

    private static final String TURNED = "goed\u202Efdp.exe";

    @Test
    void opensNoElementAndLeavesNoAttribute() {
        assertThat(MarkupText.shown("<script>\"'&")).isEqualTo("&lt;script&gt;&quot;&#39;&amp;");
    }

    @Test
    void writesOutWhatTurnsTheDirectionOfReading() {
        assertThat(MarkupText.shown(TURNED)).isEqualTo("goed\\u202efdp.exe");
        assertThat(MarkupText.shown("regel\u0000 een\nregel\ttwee")).isEqualTo("regel\\u0000 een\nregel twee");
    }

    @Test
    void givesAValueBackToTheLetter() {
        assertThat(MarkupText.escaped(TURNED + "\n\t")).isEqualTo(TURNED + "\n\t");
    }
}
