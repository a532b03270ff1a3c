package nl.robuustebibliotheek.calibration;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What a case run says, in both languages. */
class DifferenceTests {

    @Test
    void aDifferenceIsSaidInBothLanguages() {
        Difference difference = new Difference("findings/STA-01", "MET", "BELOW_TARGET", "STA-01");

        assertThat(difference.text().nl()).isEqualTo(
                "findings/STA-01: verwacht MET, gevonden BELOW_TARGET (STA-01)");
        assertThat(difference.text().en()).isEqualTo("findings/STA-01: expected MET, found BELOW_TARGET (STA-01)");
    }

    @Test
    void theTableOfRulesIsHeadedInBothLanguages() {
        Coverage coverage = Coverage.of(Policy.release(), List.of());

        assertThat(CoverageTable.lines(coverage, Language.NL)).first().asString()
                .contains("regels", "totaal", "beproefd", "procent");
        assertThat(CoverageTable.lines(coverage, Language.NL)).anyMatch(line -> line.contains(": in geen geval "));
        assertThat(CoverageTable.lines(coverage, Language.EN)).anyMatch(line -> line.contains(": in no case "));
    }
}
