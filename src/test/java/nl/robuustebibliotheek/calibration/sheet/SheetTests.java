package nl.robuustebibliotheek.calibration.sheet;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

import static org.assertj.core.api.Assertions.assertThat;

class SheetTests {

    private static final String HOSTILE = "<script>a()</script> [hier](javascript:a()) | `b` *c*\n# d";

    private static Sheet hostile() {
        Text text = new Text(HOSTILE, HOSTILE);
        return new Sheet().heading(1, text).paragraph(text).items(List.of(text)).table(List.of(text),
                List.of(List.of(text)));
    }

    @Test
    void letsNothingThatSomebodyWroteBecomeMarkup() {
        String markdown = Markdown.of(hostile(), Language.NL);
        assertThat(markdown.replaceAll("\\\\[<\\[\\]`*|]", "")).doesNotContain("<", "[", "`", "*");
        assertThat(markdown.lines().filter(line -> line.startsWith("#"))).hasSize(1);
        assertThat(markdown.lines().filter(line -> line.startsWith("|"))).hasSize(3);

        assertThat(Html.of(hostile(), Language.EN)).doesNotContain("<script", "<a ").contains("&lt;script&gt;");
    }

    @Test
    void bringsItsStyleAlongAndAllowsThatOne() {
        String page = Html.of(hostile(), Language.NL);

        assertThat(page).contains("<style>", "@media print");
        assertThat(Html.stylePolicy(page)).matches("'sha256-[A-Za-z0-9+/]{43}='");
        assertThat(Html.stylePolicy(page.replace("@media print", "@media screen")))
                .isNotEqualTo(Html.stylePolicy(page));
        assertThat(Html.stylePolicy("<p>kept before pages had a style</p>")).isEqualTo("'none'");
    }

    @Test
    void writesDaysAsPeopleDo() {
        assertThat(Dates.of(Instant.parse("2026-11-21T23:30:00Z")))
                .isEqualTo(new Text("22 november 2026", "22 November 2026"));
        assertThat(Dates.within(new Text("VNG, 2027-01-01; Klankbord, 2026-12-31", "id 12026-12-31")))
                .isEqualTo(new Text("VNG, 1 januari 2027; Klankbord, 31 december 2026", "id 12026-12-31"));
        assertThat(Dates.within(new Text("2026-02-31", "–"))).isEqualTo(new Text("2026-02-31", "–"));
    }
}
