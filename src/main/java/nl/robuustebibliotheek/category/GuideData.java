package nl.robuustebibliotheek.category;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/**
 * What stands in {@code categories/guide}: the words of the conversation guide, the themes of municipalities, the year.
 *
 * @param words by key, such as {@code opening.purpose}
 * @param numbers the numbers that the guide reckons with, by name
 * @param checks what each chance is held against
 */
public record GuideData(Map<String, GuideWord> words, List<Theme> themes, List<YearMoment> year,
        PassageWords passageWords, Map<String, GuideNumber> numbers, List<ChanceCheck> checks) {

    /** Where there is no folder {@code guide}, as with small rule sets in tests. */
    public static final GuideData NONE = new GuideData(Map.of(), List.of(), List.of(),
            new PassageWords(List.of(), List.of(), List.of()), Map.of(), List.of());

    public GuideData {
        words = Map.copyOf(words);
        themes = List.copyOf(themes);
        year = List.copyOf(year);
        numbers = Map.copyOf(numbers);
        checks = List.copyOf(checks);
    }

    public Optional<Theme> theme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** How a chance is checked that rests on these findings; the first of them that a check names counts. */
    public Optional<ChanceCheck> check(List<String> findings) {
        return findings.stream().flatMap(code -> checks.stream().filter(each -> each.findings().contains(code)))
                .findFirst();
    }

    /**
     * A moment that comes back every year, or every so many years.
     *
     * @param kind as conversation rules know it; {@code move} for something that the library does itself
     * @param fixed whether law sets the day; otherwise it differs between municipalities
     * @param every years between two of them
     * @param anchor a year in which it is
     * @param notInCaribbean whether public bodies in the Caribbean do not have it
     */
    public record YearMoment(String id, String kind, MonthDay day, Optional<MonthDay> writingFrom,
            Optional<MonthDay> writingUntil, Text title, Text who, Text text, boolean fixed, int every, int anchor,
            boolean notInCaribbean, String source) {}

    /** Words by which a passage is seen to go against an offering, to promise under a condition, or to deny. */
    public record PassageWords(List<String> against, List<String> conditional, List<String> denial) {}

    public record GuideNumber(BigDecimal value, String source) {}
}
