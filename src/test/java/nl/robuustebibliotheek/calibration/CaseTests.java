package nl.robuustebibliotheek.calibration;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** The policy does what the project team says it must do, and every rule of it is tried. */
class CaseTests {

    /** Of a hundred rules in a folder; to be raised whenever cases are added, never lowered. */
    private static final BigDecimal LEAST_TRIED = BigDecimal.valueOf(100);

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsExpected() {
        return Policy.results().stream()
                .map(result -> dynamicTest(result.of().file(), () -> assertThat(result.lines(Language.EN))
                        .as("%s", result.of().why()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyFolderOfRulesIsTriedByCases() {
        Coverage coverage = Coverage.of(Policy.release(), Policy.results());
        return coverage.folders().stream()
                .map(folder -> dynamicTest(folder, () -> assertThat(Coverage.percent(coverage.rules(folder)))
                        .as("%s", String.join("\n", CoverageTable.lines(coverage, Language.EN)))
                        .isGreaterThanOrEqualTo(LEAST_TRIED)));
    }
}
