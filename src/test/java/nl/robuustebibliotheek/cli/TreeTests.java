package nl.robuustebibliotheek.cli;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.assessment.Explanation;
import nl.robuustebibliotheek.assessment.Explanation.Kind;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

import static org.assertj.core.api.Assertions.assertThat;

class TreeTests {

    private final Explanation tree = step("Bevinding", "een zin die niet op één regel past", null, List.of(),
            step("Norm", "ondergrens 2", null, List.of("rule \"STA-01 Een\"", "when", "    Library( )"),
                    step("Bron", "een boek", null, List.of())),
            step("Formatie", "1,2", "/staff/permanentFte", List.of()));

    @Test
    void drawsBranchesAndWrapsAtTheWidth() {
        assertThat(new Tree(Language.NL, 32, false).lines(tree)).containsExactly(
                "Bevinding: een zin die niet op",
                "  één regel past",
                "├─ Norm: ondergrens 2",
                "│  │  rule \"STA-01 Een\"",
                "│  │  when",
                "│  │      Library( )",
                "│  └─ Bron: een boek",
                "└─ Formatie: 1,2",
                "     /staff/permanentFte");
    }

    @Test
    void setsAPointerBehindItsTextWhereItFits() {
        assertThat(new Tree(Language.NL, 60, false).lines(tree)).last()
                .isEqualTo("└─ Formatie: 1,2  /staff/permanentFte");
    }

    @Test
    void coloursNothingButForATerminal() {
        assertThat(String.join("", new Tree(Language.EN, 60, false).lines(tree))).doesNotContain("\u001b");
        assertThat(String.join("", new Tree(Language.EN, 60, true).lines(tree))).contains("\u001b[1m");
    }

    @Test
    void breaksALineOfARuleBeforeAPoint() {
        assertThat(Paragraph.code("    norms.atMost( \"x\", 0.3 ).target( 0.2 ).proposed();", 48)).containsExactly(
                "    norms.atMost( \"x\", 0.3 ).target( 0.2 )",
                "        .proposed();");
    }

    private static Explanation step(String title, String text, String pointer, List<String> quoted,
            Explanation... parts) {
        return new Explanation(Kind.NOTE, new Text(title, title), new Text(text, text), pointer, quoted,
                List.of(parts));
    }
}
