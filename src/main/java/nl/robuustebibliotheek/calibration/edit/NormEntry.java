package nl.robuustebibliotheek.calibration.edit;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.rules.StatedNumber;
import nl.robuustebibliotheek.submission.Text;

/**
 * A norm as people know it, and where its numbers stand.
 *
 * @param folder the category whose file it stands in, or {@code shared}
 * @param circumstances for which libraries it holds; empty for all
 * @param source the title of where the numbers come from
 * @param numbers those that can be changed
 */
public record NormEntry(String folder, Norm norm, Indicator indicator, Text title, Optional<Text> why,
        Text circumstances, String source, List<StatedNumber> numbers) {

    private static final String SHARE = "share";

    public NormEntry {
        numbers = List.copyOf(numbers);
    }

    public String code() {
        return norm.code();
    }

    /** Whether its numbers are shares, which people read as percentages. */
    public boolean isShare() {
        return indicator.unit().en().equals(SHARE);
    }

    /** The number that is this to the norm. */
    public Optional<StatedNumber> number(StatedNumber.Part part) {
        return numbers.stream().filter(each -> each.part() == part).findFirst();
    }
}
