package nl.robuustebibliotheek.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.category.GuideData;
import nl.robuustebibliotheek.category.GuideWord;
import nl.robuustebibliotheek.category.GuideWord.Says;
import nl.robuustebibliotheek.category.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** The guide's own words: complete in both languages, without numbers, each fact with its source. */
class GuideWordsTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    /** A task field, a day of law and an age by which people are counted. */
    private static final Pattern NAMES = Pattern.compile("5\\.6|1 mei|1 May|65");

    private final GuideData data = Briefs.release().catalogue().guide();

    @Test
    void bothLanguagesSayTheSame() {
        data.words().forEach((key, word) -> {
            assertThat(word.text().nl()).as(key).isNotBlank();
            assertThat(word.text().en()).as(key).isNotBlank();
            assertThat(placeholders(word.text().nl())).as(key).isEqualTo(placeholders(word.text().en()));
        });
    }

    @Test
    void numbersStandInPlaceholdersOnly() {
        Map<String, String> numbers = new TreeMap<>();
        data.words().forEach((key, word) -> {
            for (String text : List.of(word.text().nl(), word.text().en())) {
                if (NAMES.matcher(text).replaceAll("").matches("(?s).*[0-9].*")) {
                    numbers.put(key, text);
                }
            }
        });
        assertThat(numbers).isEmpty();
    }

    @Test
    void everyFactHasASource() {
        assertThat(data.words().values().stream().filter(word -> word.says() == Says.FACT).map(GuideWord::sources))
                .isNotEmpty().noneMatch(List::isEmpty);
    }

    @Test
    void everyTalkingPointEndsInAQuestion() {
        Briefs.release().catalogue().shared().forEach((code, words) -> {
            if (code.startsWith("CON-")) {
                for (String text : List.of(words.text().orElseThrow().nl(), words.text().orElseThrow().en())) {
                    assertThat(GuidePoints.question(text)).as(code).endsWith("?");
                    assertThat(GuidePoints.claim(text)).as(code).isNotBlank().endsWith(".");
                    assertThat((GuidePoints.claim(text) + " " + GuidePoints.question(text))).isEqualTo(text);
                }
            }
        });
    }

    @Test
    void rulesNameThemesAndMomentsThatExist() throws IOException {
        String rules = Files.readString(Path.of("rules/shared/goals.drl"));
        List<String> themes = data.themes().stream().map(Theme::id).toList();
        Matcher named = Pattern.compile("theme (?:==|in) \\(? ?([^)]*?)\\)?(?: \\)|\\n)").matcher(rules);
        List<String> found = new ArrayList<>();
        named.results().forEach(each -> Pattern.compile("\"([a-z-]+)\"").matcher(each.group(1)).results()
                .forEach(word -> found.add(word.group(1))));
        assertThat(found).isNotEmpty().isSubsetOf(themes);
        assertThat(data.year()).extracting(GuideData.YearMoment::kind).contains("budget", "framework", "subsidy",
                "accounts", "election");
    }

    @Test
    void themesNameFindingsThatExist() {
        data.themes().stream().flatMap(theme -> theme.findings().stream())
                .forEach(code -> assertThat(Briefs.release().catalogue().shared()).containsKey(code));
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> names = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
