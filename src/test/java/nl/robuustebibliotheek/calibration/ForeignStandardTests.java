package nl.robuustebibliotheek.calibration;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The standard of another country is data and rules alone: weekly hours by population, of the Montana State Library, with a
 * minimum and what is desirable for each size.
 */
class ForeignStandardTests {

    private static final Path FOLDER = Path.of("src/test/resources/montana");
    private static final Release MONTANA = new ReleaseReader(Policy.FIELDS).read(FOLDER.resolve("rules"),
            FOLDER.resolve("categories"));

    @ParameterizedTest
    @CsvSource({
            "3500, 14, ACC-01, SHORTFALL, NEEDS_STRENGTHENING",
            "3500, 15, ACC-01, BELOW_TARGET, ROBUST",
            "3501, 29, ACC-02, SHORTFALL, NEEDS_STRENGTHENING",
            "9999, 40, ACC-02, MET, ROBUST",
            "10000, 40, ACC-03, BELOW_TARGET, ROBUST",
            "24999, 39, ACC-03, SHORTFALL, NEEDS_STRENGTHENING",
            "25000, 50, ACC-04, BELOW_TARGET, ROBUST",
            "900000, 60, ACC-04, MET, ROBUST",
    })
    void judgesByTheStepForItsPopulation(int inhabitants, int hours, String code, FindingKind kind, Verdict verdict) {
        Assessment assessment = Policy.ASSESSOR.assess(Policy.READER.read(library(inhabitants, hours)), MONTANA);
        Finding finding = assessment.blocks().stream().flatMap(block -> block.findings().stream()).findFirst()
                .orElseThrow();
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.kind()).isEqualTo(kind);
        assertThat(assessment.verdict().value()).isEqualTo(verdict);
    }

    /** One branch, open the whole day until the hours are used up. */
    private static byte[] library(int inhabitants, int hours) {
        String[] days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
        StringBuilder opening = new StringBuilder();
        int left = hours;
        for (String day : days) {
            int today = Math.min(left, 12);
            if (today > 0) {
                opening.append(opening.isEmpty() ? "" : ",").append("""
                        {"day": "%s", "from": "08:00", "to": "%02d:00", "staffedBy": "professional"}"""
                        .formatted(day, 8 + today));
                left -= today;
            }
        }
        return """
                {"library": {"name": "Voorbeeldstad Public Library"}, "referenceYear": 2025,
                 "municipalities": [{"code": "GM9999", "name": "Voorbeeldstad", "inhabitants": %d}],
                 "proximity": {"locations": [{"name": "Voorbeeldstad", "municipality": "GM9999", "type": "full",
                                              "opening": [%s]}]}}""".formatted(inhabitants, opening)
                .getBytes(StandardCharsets.UTF_8);
    }
}
