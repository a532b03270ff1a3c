package nl.robuustebibliotheek.calibration.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.calibration.Circumstance;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.rules.StatedNumber;
import nl.robuustebibliotheek.submission.Text;

/**
 * All norms of a rule set, each once: those that all categories share, and those of each category.
 *
 * @param folders the titles of the folders in which norms stand, by their names
 */
public record NormEntries(SequencedMap<String, Text> folders, List<NormEntry> all) {

    private static final String SHARED = "shared";
    private static final Text EVERYWHERE = new Text("Voor alle categorieën samen", "For all categories together");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    public NormEntries {
        all = List.copyOf(all);
    }

    static NormEntries of(Release release) {
        SequencedMap<String, Text> folders = new LinkedHashMap<>();
        folders.put(SHARED, EVERYWHERE);
        Map<String, NormEntry> all = new LinkedHashMap<>();
        release.rules().books().forEach((name, book) -> {
            Category category = release.catalogue().category(name).orElseThrow();
            folders.put(name, category.title());
            book.norms().stream().sorted(Comparator.comparing(Norm::code)).forEach(norm -> all
                    .putIfAbsent(norm.rule().file() + " " + norm.code(), entry(release, category, book, norm)));
        });
        return new NormEntries(folders, List.copyOf(all.values()));
    }

    private static NormEntry entry(Release release, Category category, RuleBook book, Norm norm) {
        Optional<RuleText> words = category.text(norm.code())
                .or(() -> Optional.ofNullable(release.catalogue().shared().get(norm.code())));
        String source = release.catalogue().sources().find(norm.rule().source()).map(Source::title)
                .orElse(norm.rule().source());
        return new NormEntry(norm.rule().file().split("/", -1)[1], norm,
                release.catalogue().indicators().get(norm.indicator()),
                words.map(RuleText::title).orElse(new Text(norm.rule().name(), norm.rule().name())),
                words.flatMap(RuleText::why), Circumstance.of(book.asked(norm.code())), source,
                book.numbers(norm.code()));
    }

    public List<NormEntry> in(String folder) {
        return all.stream().filter(each -> each.folder().equals(folder)).toList();
    }

    public Optional<NormEntry> find(String folder, String code) {
        return in(folder).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /**
     * The whole file of a norm with other numbers, and otherwise as it was, to the letter.
     *
     * @throws EditRefused when the numbers stand elsewhere by now
     */
    public static String rewritten(PolicyFile file, Map<StatedNumber, BigDecimal> numbers) {
        String text = file.whole();
        List<StatedNumber> fromTheEnd = new ArrayList<>(numbers.keySet());
        fromTheEnd.sort(Comparator.comparingInt(StatedNumber::line).thenComparingInt(StatedNumber::column).reversed());
        for (StatedNumber number : fromTheEnd) {
            BigDecimal value = numbers.getOrDefault(number, number.value());
            int start = offset(text, number);
            Matcher written = NUMBER.matcher(text);
            if (start < 0 || !written.find(start) || written.start() != start
                    || new BigDecimal(written.group()).compareTo(number.value()) != 0) {
                throw EditRefused.changed();
            }
            if (!value.equals(number.value())) {
                text = text.substring(0, start) + value.toPlainString() + text.substring(written.end());
            }
        }
        return text;
    }

    /** Where a number begins; a mark before the text is no column of it. */
    private static int offset(String text, StatedNumber number) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int line = 1; line < number.line(); line++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return -1;
            }
        }
        int offset = start + number.column() - 1;
        return offset < text.length() ? offset : -1;
    }
}
