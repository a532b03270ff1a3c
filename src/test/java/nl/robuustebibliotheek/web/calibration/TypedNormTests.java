package nl.robuustebibliotheek.web.calibration;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

class TypedNormTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,8|1.8", "1.8|1.8", "2|2", "2,0|2.0", "1.234,5|1234.5", "12.500|12500",
            "0,125|0.125", " 44 € |44", "-0,02|-0.02", "\u22120,02|-0.02"})
    void readsNumbersAsDutchPeopleTypeThem(String typed, String meant) {
        assertThat(TypedNorm.read(typed, false, Language.NL)).contains(new BigDecimal(meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.8|1.8", "1,8|1.8", "1,234.5|1234.5", "12,500|12500", "0.125|0.125"})
    void readsNumbersAsEnglishPeopleTypeThem(String typed, String meant) {
        assertThat(TypedNorm.read(typed, false, Language.EN)).contains(new BigDecimal(meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"70|0.7", "70%|0.7", "70,0|0.70", "100|1", "100,0|1.0", "0|0", "0,13|0.0013",
            "-2,5|-0.025", "120|1.2"})
    void readsSharesInPercent(String typed, String meant) {
        assertThat(TypedNorm.read(typed, true, Language.NL)).contains(new BigDecimal(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "veel", "1,8,2", "1e9", "1/2", "12345678901", "0,123456789", "--1", "1.8.2", "\u0661"})
    void readsNothingElse(String typed) {
        assertThat(TypedNorm.read(typed, false, Language.NL)).isEmpty();
        assertThat(TypedNorm.read(typed, true, Language.NL)).isEmpty();
    }

    /** To the last zero, so that typing what stood there changes no file. */
    @Test
    void whatIsShownAndTypedAgainIsTheSame() {
        for (String number : new String[]{"0", "1", "1.0", "0.7", "0.70", "0.0013", "12", "22.80", "-0.02", "120000",
                "0.195", "0.0", "100.00"}) {
            for (boolean share : new boolean[]{true, false}) {
                for (Language language : Language.values()) {
                    BigDecimal value = new BigDecimal(number);
                    assertThat(TypedNorm.read(TypedNorm.written(value, share, language), share, language))
                            .contains(value);
                }
            }
        }
    }
}
