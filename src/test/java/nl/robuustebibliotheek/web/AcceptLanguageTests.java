package nl.robuustebibliotheek.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptLanguageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|EN", "EN|EN", "en-US|EN", "nl|NL", "nl;q=0.1, en|EN", "en;q=0|NL",
            "de, fr|NL", "de, en;q=0.1|EN"})
    void choosesTheBestThatThereIs(String asked, Language chosen) {
        assertThat(AcceptLanguage.of(asked)).isEqualTo(chosen);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*", ";", "en;q=x", "en;q=7", "-", "\u0000", "a-very-long-language-tag-indeed"})
    void choosesDutchWhenNothingElseIsSaid(String asked) {
        assertThat(AcceptLanguage.of(asked)).isEqualTo(Language.NL);
    }
}
