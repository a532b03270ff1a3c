package nl.robuustebibliotheek.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Partner;
import nl.robuustebibliotheek.submission.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** Made-up libraries that look like the published figures where there are any. */
class SpreadTests {

    private static final int LIBRARIES = 400;
    private static final String CATEGORY = "middle-city";

    private final Spread spread = new Spread(Policy.release(), Policy.CATEGORIES, Policy.READER);

    @Test
    void haveWhatLibrariesHaveAsOftenAsPublished() {
        List<Submission> libraries = libraries();
        assertThat(Figure.common(Policy.CATEGORIES)).isNotEmpty().allSatisfy(common -> {
            double have = libraries.stream().filter(library -> has(library, common)).count() / (double) LIBRARIES;
            assertThat(have).as(common.name()).isBetween(common.share().doubleValue() - 0.08,
                    common.share().doubleValue() + 0.08);
        });
    }

    @Test
    void mostlySpendWhatTheyGet() {
        assertThat(libraries()).filteredOn(library -> {
            BigDecimal agreed = amount(library, "/finance/agreedServiceCosts");
            BigDecimal subsidy = amount(library, "/municipalities/0/operatingSubsidy");
            double part = subsidy.doubleValue() / agreed.doubleValue();
            double healthy = amount(healthy(), "/municipalities/0/operatingSubsidy").doubleValue()
                    / amount(healthy(), "/finance/agreedServiceCosts").doubleValue();
            return Math.abs(part / healthy - 1) < 0.1;
        }).hasSize(LIBRARIES);
    }

    @Test
    void areStrongInMuchOrWeakInMuch() {
        List<Submission> libraries = libraries();
        Predicate<Submission> yes = library -> has(library, "/accessibility/lowIncomeArrangement");
        double withMany = members(libraries.stream().filter(yes));
        double withFew = members(libraries.stream().filter(yes.negate()));
        assertThat(withMany).isGreaterThan(withFew);
    }

    @Test
    void areAlwaysTheSame() {
        assertThat(libraries().stream().map(Submission::hash)).containsExactlyElementsOf(
                libraries().stream().map(Submission::hash).toList());
    }

    private Submission healthy() {
        return spread.healthy(CATEGORY).orElseThrow();
    }

    private List<Submission> libraries() {
        List<Submission> libraries = new ArrayList<>();
        spread.libraries(CATEGORY, LIBRARIES, libraries::add);
        return libraries;
    }

    private static boolean has(Submission library, Common common) {
        return common.field().map(field -> has(library, field))
                .orElseGet(() -> library.partners().orElseThrow().stream()
                        .filter(partner -> partner.kind() == common.partner().orElseThrow())
                        .anyMatch(partner -> count(library, partner).signum() > 0));
    }

    private static boolean has(Submission library, String field) {
        return library.answer(field) instanceof Answer.Choice choice && choice.yes();
    }

    private static BigDecimal count(Submission library, Partner partner) {
        return amount(library, "/activities/partners/" + partner.index() + "/count");
    }

    private static BigDecimal amount(Submission library, String pointer) {
        return library.answer(pointer) instanceof Answer.Amount amount ? amount.value() : BigDecimal.ZERO;
    }

    private static double members(Stream<Submission> libraries) {
        return libraries.mapToDouble(library -> amount(library, "/activities/members/adult").doubleValue()).average()
                .orElseThrow();
    }
}
