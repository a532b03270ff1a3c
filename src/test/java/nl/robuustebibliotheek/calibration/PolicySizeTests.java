package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;

import static org.assertj.core.api.Assertions.assertThat;

/** The rule base is as wide as was promised, in every category. */
class PolicySizeTests {

    @Test
    void asksAtLeastFiftyQuestions() {
        assertThat(Policy.release().catalogue().indicators().all()).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void everyCategoryHasNormsSetbacksAndCasesEnough() throws IOException {
        for (RuleBook rules : Policy.release().rules().books().values()) {
            assertThat(rules.norms().stream().filter(Norm::decides)).as(rules.category())
                    .hasSizeGreaterThanOrEqualTo(25);
            assertThat(rules.setbacks()).as(rules.category()).hasSizeGreaterThanOrEqualTo(6);
            try (Stream<Path> cases = Files.list(Policy.CATEGORIES.resolve(rules.category()).resolve("cases"))) {
                assertThat(cases).as(rules.category()).hasSizeGreaterThanOrEqualTo(8);
            }
        }
    }

    @Test
    void reachIsNotJudgedInTheYearsOfClosedDoors() {
        List<String> reach = List.of("ACT-01", "ACT-02", "ACT-05", "ACT-06");
        for (RuleBook rules : Policy.release().rules().books().values()) {
            boolean caribbean = rules.category().equals("caribbean");
            for (int year : new int[]{2019, 2020, 2021, 2022}) {
                List<String> inForce = rules.norms(new LibraryFact(50_000, 1, false, caribbean, year)).stream()
                        .map(Norm::code).filter(reach::contains).toList();
                assertThat(inForce).as("%s in %d", rules.category(), year)
                        .isEqualTo(year == 2020 || year == 2021 ? List.of() : reach);
            }
        }
    }
}
