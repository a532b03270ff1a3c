package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.calibration.CaseReader;

import static org.assertj.core.api.Assertions.assertThat;

class ExplainCommandTests {

    private static final String SMALL_TOWN = "docs/examples/small-town.json";
    private static final String REGIONAL = "docs/examples/regional.json";
    private static final String UNKNOWNS = "docs/examples/unknowns.json";

    @Test
    void leadsAFindingBackToTheRuleTheSourceAndTheFields() {
        Run run = Run.of("explain", SMALL_TOWN, "sta-01");

        assertThat(run.code()).isEqualTo(Commands.GOOD);
        assertThat(run.out()).contains("STA-01", "Regel: rules/small-town/staff.drl:3", "norms.atLeast(",
                "Bron: Voorstel van het project", "Som: 11,2 + 1 + 0,3 = 12,5", "/staff/permanentFte",
                "bibliotheek, gemeente");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void namesWhatIsMissingAndHowSureTheRestIs() {
        Run run = Run.of("explain", UNKNOWNS, "STA-03", "--lang", "en");

        assertThat(run.out()).contains("This is still missing", "/staff/volunteerHoursPerWeek", "an estimate",
                "the library");
    }

    @Test
    void listsAllThatCanBeExplainedAndTheRulesBehindTheVerdict() {
        Run run = Run.of("explain", REGIONAL);

        assertThat(run.code()).isEqualTo(Commands.GOOD);
        assertThat(run.out()).startsWith("Uitkomst: kwetsbaar")
                .contains("VER-27", "rules/shared/verdict.drl:", "STA-01  gehaald", "LAW-01", "SET-01",
                        "CON-", "GM9993");
    }

    @Test
    void showsWhatASetbackChanges() {
        assertThat(Run.of("explain", REGIONAL, "SET-01").out()).contains("Tijdelijke dienst, in fte: 1,8 → 0",
                "STA-01 Betaald personeel voor het werkgebied: gehaald → onder de", "setbacks.scale(");
    }

    @Test
    void showsWhatAPathChangesAndThatLessIsNotEnough() {
        JsonNode thinTeam = new CaseReader(List.of("small-town"))
                .read(List.of(Path.of("categories/small-town/cases/staff-fails-alone.yaml"))).getFirst().submission();

        Run run = Run.reading(thinTeam.toString(), "explain", "-", "PATH-1");

        assertThat(run.out()).contains("PATH-1 Weg naar robuust", "/staff/permanentFte",
                "Wie dit kan doen: bibliotheek, gemeente", "Kosten: €", "Met één stap minder: kwetsbaar",
                "Uitkomst daarna: robuust", "buiten de grens → gehaald");
    }

    @Test
    void asksForTheMunicipalityWhereSeveralHaveTheFinding() {
        Run without = Run.of("explain", REGIONAL, "PRO-51");
        Run with = Run.of("explain", REGIONAL, "PRO-51", "--municipality", "gm9993");

        assertThat(without.code()).isEqualTo(Commands.MISUSE);
        assertThat(without.err()).contains("PRO-51 geldt per gemeente.", "--municipality GM9990");
        assertThat(with.code()).isEqualTo(Commands.GOOD);
        assertThat(with.out()).contains("PRO-51", "/municipalities/3/servedByNeighbour");
    }

    @Test
    void namesTheNearestCodeAndMunicipality() {
        assertThat(Run.of("explain", SMALL_TOWN, "STA-99").err()).contains("De code STA-99",
                "Misschien bedoelt u STA-0");
        assertThat(Run.of("explain", SMALL_TOWN, "STA-01", "--municipality", "GM9998").err())
                .contains("De gemeente GM9998", "Misschien bedoelt u GM9999.");
    }

    @Test
    void saysWhyASubmissionCannotBeRead() throws IOException {
        Run run = Run.reading(Files.readString(Path.of(SMALL_TOWN)).replace("\"referenceYear\"", "\"year\""),
                "explain", "-");

        assertThat(run.code()).isEqualTo(Commands.ERROR);
        assertThat(run.err()).contains("-: /referenceYear missing-field");
    }
}
