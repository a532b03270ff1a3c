package nl.robuustebibliotheek.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.category.Claim;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.rules.Stage;
import nl.robuustebibliotheek.submission.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule has words in both languages and a source, and no word lies when a number moves. */
class WordsTests {

    private static final Pattern FACT = Pattern
            .compile("\\b(Finding|Goal|Moment|Portfolio|Setback|Municipalities|Measurement)\\(");
    private static final Pattern EVIDENCE = Pattern.compile("\\.evidence\\(\\s*\"([^\"]+)\"");

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

    @Test
    void everyTalkingPointNamesEvidenceThatIsDescribed() {
        forEachPoint((rules, rule) -> assertThat(evidence(rules, rule))
                .as("%s:%d", rule.file(), rule.line())
                .isSubsetOf(Policy.release().catalogue().evidence().keySet()));
    }

    @Test
    void everyClaimRestsOnEvidenceOfItsTalkingPoint() {
        forEachPoint((rules, rule) -> words(rules, rule).claim()
                .ifPresent(claim -> assertThat(evidence(rules, rule)).as("%s %s", rules.category(), rule.code())
                        .contains(claim.source())));
    }

    /** One sentence for each fact that the rule names, then the claim, then questions: there is no room for a loose claim. */
    @Test
    void aTalkingPointSaysNothingInGeneralButItsClaim() {
        List<String> loose = new ArrayList<>();
        forEachPoint((rules, rule) -> {
            Text text = words(rules, rule).text().orElseThrow();
            int facts = (int) FACT.matcher(rules.text(rule.code()).orElseThrow()).results().count();
            for (String language : List.of(text.nl(), text.en())) {
                List<String> sentences = List.of(language.replace("{claim}", "").split("(?<=[.?])\\s+"));
                long statements = sentences.stream().filter(sentence -> sentence.endsWith(".")).count();
                if (statements > facts || !sentences.getLast().endsWith("?")) {
                    loose.add(rules.category() + " " + rule.code() + " (" + facts + "): " + language);
                }
            }
        });
        assertThat(loose).isEmpty();
    }

    private static void forEachPoint(BiConsumer<RuleBook, RuleRef> check) {
        Policy.release().rules().books().values()
                .forEach(rules -> rules.rules(Stage.POINTS).forEach(rule -> check.accept(rules, rule)));
    }

    private static RuleText words(RuleBook rules, RuleRef rule) {
        return Policy.release().catalogue().category(rules.category()).orElseThrow().text(rule.code()).orElseThrow();
    }

    private static List<String> evidence(RuleBook rules, RuleRef rule) {
        return EVIDENCE.matcher(rules.text(rule.code()).orElseThrow()).results().map(found -> found.group(1)).toList();
    }

    private static Stream<Text> texts(RuleText words) {
        return Stream.of(Stream.of(words.title()), words.why().stream(), words.text().stream(),
                words.claim().stream().map(Claim::says)).flatMap(each -> each);
    }
}
