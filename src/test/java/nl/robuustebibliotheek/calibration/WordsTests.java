package nl.robuustebibliotheek.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.submission.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule has words in both languages and a source, and no word lies when a number moves. */
class WordsTests {

    @Test
    void everyRuleHasWordsInBothLanguages() {
        List<String> bare = new ArrayList<>();
        for (RuleBook rules : Policy.release().rules().books().values()) {
            Category category = Policy.release().catalogue().category(rules.category()).orElseThrow();
            for (RuleRef rule : rules.rules()) {
                Optional<RuleText> words = category.text(rule.code());
                if (words.isEmpty()
                        || texts(words.get()).anyMatch(text -> text.nl().isBlank() || text.en().isBlank())) {
                    bare.add(category.id() + " " + rule.code());
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void noRuleTextHoldsANumber() {
        List<String> numbers = new ArrayList<>();
        for (Category category : Policy.release().catalogue().categories().values()) {
            category.texts().forEach((code, words) -> texts(words).forEach(text -> {
                if (text.nl().matches("(?s).*[0-9].*") || text.en().matches("(?s).*[0-9].*")) {
                    numbers.add(category.id() + " " + code + ": " + text.nl());
                }
            }));
        }
        assertThat(numbers).isEmpty();
    }

    @Test
    void everyCategoryTellsItsStoryInBothLanguages() {
        for (Category category : Policy.release().catalogue().categories().values()) {
            assertThat(category.story().nl()).isNotBlank().isNotEqualTo(category.story().en());
            assertThat(category.story().en()).isNotBlank();
            assertThat(category.practices()).isNotEmpty();
        }
    }

    @Test
    void everyRuleNamesASourceThatExists() {
        Policy.release().rules().books().values().stream().flatMap(rules -> rules.rules().stream())
                .forEach(rule -> assertThat(Policy.release().catalogue().sources().find(rule.source()))
                        .as("%s:%d", rule.file(), rule.line()).isPresent());
    }

    private static Stream<Text> texts(RuleText words) {
        return Stream.of(Stream.of(words.title()), words.why().stream(), words.text().stream())
                .flatMap(each -> each);
    }
}
