package nl.robuustebibliotheek.calibration;

import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.rules.FitBook;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;

import static org.assertj.core.api.Assertions.assertThat;

/** The categories leave no gap and do not overlap. */
class FitTests {

    private static final int MOST_MUNICIPALITIES = 342;

    @Test
    void exactlyOneCategoryFitsEveryLibrary() {
        FitBook fit = Policy.release().rules().fit();
        TreeSet<Long> inhabitants = new TreeSet<>();
        inhabitants.add(1L);
        inhabitants.add(18_000_000L);
        for (long step : fit.steps("inhabitants")) {
            inhabitants.add(step - 1);
            inhabitants.add(step);
            inhabitants.add(step + 1);
        }
        assertThat(inhabitants).hasSizeGreaterThan(4);
        for (long people : inhabitants) {
            for (int municipalities = 1; municipalities <= MOST_MUNICIPALITIES; municipalities++) {
                for (boolean caribbean : new boolean[]{false, true}) {
                    for (boolean combined : new boolean[]{false, true}) {
                        LibraryFact library = new LibraryFact(people, municipalities, combined, caribbean, 2025);
                        assertThat(fit.choices(library)).as("%s", library).hasSize(1);
                    }
                }
            }
        }
    }

    @Test
    void everyFitRuleProposesACategoryThatHasRules() {
        Policy.release().catalogue().categories().keySet()
                .forEach(id -> assertThat(Policy.release().rules().fit().asked(id)).as("%s", id).isNotEmpty());
    }
}
